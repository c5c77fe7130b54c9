package id.kendali.governance.plan;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.FigureLevel;
import id.kendali.engine.indicator.Figures;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.MissingReason;
import id.kendali.engine.indicator.Polarity;
import id.kendali.engine.indicator.Standing;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodNames;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of plans that the national catalogue computes, and what they amount to. */
@Component
@Transactional(readOnly = true)
class MeasuredIndicators {

    private static final String NO_BREAK = "\u00a0";

    private final Catalogue catalogue;
    private final Figures figures;
    private final PeriodNames periods;
    private final PlanTexts texts;
    private final Formats formats;

    MeasuredIndicators(Catalogue catalogue, Figures figures, PeriodNames periods, PlanTexts texts, Formats formats) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.periods = periods;
        this.texts = texts;
        this.formats = formats;
    }

    /** The indicator that a plan prints under a code such as {@code IKK 19.1}. */
    Optional<Indicator> indicator(String printed) {
        return catalogue.indicators().stream()
                .filter(indicator -> indicator.number().equals(printed))
                .findFirst();
    }

    /** How far the region of a plan is, by the code that the plan prints; without indicators that nothing computes. */
    Map<String, LatestFigure> latest(PlanFrame frame, TargetMatrix targets) {
        Map<String, Indicator> known = targets.lines().stream()
                .map(TargetMatrix.Line::code)
                .flatMap(code -> indicator(code).stream())
                .collect(Collectors.toMap(Indicator::number, Function.identity()));
        Map<String, List<Figure>> series = figures
                .series(
                        known.values().stream().map(Indicator::code).toList(),
                        frame.region().id().value(),
                        FigureLevel.REGION)
                .stream()
                .collect(Collectors.groupingBy(Figure::indicator));
        Map<String, LatestFigure> latest = new HashMap<>();
        known.forEach((code, indicator) -> latest.put(
                code,
                latest(
                        indicator,
                        series.getOrDefault(indicator.code(), List.of()),
                        targets.line(code).orElseThrow(),
                        frame)));
        return latest;
    }

    private LatestFigure latest(Indicator indicator, List<Figure> series, TargetMatrix.Line targets, PlanFrame frame) {
        List<Figure> measured = series.stream().filter(Figure::isMeasured).toList();
        if (measured.isEmpty()) {
            return new LatestFigure(
                    Formats.UNKNOWN, "", Status.NONE, missing(series), address(indicator, frame), Map.of());
        }
        Figure figure = measured.get(measured.size() - 1);
        Indicator then = catalogue.indicator(indicator.code(), figure.period()).orElse(indicator);
        BigDecimal target = targets.counting(figure.period().calendarYear());
        Standing standing = standing(then, figure.value(), target);
        return new LatestFigure(
                formats.number(figure.value(), then.decimals()) + NO_BREAK + then.unit(),
                periods.of(figure.period(), LocaleContextHolder.getLocale()),
                look(standing),
                target == null && standing == Standing.NO_TARGET
                        ? texts.here("plan.figure.targetUndecided")
                        : texts.here("indicator.standing." + standing),
                address(figure, frame),
                measured.stream()
                        .collect(Collectors.toMap(
                                each -> each.period().calendarYear(),
                                each -> address(each, frame),
                                (earlier, later) -> later)));
    }

    /** By the target and the tolerance of the catalogue; where it leaves targets to plans, by that of the plan. */
    private static Standing standing(Indicator indicator, @Nullable BigDecimal value, @Nullable BigDecimal target) {
        Standing national = indicator.standing(value);
        if (national != Standing.NO_TARGET
                || target == null
                || value == null
                || indicator.polarity() == Polarity.RANGE) {
            return national;
        }
        int beyond = indicator.polarity() == Polarity.HIGHER ? value.compareTo(target) : target.compareTo(value);
        return beyond >= 0 ? Standing.REACHED : Standing.BELOW;
    }

    private String missing(List<Figure> series) {
        MissingReason reason =
                series.isEmpty() ? null : series.get(series.size() - 1).missing();
        return texts.here((reason == null ? MissingReason.NOTHING_REPORTED : reason).messageKey());
    }

    private static Status look(Standing standing) {
        return switch (standing) {
            case NOT_MEASURED, NO_TARGET -> Status.NONE;
            case REACHED, TOLERATED -> Status.OK;
            case BELOW -> Status.WARN;
            case FAR_BELOW -> Status.BAD;
        };
    }

    private static String address(Indicator indicator, PlanFrame frame) {
        return "/angka/%s?unit=%s".formatted(indicator.code(), frame.region().code());
    }

    private static String address(Figure figure, PlanFrame frame) {
        Period period = figure.period();
        return "/angka/%s?unit=%s&periode=%s&varian=%s"
                .formatted(figure.indicator(), frame.region().code(), period, figure.variant());
    }
}
