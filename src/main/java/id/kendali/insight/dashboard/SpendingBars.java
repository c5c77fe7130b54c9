package id.kendali.insight.dashboard;

import id.kendali.platform.ui.Bar;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.util.List;
import org.springframework.stereotype.Component;

/** One bar per earlier year: the share of the budget that was spent, as it is printed. */
@Component
class SpendingBars {

    private static final int DECIMALS = 2;

    private final Formats formats;

    SpendingBars(Formats formats) {
        this.formats = formats;
    }

    List<Bar> of(RegionBoard board) {
        return board.spending().stream()
                .map(figure -> new Bar(
                        String.valueOf(figure.year()),
                        "/kinerja/capaian/%s?unit=%s&tahun=%d#tahun-lalu"
                                .formatted(figure.indicator(), board.office().code(), figure.year()),
                        "",
                        formats.percent(figure.value(), DECIMALS),
                        figure.value(),
                        Status.NONE))
                .toList();
    }
}
