package id.kendali.governance.performance;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Frequency;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.MissingReason;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Computes achievements by the rule of each indicator; nothing is stored. */
@Component
@Transactional(readOnly = true)
class Achievements {

    private final Figures figures;
    private final TargetComparisons comparisons;
    private final PerformanceTexts texts;
    private final Formats formats;

    Achievements(Figures figures, TargetComparisons comparisons, PerformanceTexts texts, Formats formats) {
        this.figures = figures;
        this.comparisons = comparisons;
        this.texts = texts;
        this.formats = formats;
    }

    /** The periods of a year in which an indicator is measured, by its frequency. */
    static List<Period> periods(Indicator indicator, int year) {
        return switch (indicator.frequency().orElse(Frequency.YEAR)) {
            case CHECKPOINT ->
                Stream.of(PeriodType.B03, PeriodType.B06, PeriodType.B09, PeriodType.B12)
                        .map(type -> Period.checkpoint(year, type))
                        .toList();
            case MONTH -> parts(year, PeriodType.MONTH, 12);
            case QUARTER -> parts(year, PeriodType.QUARTER, 4);
            case SEMESTER -> parts(year, PeriodType.SEMESTER, 2);
            case DAY, YEAR -> List.of(Period.year(year));
        };
    }

    /** One line per period of the year. */
    List<Achievement> ofPeriods(Unit unit, Indicator indicator, int year, UnitTarget target) {
        return periods(indicator, year).stream()
                .map(period -> of(unit, indicator, period, target))
                .toList();
    }

    /**
     * The year as a whole: its own figure, or, of what adds up since January and of what has none, the last period that is
     * measured.
     */
    Achievement ofYear(Unit unit, Indicator indicator, int year, UnitTarget target) {
        Achievement whole = of(unit, indicator, Period.year(year), target);
        if (whole.value() != null) {
            return whole;
        }
        List<Period> periods = new ArrayList<>(periods(indicator, year));
        Collections.reverse(periods);
        return periods.stream()
                .map(period -> of(unit, indicator, period, target))
                .filter(line -> line.value() != null)
                .findFirst()
                .orElse(whole);
    }

    private Achievement of(Unit unit, Indicator indicator, Period period, UnitTarget target) {
        Optional<Figure> figure = figures.find(
                indicator.code(),
                unit.id().value(),
                period,
                indicator.defaultVariant().code());
        BigDecimal value = figure.map(Figure::value).orElse(null);
        TargetComparison compared = comparisons.compare(indicator, target, value);
        return new Achievement(
                texts.period(period),
                target.value(),
                value,
                value == null ? missing(figure) : null,
                compared.uncapped(),
                compared.counted(),
                value != null && target.value() == null ? target.source() : compared.refusal(),
                href(indicator, unit, period, null),
                further(unit, indicator, period),
                figure.map(Figure::provisional).orElse(false));
    }

    private String missing(Optional<Figure> figure) {
        MissingReason reason = figure.map(Figure::missing).orElse(MissingReason.NOTHING_REPORTED);
        return texts.here((reason == null ? MissingReason.NOTHING_REPORTED : reason).messageKey());
    }

    private List<String> further(Unit unit, Indicator indicator, Period period) {
        if (!unit.isRegionalOffice()) {
            return List.of();
        }
        return indicator.variants().stream()
                .skip(1)
                .flatMap(variant -> figures.find(indicator.code(), unit.id().value(), period, variant.code()).stream()
                        .filter(Figure::isMeasured)
                        .map(figure -> texts.here(
                                "performance.achievement.variant",
                                variant.name().here(),
                                formats.number(figure.value(), indicator.decimals()))))
                .toList();
    }

    static String href(Indicator indicator, Unit unit, Period period, @Nullable String variant) {
        return "/angka/%s?unit=%s&periode=%s%s"
                .formatted(indicator.code(), unit.code(), period, variant == null ? "" : "&varian=" + variant);
    }

    private static List<Period> parts(int year, PeriodType type, int count) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return IntStream.range(0, count)
                .mapToObj(part -> Period.containing(type, first.plusMonths((long) part * (12 / count))))
                .toList();
    }
}
