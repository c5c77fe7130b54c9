package id.kendali.engine.indicator;

import id.kendali.platform.access.Right;
import id.kendali.platform.search.SearchEntry;
import id.kendali.platform.search.SearchKind;
import id.kendali.platform.search.SearchSource;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets people find an indicator by its number or by words of its name, in both languages. */
@Component
class IndicatorSource implements SearchSource {

    private final Catalogue catalogue;

    IndicatorSource(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public Stream<SearchEntry> entries() {
        return catalogue.indicators().stream()
                .map(indicator -> new SearchEntry(
                        SearchKind.PAGE,
                        "indicator:" + indicator.code(),
                        indicator.number() + " " + indicator.shortName().id(),
                        indicator.name().id(),
                        "/angka/" + indicator.code(),
                        indicator.name().en() + " " + indicator.shortName().en(),
                        null,
                        null,
                        Right.READ_FIGURES));
    }
}
