package id.kendali.engine.indicator;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.organisation.Units;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which units belonged to which region on a day. A figure follows the structure on the last day of its period. */
@Component
class Regions {

    /** As deep as {@code organisation.subtree} looks. */
    private static final int DEEPEST = 6;

    private final Units units;

    Regions(Units units) {
        this.units = units;
    }

    /** The regional office that the unit belonged to, itself if it is one. */
    Optional<UUID> officeOf(UUID unit, LocalDate day) {
        Optional<Unit> at = units.find(new UnitId(unit), day);
        for (int depth = 0; depth < DEEPEST && at.isPresent(); depth++) {
            if (at.get().isRegionalOffice()) {
                return at.map(office -> office.id().value());
            }
            at = Optional.ofNullable(at.get().parent()).flatMap(parent -> units.find(parent, day));
        }
        return Optional.empty();
    }

    /**
     * The units that each figure of a key speaks about: a unit has one figure, a region and the nation one for each variant.
     */
    Map<Variant, List<UUID>> expected(FigureKey key, Indicator indicator) {
        if (key.level() == FigureLevel.UNIT) {
            return Map.of(indicator.defaultVariant(), List.of(key.unit()));
        }
        List<Unit> all = unitsOf(key.unit(), key.period().end());
        return indicator.variants().stream().collect(Collectors.toMap(variant -> variant, variant -> variant.of(all)));
    }

    /** The figure that the key's figure adds to. */
    Optional<FigureKey> above(FigureKey key) {
        LocalDate day = key.period().end();
        return switch (key.level()) {
            case UNIT ->
                officeOf(key.unit(), day)
                        .map(office -> new FigureKey(key.indicator(), office, FigureLevel.REGION, key.period()));
            case REGION ->
                units.find(new UnitId(key.unit()), day)
                        .flatMap(office -> Optional.ofNullable(office.parent()))
                        .map(nation ->
                                new FigureKey(key.indicator(), nation.value(), FigureLevel.NATION, key.period()));
            case NATION -> Optional.empty();
        };
    }

    /** A region's office first, then its units in the order of their codes; of the nation, those of all regions. */
    List<Unit> unitsOf(UUID office, LocalDate day) {
        return units.region(new UnitId(office), day).stream()
                .filter(unit -> unit.type() != UnitType.DITJEN)
                .toList();
    }
}
