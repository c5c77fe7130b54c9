package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Value;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodNames;
import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Figures, sums and periods in words. */
@Component
class FigureText {

    private static final String NO_BREAK = "\u00a0";
    private static final int DIGITS_SHOWN = 7;

    private final MessageSource messages;
    private final Formats formats;
    private final PeriodNames periods;
    private final Catalogue catalogue;

    FigureText(MessageSource messages, Formats formats, PeriodNames periods, Catalogue catalogue) {
        this.messages = messages;
        this.formats = formats;
        this.periods = periods;
        this.catalogue = catalogue;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** {@code 83,71 %}, or a dash. */
    public String value(Indicator indicator, @Nullable BigDecimal value) {
        return value == null
                ? Formats.UNKNOWN
                : formats.number(value, indicator.decimals()) + NO_BREAK + indicator.unit();
    }

    /** {@code 2025 · B06}, or what people call it. */
    public String period(Period period) {
        return period.type().isCheckpoint()
                ? period.calendarYear() + " · " + period.type()
                : periods.of(period, LocaleContextHolder.getLocale());
    }

    /** A measured quantity with the decimals of its measure. */
    public String quantity(String measure, @Nullable BigDecimal value) {
        return formats.number(
                value, catalogue.measure(measure).map(Measure::decimals).orElse(0));
    }

    public String shortName(String measure) {
        return catalogue.measure(measure).map(known -> known.shortName().here()).orElse(measure);
    }

    /** What a figure was made from: {@code 524 ÷ 626, 13 satuan kerja}. */
    public String basis(Indicator indicator, Figure figure) {
        if (figure.missing() != null) {
            return missing(indicator, figure);
        }
        String units = formats.count(figure.unitsCounted());
        String expected = formats.count(figure.unitsExpected());
        if (!(indicator.formula() instanceof Ratio ratio)) {
            return figure.provisional() ? provisional(figure) : say("indicator.basis.units", units);
        }
        return say(
                figure.provisional() ? "indicator.basis.provisional" : "indicator.basis",
                quantity(ratio.numerator(), figure.numerator()),
                quantity(ratio.denominator(), figure.denominator()),
                units,
                expected);
    }

    /** What is still to come: units, or some of the period. */
    String provisional(Figure figure) {
        return figure.unitsCounted() < figure.unitsExpected()
                ? say(
                        "indicator.provisional",
                        formats.count(figure.unitsCounted()),
                        formats.count(figure.unitsExpected()))
                : say("indicator.provisional.period");
    }

    /** Why there is no value: {@code belum diukur: laporan yang ada belum lengkap (pagu)}. */
    String missing(Indicator indicator, Figure figure) {
        return figure.missing() == null ? "" : missing(indicator, figure.missing(), figure.missingAbout());
    }

    String missing(Indicator indicator, MissingReason reason, @Nullable String about) {
        return about == null || !reason.isAboutAnInput() || indicator.formula() instanceof Ratio
                ? say(reason.messageKey())
                : say("indicator.missing.about", say(reason.messageKey()), input(indicator, about));
    }

    /** Why an input has no number. */
    String missing(Value.Reason reason) {
        return say(MissingReason.of(reason).messageKey());
    }

    private String input(Indicator indicator, String name) {
        return indicator
                .formula()
                .sources()
                .filter(input -> input.name().equalsIgnoreCase(name))
                .findFirst()
                .map(input -> input.isMeasure()
                        ? shortName(input.code())
                        : catalogue
                                .indicator(input.code())
                                .map(other -> other.shortName().here())
                                .orElse(input.code()))
                .orElse(name);
    }

    /** {@code 83,70607… dibulatkan …}: the quotient before the last step, and what the last step does. */
    String rounding(Indicator indicator, Figure figure) {
        return figure.unrounded(DIGITS_SHOWN)
                .map(quotient -> isExact(quotient, figure)
                        ? say(
                                "indicator.rounding.exact",
                                formats.number(plain(quotient)),
                                formats.count(indicator.decimals()))
                        : say(
                                indicator.rounding() == RoundingMode.HALF_UP
                                        ? "indicator.rounding.halfUp"
                                        : "indicator.rounding.other",
                                formats.number(plain(quotient)),
                                formats.count(indicator.decimals())))
                .orElse("");
    }

    /** {@code 50 + 12 × 48} */
    String sum(String measure, List<BigDecimal> addends) {
        Map<BigDecimal, Integer> times = new LinkedHashMap<>();
        addends.forEach(addend -> times.merge(addend.stripTrailingZeros(), 1, Integer::sum));
        return times.entrySet().stream()
                .map(addend -> addend.getValue() == 1
                        ? quantity(measure, addend.getKey())
                        : formats.count(addend.getValue()) + " × " + quantity(measure, addend.getKey()))
                .collect(Collectors.joining(" + "));
    }

    private static boolean isExact(BigDecimal shown, Figure figure) {
        return figure.exact() != null && shown.compareTo(figure.exact()) == 0;
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
