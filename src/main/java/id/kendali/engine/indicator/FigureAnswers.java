package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedRow;
import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.engine.indicator.OriginDetails.OriginEvidence;
import id.kendali.engine.indicator.OriginDetails.OriginStep;
import id.kendali.platform.access.Reach;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.ledger.TimelineEntry;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the interface says of figures. Components are only ever added, never renamed or removed. */
@Component
@Transactional(readOnly = true)
class FigureAnswers {

    private final Catalogue catalogue;
    private final Figures figures;
    private final FigureLocator locator;
    private final Explanations explanations;
    private final FigureText text;
    private final Units units;
    private final Ledger ledger;

    FigureAnswers(
            Catalogue catalogue,
            Figures figures,
            FigureLocator locator,
            Explanations explanations,
            FigureText text,
            Units units,
            Ledger ledger) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.locator = locator;
        this.explanations = explanations;
        this.text = text;
        this.units = units;
        this.ledger = ledger;
    }

    /**
     * A figure: a value, or the reason why there is none.
     *
     * @param unit code of the unit, of the regional office for a region, or of the directorate for the nation
     * @param missing null if it is measured; not measured is never zero
     * @param target of the catalogue, where a rule of the nation sets one
     * @param standing of the value to target and tolerance
     * @param tone in which pages show it
     * @param unitsCounted units whose verified reports went in
     * @param computedAt null as long as it was never computed
     * @param explanation address of the explanation
     * @param page for people
     */
    record FigureAnswer(
            String indicator,
            String unit,
            FigureLevel level,
            String period,
            String variant,
            @Nullable BigDecimal value,
            String measuredIn,
            @Nullable MissingValue missing,
            @Nullable BigDecimal target,
            Standing standing,
            Status tone,
            int unitsCounted,
            int unitsExpected,
            boolean provisional,
            int formulaVersion,
            @Nullable Instant computedAt,
            String explanation,
            String page) {

        /** Never changes, so that a list is paged by it. */
        String key() {
            return period + "/" + level.ordinal() + "/" + unit + "/" + variant;
        }
    }

    /**
     * Why there is no value.
     *
     * @param input of the formula that is to blame; null if none is
     * @param text in the language that was asked for
     */
    record MissingValue(MissingReason reason, @Nullable String input, String text) {}

    /**
     * Where a figure comes from, down to the reported rows and their entries in the ledger.
     *
     * @param rounding how the value follows from the one before the last step, in words; empty if nothing was rounded
     * @param numerator of a ratio, before it is divided
     * @param inputs of the formula with their values
     * @param units that belong to the figure, with their rows
     * @param computations of the figure, the newest first
     */
    record FigureExplanation(
            FigureAnswer figure,
            IndicatorAnswers.IndicatorFormula formula,
            String rounding,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<ExplainedInput> inputs,
            List<UnitPart> units,
            List<FigureComputation> computations) {}

    /**
     * An input of the formula.
     *
     * @param value joined over the units; null if it has none
     * @param explanation address of the figure that it is; null for a measure
     */
    record ExplainedInput(
            String name,
            Input.Source source,
            String code,
            @Nullable BigDecimal value,
            @Nullable String explanation) {}

    /**
     * A unit's part of a figure.
     *
     * @param hidden it lies outside the scope of the position today: its part is named, not shown
     */
    record UnitPart(
            String unit,
            String name,
            boolean hidden,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            List<ReportedRow> rows) {}

    /**
     * A reported row.
     *
     * @param type of the record, such as {@code reform.report}
     * @param label which one it is; null if the position may not see the row
     * @param anotherPerson whether the verifier is another person than the reporter; null if one of the two is missing
     * @param entries in the ledger, the newest first
     */
    record ReportedRow(
            String type,
            UUID id,
            @Nullable String label,
            @Nullable String detail,
            @Nullable String page,
            List<StatedValue> stated,
            @Nullable RowStep reporter,
            @Nullable RowStep approver,
            @Nullable RowStep verifier,
            @Nullable Boolean anotherPerson,
            List<RowEvidence> evidence,
            List<LedgerEntry> entries) {}

    /** @param notApplicable why the question does not arise, in the words of whoever states it */
    record StatedValue(
            String measure,
            String period,
            @Nullable BigDecimal value,
            @Nullable String notApplicable) {}

    /** @param actor position and unit, not the person */
    record RowStep(String actor, Instant at, @Nullable String note) {

        static @Nullable RowStep of(@Nullable OriginStep step) {
            return step == null ? null : new RowStep(step.actor(), step.at(), step.note());
        }
    }

    record RowEvidence(String name, long bytes, String mediaType, String sha256, String page) {

        static RowEvidence of(OriginEvidence file) {
            return new RowEvidence(file.name(), file.bytes(), file.mediaType(), file.sha256(), file.href());
        }
    }

    /**
     * An entry of the ledger.
     *
     * @param number in the tree; null as long as it is not sealed
     * @param proof address of its proof
     */
    record LedgerEntry(
            long entry,
            @Nullable Long number,
            Instant at,
            @Nullable String actor,
            @Nullable String reason,
            String proof) {

        static LedgerEntry of(TimelineEntry entry) {
            return new LedgerEntry(
                    entry.entryId(),
                    entry.number(),
                    entry.at(),
                    entry.actorName(),
                    entry.reason(),
                    FigureAnswers.proof(entry.entryId()));
        }
    }

    /** What the figure was at one time, out of the ledger. */
    record FigureComputation(
            Instant at,
            @Nullable String actor,
            @Nullable String reason,
            @Nullable BigDecimal value,
            long entry,
            String proof) {}

    private static String proof(long entry) {
        return "/api/v1/ledger/entries/" + entry + "/proof";
    }

    /**
     * The figures of an indicator within the scope of the position: of a unit in a period, of a unit in all periods, or of
     * all units in a period; without both, of all units in the latest period.
     */
    List<FigureAnswer> values(String code, @Nullable String unit, @Nullable Period period, SignedIn me) {
        Indicator newest = catalogue.indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
        if (unit == null) {
            Period shown = period == null ? locator.latestPeriod(newest.code()) : period;
            return answers(all(newest.code(), shown, me));
        }
        Unit known = locator.unit(unit, me);
        return answers(period == null ? series(newest, known) : ofUnit(newest.code(), known, period));
    }

    FigureExplanation explanation(String code, String unit, Period period, @Nullable String variant, SignedIn me) {
        FigureAddress address =
                locator.address(new FigureQuery(code, unit, period.toString(), variant, FigureQuery.ALL, null), me);
        UUID id = locator.unit(unit, me).id().value();
        Explanation explanation = explanations
                .explain(code, id, period, address.variant(), Opened.ALL)
                .orElseThrow(() -> new NotFound(address.page()));
        Figure figure = explanation.figure();
        Map<Subject, List<TimelineEntry>> entries = entries(explanation);
        return new FigureExplanation(
                answer(explanation.indicator(), figure, explanation.subject().code()),
                IndicatorAnswers.IndicatorFormula.of(explanation.indicator()),
                text.rounding(explanation.indicator(), figure),
                figure.numerator(),
                figure.denominator(),
                inputs(explanation),
                explanation.units().stream().map(part -> part(part, entries)).toList(),
                figures.history(figure).stream().map(FigureAnswers::computation).toList());
    }

    private List<Figure> all(String code, Period period, SignedIn me) {
        if (me.position().kind().reach() == Reach.NATION) {
            List<Figure> nation = units.find(new UnitId(me.position().unitId()), period.end()).stream()
                    .flatMap(directorate -> figures.variants(code, directorate, period).stream())
                    .toList();
            List<Figure> regions = catalogue.indicator(code, period).stream()
                    .flatMap(indicator -> indicator.variants().stream())
                    .flatMap(variant -> figures.ofRegions(code, period, variant.code()).stream())
                    .toList();
            return Stream.concat(nation.stream(), regions.stream()).toList();
        }
        List<Figure> region = me.position().kind().reach() == Reach.REGION
                ? figures.regionVariants(code, me.position().regionId(), period)
                : List.of();
        return Stream.concat(
                        region.stream(), figures.ofUnits(code, me.position().reachedUnits(), period).values().stream())
                .toList();
    }

    private List<Figure> ofUnit(String code, Unit unit, Period period) {
        return Figures.levelOf(unit) == FigureLevel.UNIT
                ? List.copyOf(figures.ofUnits(code, List.of(unit.id().value()), period)
                        .values())
                : figures.variants(code, unit, period);
    }

    private List<Figure> series(Indicator indicator, Unit unit) {
        return indicator.variants().stream()
                .flatMap(variant -> figures.series(indicator.code(), unit.id().value(), variant.code()).stream())
                .toList();
    }

    private List<FigureAnswer> answers(List<Figure> found) {
        Map<UUID, String> codes = units
                .findAll(
                        found.stream().map(Figure::unit).distinct().toList(),
                        found.stream()
                                .map(figure -> figure.period().end())
                                .max(Comparator.naturalOrder())
                                .orElse(catalogue.today()))
                .stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), Unit::code));
        return found.stream()
                .filter(figure -> codes.containsKey(figure.unit()))
                .flatMap(figure -> catalogue.indicator(figure.indicator(), figure.period()).stream()
                        .map(indicator -> answer(indicator, figure, codes.get(figure.unit()))))
                .toList();
    }

    private FigureAnswer answer(Indicator indicator, Figure figure, String unit) {
        Standing standing = indicator.standing(figure.value());
        String place = unit + "/" + figure.period();
        return new FigureAnswer(
                figure.indicator(),
                unit,
                figure.level(),
                figure.period().toString(),
                figure.variant(),
                figure.value(),
                indicator.unit(),
                figure.missing() == null
                        ? null
                        : new MissingValue(figure.missing(), figure.missingAbout(), text.missing(indicator, figure)),
                indicator.target(),
                standing,
                standing.look(),
                figure.unitsCounted(),
                figure.unitsExpected(),
                figure.provisional(),
                figure.formulaVersion(),
                figure.computedAt(),
                "/api/v1/values/%s/%s/explanation?variant=%s".formatted(figure.indicator(), place, figure.variant()),
                new FigureAddress(figure.indicator(), unit, figure.period(), figure.variant()).page());
    }

    private List<ExplainedInput> inputs(Explanation explanation) {
        Indicator indicator = explanation.indicator();
        Map<String, BigDecimal> values = explanation
                .inputs()
                .filter(inputs -> indicator.formula() instanceof Calculation)
                .map(inputs -> known(((Calculation) indicator.formula()).joined(inputs.gathered())))
                .orElse(Map.of());
        Figure figure = explanation.figure();
        return indicator.formula().inputs().stream()
                .map(input -> new ExplainedInput(
                        input.name(),
                        input.source(),
                        input.code(),
                        ofRatio(indicator, input, figure).orElse(values.get(input.name())),
                        input.isMeasure()
                                ? null
                                : "/api/v1/values/%s/%s/%s/explanation"
                                        .formatted(
                                                input.code(),
                                                explanation.subject().code(),
                                                figure.period())))
                .toList();
    }

    private static Optional<BigDecimal> ofRatio(Indicator indicator, Input input, Figure figure) {
        if (!(indicator.formula() instanceof Ratio ratio)) {
            return Optional.empty();
        }
        return Optional.ofNullable(input.code().equals(ratio.numerator()) ? figure.numerator() : figure.denominator());
    }

    private static Map<String, BigDecimal> known(Map<String, Part> parts) {
        return parts.entrySet().stream()
                .filter(part -> part.getValue().isKnown())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        part -> part.getValue().value().number().orElseThrow()));
    }

    private UnitPart part(ExplainedUnit part, Map<Subject, List<TimelineEntry>> entries) {
        Optional<Figure> own = part.figure();
        return new UnitPart(
                part.unit().code(),
                part.unit().shortName(),
                own.isEmpty(),
                own.map(Figure::value).orElse(null),
                own.map(Figure::numerator).orElse(null),
                own.map(Figure::denominator).orElse(null),
                part.rows().stream().map(row -> row(row, entries)).toList());
    }

    private static ReportedRow row(ExplainedRow row, Map<Subject, List<TimelineEntry>> entries) {
        Optional<OriginDetails> details = row.details();
        return new ReportedRow(
                row.origin().sourceType(),
                row.origin().sourceId(),
                details.map(OriginDetails::label).orElse(null),
                details.map(OriginDetails::detail).orElse(null),
                details.map(OriginDetails::href).orElse(null),
                row.stated().stream()
                        .map(value -> new StatedValue(
                                value.measure(), value.period().toString(), value.value(), value.notApplicable()))
                        .toList(),
                details.map(known -> RowStep.of(known.reporter())).orElse(null),
                details.map(known -> RowStep.of(known.approver())).orElse(null),
                details.map(known -> RowStep.of(known.verifier())).orElse(null),
                details.map(OriginDetails::anotherPerson).orElse(null),
                details.map(OriginDetails::evidence).orElse(List.of()).stream()
                        .map(RowEvidence::of)
                        .toList(),
                details
                        .map(known -> entries.getOrDefault(new Subject(known.table(), known.row()), List.of()))
                        .orElse(List.of())
                        .stream()
                        .map(LedgerEntry::of)
                        .toList());
    }

    private Map<Subject, List<TimelineEntry>> entries(Explanation explanation) {
        List<Subject> rows = explanation.units().stream()
                .flatMap(unit -> unit.rows().stream())
                .flatMap(row -> row.details().stream())
                .map(details -> new Subject(details.table(), details.row()))
                .distinct()
                .toList();
        return rows.isEmpty()
                ? Map.of()
                : ledger.timeline(rows).stream().collect(Collectors.groupingBy(TimelineEntry::subject));
    }

    private static FigureComputation computation(PastComputation past) {
        return new FigureComputation(
                past.at(), past.actor(), past.reason(), past.value(), past.entryId(), proof(past.entryId()));
    }
}
