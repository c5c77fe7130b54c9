package id.kendali.governance.plan;

import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Variant;
import id.kendali.engine.indicator.VariantRuling;
import id.kendali.engine.indicator.VariantRulings;
import id.kendali.governance.plan.contradiction.Contradiction;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the figures follow a ruling on the scope of an indicator: whether the figure of the regional office alone leads, as
 * the plan prints it, or that of all units, as the indicator is called.
 */
@Component
class ScopeRulings {

    private static final String SCOPE_OF_FIGURE = "SCOPE_OF_FIGURE";

    private final Rulings rulings;
    private final ContradictionRegister register;
    private final MeasuredIndicators measured;
    private final VariantRulings variants;
    private final Versioning versioning;
    private final Clock clock;

    ScopeRulings(
            Rulings rulings,
            ContradictionRegister register,
            MeasuredIndicators measured,
            VariantRulings variants,
            Versioning versioning,
            Clock clock) {
        this.rulings = rulings;
        this.register = register;
        this.measured = measured;
        this.variants = variants;
        this.versioning = versioning;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(RulingTookEffect ruled) {
        Ruling ruling = rulings.findById(ruled.ruling()).orElseThrow();
        Contradiction found =
                register.find(ruling.contradictionId()).orElseThrow().found();
        indicator(found).ifPresent(indicator -> {
            UUID office = ruled.regionalOffice().value();
            if (ruling.holds()) {
                variants.decide(
                        indicator.code(),
                        office,
                        new VariantRuling(
                                variant(indicator, ruling.choice()),
                                ruling.reason(),
                                versioning.mark().by(),
                                clock.instant()));
            } else {
                variants.revoke(indicator.code(), office);
            }
        });
    }

    /** The indicator of the catalogue whose scope a contradiction is about; empty for every other contradiction. */
    Optional<Indicator> indicator(Contradiction found) {
        return Optional.of(found)
                .filter(contradiction -> contradiction.rule().equals(SCOPE_OF_FIGURE))
                .flatMap(contradiction ->
                        measured.indicator(contradiction.subject().key()));
    }

    /** The first place prints the figure of one unit, the second one is the sum over all. */
    private static @Nullable String variant(Indicator indicator, Ruling.Choice choice) {
        if (choice == Ruling.Choice.NEITHER) {
            return null;
        }
        Variant.Counts counts =
                choice == Ruling.Choice.FIRST ? Variant.Counts.REGIONAL_OFFICE_ONLY : Variant.Counts.ALL_UNITS;
        return indicator.variants().stream()
                .filter(variant -> variant.counts() == counts)
                .map(Variant::code)
                .findFirst()
                .orElse(null);
    }
}
