package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.AchievementRule;
import id.kendali.platform.calendar.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of an indicator: its card as the regulation asks for it.
 *
 * @param code as it stands in addresses and data
 * @param number as the plan prints it
 * @param validFrom the version in force on the last day of a period counts for the period
 * @param formulaPrinted the formula in the words of the document
 * @param scale the least and greatest value, if there are any
 * @param cap what an achievement beyond the target counts as
 * @param target only where a rule of the nation sets one: targets are the plans'
 * @param proposal what is not decided yet, if the definition is a proposal
 * @param variants ways of computing it for a region; the first one is meant when nothing else is said
 */
public record Indicator(
        String code,
        int version,
        LocalDate validFrom,
        String number,
        Wording name,
        Wording shortName,
        Wording definition,
        Formula formula,
        Optional<String> formulaPrinted,
        String unit,
        int decimals,
        RoundingMode rounding,
        Polarity polarity,
        Cap cap,
        Optional<Scale> scale,
        Optional<Frequency> frequency,
        Optional<Wording> responsible,
        Optional<Wording> baseline,
        @Nullable BigDecimal target,
        @Nullable Tolerance tolerance,
        List<String> legalBasis,
        String dataSource,
        Optional<Wording> proposal,
        Optional<Wording> note,
        List<Variant> variants,
        Optional<Wording> variantsNote) {

    public Indicator {
        legalBasis = List.copyOf(legalBasis);
        variants = List.copyOf(variants);
        if (variants.isEmpty()
                || variants.stream().map(Variant::code).distinct().count() != variants.size()) {
            throw new IllegalArgumentException(code + ": needs at least one variant, each with a code of its own");
        }
        if (formula.composition() == Composition.WORST && polarity == Polarity.RANGE) {
            throw new IllegalArgumentException(code + ": without a target no unit stands worst within a range");
        }
    }

    static Indicator from(DefinitionTree tree) {
        return new Indicator(
                tree.text("code"),
                tree.number("version"),
                tree.day("valid_from"),
                tree.text("number"),
                tree.wording("name"),
                tree.wording("short_name"),
                tree.wording("definition"),
                Formula.from(tree.below("formula")),
                tree.optionalText("formula_printed"),
                tree.text("unit"),
                tree.number("decimals"),
                tree.oneOf(RoundingMode.class, "rounding"),
                tree.oneOf(Polarity.class, "polarity"),
                tree.oneOf(Cap.class, "cap", Cap.AT_120),
                tree.optionalBelow("scale").map(Scale::from),
                tree.optionalOneOf(Frequency.class, "frequency"),
                tree.optionalWording("responsible"),
                tree.optionalWording("baseline"),
                tree.optionalDecimal("target").orElse(null),
                tree.optionalBelow("tolerance").map(Tolerance::from).orElse(null),
                tree.texts("legal_basis"),
                tree.text("data_source"),
                tree.optionalWording("proposal"),
                tree.optionalWording("note"),
                tree.list("variants").stream().map(Variant::from).toList(),
                tree.optionalWording("variants_note"));
    }

    public Variant defaultVariant() {
        return variants.get(0);
    }

    public Optional<Variant> variant(String code) {
        return variants.stream().filter(variant -> variant.code().equals(code)).findFirst();
    }

    /** How achievements of targets are computed. */
    public AchievementRule achievementRule() {
        return new AchievementRule(polarity.direction(), cap.rule());
    }

    /** How a value stands to the national target and the tolerance. */
    public Standing standing(@Nullable BigDecimal value) {
        return standing(value, target);
    }

    /** How a value stands to a target, for example that of a plan, and to the tolerance. */
    public Standing standing(@Nullable BigDecimal value, @Nullable BigDecimal aim) {
        if (value == null) {
            return Standing.NOT_MEASURED;
        }
        if (aim == null || polarity == Polarity.RANGE) {
            return Standing.NO_TARGET;
        }
        if (!worse(value, aim)) {
            return Standing.REACHED;
        }
        if (tolerance == null) {
            return Standing.BELOW;
        }
        if (worse(value, tolerance.farBelow())) {
            return Standing.FAR_BELOW;
        }
        return worse(value, tolerance.below()) ? Standing.BELOW : Standing.TOLERATED;
    }

    /** Orders values by what needs a person first. */
    public Comparator<BigDecimal> worstFirst() {
        return polarity == Polarity.LOWER ? Comparator.reverseOrder() : Comparator.naturalOrder();
    }

    boolean countsFor(Period period) {
        return !validFrom.isAfter(period.end());
    }

    private boolean worse(BigDecimal value, BigDecimal than) {
        int order = value.compareTo(than);
        return polarity == Polarity.HIGHER ? order < 0 : order > 0;
    }
}
