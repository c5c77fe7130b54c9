package id.kendali.engine.indicator;

import id.kendali.engine.indicator.StoredDefinitions.Persons;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the pages of the catalogue: the list, and a card with its versions and drafts. */
@Component
@Transactional(readOnly = true)
class CataloguePages {

    private final Catalogue catalogue;
    private final StoredDefinitions definitions;
    private final Figures figures;
    private final Drafts drafts;
    private final IndicatorCards cards;
    private final FormulaText formulas;
    private final InputLines inputs;

    CataloguePages(
            Catalogue catalogue,
            StoredDefinitions definitions,
            Figures figures,
            Drafts drafts,
            IndicatorCards cards,
            FormulaText formulas,
            InputLines inputs) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.figures = figures;
        this.drafts = drafts;
        this.cards = cards;
        this.formulas = formulas;
        this.inputs = inputs;
    }

    /** @param measured whether the reader sees any figure of it */
    record Line(Indicator indicator, String formula, boolean measured) {}

    /**
     * @param until last day for whose periods it counts; none for the newest one
     * @param persons who drafted and published it; none if it came with Kendali
     */
    record VersionLine(
            Indicator indicator,
            String formula,
            @Nullable LocalDate until,
            @Nullable Persons persons) {}

    /** The card of an indicator in its newest version. */
    record Card(
            Indicator indicator,
            List<Pair> facts,
            List<InputLines.InputLine> inputs,
            List<Indicator> usedBy,
            List<VersionLine> versions,
            List<Draft> drafts,
            Optional<Draft> own) {}

    List<Line> list(@Nullable String words, @Nullable String order) {
        Set<String> measured = figures.measured();
        List<Line> lines = catalogue.indicators().stream()
                .filter(indicator -> isFound(indicator, words))
                .map(indicator ->
                        new Line(indicator, formulas.words(indicator.formula()), measured.contains(indicator.code())))
                .toList();
        return CatalogueOrder.INDICATORS.sort(lines, order);
    }

    List<Draft> openDrafts() {
        return drafts.open();
    }

    private static boolean isFound(Indicator indicator, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return true;
        }
        String all = String.join(
                        " ",
                        indicator.code(),
                        indicator.number(),
                        indicator.name().id(),
                        indicator.name().en(),
                        indicator.shortName().id(),
                        indicator.shortName().en(),
                        indicator.responsible().map(Wording::id).orElse(""))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    Card card(String code, SignedIn me) {
        Indicator indicator = indicator(code);
        List<Draft> all = drafts.of(code);
        return new Card(
                indicator,
                cards.of(indicator),
                inputs.of(indicator.formula()),
                catalogue.indicators().stream()
                        .filter(other -> other.formula().indicators().contains(code))
                        .toList(),
                versions(code),
                all,
                all.stream()
                        .filter(draft -> draft.isOpen() && draft.author().equals(me.person()))
                        .findFirst());
    }

    Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
    }

    private List<VersionLine> versions(String code) {
        Map<Integer, Persons> persons = definitions.persons(code);
        List<VersionLine> lines = new ArrayList<>();
        @Nullable LocalDate until = null;
        for (Indicator version : catalogue.versions(code)) {
            lines.add(
                    new VersionLine(version, formulas.words(version.formula()), until, persons.get(version.version())));
            until = version.validFrom().minusDays(1);
        }
        return lines;
    }
}
