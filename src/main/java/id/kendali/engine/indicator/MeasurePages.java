package id.kendali.engine.indicator;

import id.kendali.engine.indicator.MeasureKinds.KnownKind;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the measures of the catalogue: the list, and a measure with the indicators that read it. */
@Component
@Transactional(readOnly = true)
class MeasurePages {

    private final Catalogue catalogue;
    private final MeasureKinds kinds;
    private final List<MeasureSource> sources;
    private final Figures figures;
    private final FigureText text;
    private final Formats formats;

    MeasurePages(
            Catalogue catalogue,
            MeasureKinds kinds,
            List<MeasureSource> sources,
            Figures figures,
            FigureText text,
            Formats formats) {
        this.catalogue = catalogue;
        this.kinds = kinds;
        this.sources = List.copyOf(sources);
        this.figures = figures;
        this.text = text;
        this.formats = formats;
    }

    /**
     * How an indicator reads the measure.
     *
     * @param overUnits how the values of several units become one
     * @param overPeriods how those of several periods become one
     * @param measured whether the reader sees any figure of the indicator
     */
    record Use(Indicator indicator, String periods, String overUnits, String overPeriods, boolean measured) {}

    /** @param until last day on which the version counted; none for the newest one */
    record MeasureVersion(Measure measure, @Nullable LocalDate until) {}

    record MeasureCard(Measure measure, List<Pair> facts, List<Use> uses, List<MeasureVersion> versions) {}

    List<MeasureLine> list(@Nullable String words, @Nullable String order) {
        List<MeasureLine> lines = catalogue.measures().stream()
                .flatMap(measure ->
                        kinds.of(measure.code(), catalogue.today()).stream().map(known -> line(measure, known)))
                .filter(line -> isFound(line, words))
                .toList();
        return CatalogueOrder.MEASURES.sort(lines, order);
    }

    MeasureCard card(String code) {
        Measure measure = catalogue.measure(code).orElseThrow(() -> new NotFound("measure " + code));
        return new MeasureCard(measure, facts(measure), uses(code), versions(code));
    }

    private MeasureLine line(Measure measure, KnownKind known) {
        return new MeasureLine(
                measure,
                known,
                text.say(known.kind().messageKey()),
                isDerived(known),
                text.say(isDerived(known) ? "indicator.measure.derived" : "indicator.measure.reported"),
                text.say("indicator.measure.source." + known.source()),
                (int) users(measure.code()).count());
    }

    private boolean isDerived(KnownKind known) {
        return sources.stream()
                .anyMatch(source -> source.sourceType().equals(known.source()) && source.derives(known.code()));
    }

    private static boolean isFound(MeasureLine line, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return true;
        }
        Measure measure = line.measure();
        String all = String.join(
                        " ",
                        measure.code(),
                        measure.name().id(),
                        measure.name().en(),
                        measure.shortName().id(),
                        measure.shortName().en(),
                        measure.unit().here(),
                        line.kind(),
                        line.source())
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    private List<Pair> facts(Measure measure) {
        List<Pair> facts = new ArrayList<>();
        add(facts, "indicator.card.definition", measure.name().here());
        kinds.of(measure.code(), catalogue.today())
                .map(known -> line(measure, known))
                .ifPresent(line -> {
                    add(facts, "indicator.measure.kind", line.kind());
                    add(facts, "indicator.measure.basis", line.known().basis().here());
                    add(facts, "indicator.measure.origin", line.origin());
                    add(facts, "indicator.measure.source", line.source());
                    add(
                            facts,
                            "indicator.measure.reporter",
                            text.say(
                                    "indicator.measure.reporter." + line.known().source()));
                });
        add(facts, "indicator.card.unit", measure.unit().here());
        add(facts, "indicator.measure.decimals", formats.count(measure.decimals()));
        add(
                facts,
                "indicator.measure.frequency",
                text.say(
                        measure.frequency().map(Frequency::messageKey).orElse("indicator.measure.frequency.ofFigure")));
        return facts;
    }

    private void add(List<Pair> facts, String key, String value) {
        facts.add(Pair.of(text.say(key), value));
    }

    private Stream<Indicator> users(String code) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator.formula().measures().contains(code));
    }

    private List<Use> uses(String code) {
        Set<String> measured = figures.measured();
        return users(code)
                .flatMap(indicator -> indicator
                        .formula()
                        .sources()
                        .filter(input -> input.isMeasure() && input.code().equals(code))
                        .map(input -> new Use(
                                indicator,
                                text.say("indicator.shift." + input.shift()),
                                text.say("indicator.joining." + input.overUnits()),
                                text.say("indicator.joining." + input.overPeriods()),
                                measured.contains(indicator.code()))))
                .toList();
    }

    private List<MeasureVersion> versions(String code) {
        List<MeasureVersion> versions = new ArrayList<>();
        @Nullable LocalDate until = null;
        for (Measure version : catalogue.measureVersions(code)) {
            versions.add(new MeasureVersion(version, until));
            until = version.validFrom().minusDays(1);
        }
        return versions;
    }
}
