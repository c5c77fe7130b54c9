package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Indicator;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Pager;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** All regions, aggregated: the directorate general sees figures, not the records behind them. */
@Controller
class NationController {

    private final NationBoards boards;
    private final NationTable table;
    private final PeriodChoices periods;
    private final Catalogue catalogue;

    NationController(NationBoards boards, NationTable table, PeriodChoices periods, Catalogue catalogue) {
        this.boards = boards;
        this.table = table;
        this.periods = periods;
        this.catalogue = catalogue;
    }

    @Requires(Right.READ_NATION)
    @GetMapping("/nasional")
    String nation(
            @RequestParam(required = false) @Nullable String indikator,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String banding,
            @RequestParam(required = false) @Nullable String urut,
            Model model) {
        NationBoard board = boards.of(filter(indikator, periode, banding, urut));
        model.addAttribute("board", board);
        model.addAttribute("pager", Pager.all(board.rows().size()));
        model.addAttribute("indicators", indicators());
        model.addAttribute("periodNames", periods);
        model.addAttribute("choices", periods.of(board.periods(), null));
        model.addAttribute("comparisons", periods.others(board.periods(), board.period()));
        return "insight/dashboard/nation";
    }

    @Requires(Right.READ_NATION)
    @GetMapping("/nasional/unduh")
    View export(
            @RequestParam(required = false) @Nullable String indikator,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String banding,
            @RequestParam(required = false) @Nullable String urut) {
        return table.xlsx(boards.of(filter(indikator, periode, banding, urut)));
    }

    private static NationFilter filter(
            @Nullable String indicator, @Nullable String period, @Nullable String compared, @Nullable String order) {
        return new NationFilter(indicator, Periods.read(period), Periods.read(compared), order);
    }

    private List<Choice> indicators() {
        return catalogue.indicators().stream()
                .sorted(Comparator.comparing(Indicator::number))
                .map(indicator -> new Choice(
                        indicator.code(),
                        indicator.number() + " " + indicator.shortName().here()))
                .toList();
    }
}
