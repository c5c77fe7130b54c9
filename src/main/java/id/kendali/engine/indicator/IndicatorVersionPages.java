package id.kendali.engine.indicator;

import id.kendali.engine.indicator.StoredDefinitions.Persons;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of one version of an indicator: its card as it was, and what it changed. */
@Component
@Transactional(readOnly = true)
class IndicatorVersionPages {

    private final Catalogue catalogue;
    private final StoredDefinitions definitions;
    private final IndicatorCards cards;
    private final CardFields fields;
    private final InputLines inputs;

    IndicatorVersionPages(
            Catalogue catalogue,
            StoredDefinitions definitions,
            IndicatorCards cards,
            CardFields fields,
            InputLines inputs) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.cards = cards;
        this.fields = fields;
        this.inputs = inputs;
    }

    /**
     * @param until last day for whose periods it counts; none for the newest one
     * @param persons who drafted and published it; none if it came with Kendali
     * @param changes what it changed in the card of the version before, besides the formula
     */
    record VersionPage(
            Indicator indicator,
            @Nullable LocalDate until,
            @Nullable Persons persons,
            List<Pair> facts,
            List<CardFields.Changed> changes,
            List<InputLines.InputLine> inputs) {}

    VersionPage page(String code, int number) {
        List<Indicator> versions = catalogue.versions(code);
        for (int place = 0; place < versions.size(); place++) {
            Indicator version = versions.get(place);
            if (version.version() == number) {
                return new VersionPage(
                        version,
                        place == 0 ? null : versions.get(place - 1).validFrom().minusDays(1),
                        definitions.persons(code).get(number),
                        cards.of(version),
                        place + 1 == versions.size() ? List.of() : fields.between(versions.get(place + 1), version),
                        inputs.of(version.formula()));
            }
        }
        throw new NotFound("indicator " + code + " version " + number);
    }
}
