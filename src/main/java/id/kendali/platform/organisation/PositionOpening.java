package id.kendali.platform.organisation;

import id.kendali.platform.access.Breadth;
import id.kendali.platform.access.PositionKind;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import id.kendali.platform.organisation.StructureQueries.DivisionKind;
import id.kendali.platform.organisation.StructureQueries.DivisionRow;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens positions. What a position sees of the sub-bidang follows from its kind and its place in the structure. */
@Component
class PositionOpening {

    private final Positions positions;
    private final StructureQueries structure;
    private final ChangeReason reason;

    PositionOpening(Positions positions, StructureQueries structure, ChangeReason reason) {
        this.positions = positions;
        this.structure = structure;
        this.reason = reason;
    }

    /** The kinds of positions that a unit of this type has. */
    Set<PositionKind> kinds(Unit unit) {
        return switch (unit.type()) {
            case DITJEN -> EnumSet.of(PositionKind.DITJENPAS, PositionKind.ADMINISTRATOR);
            case KANWIL -> EnumSet.complementOf(EnumSet.of(PositionKind.DITJENPAS));
            case LAPAS, LAPAS_PEREMPUAN, RUTAN, LPKA, BAPAS ->
                EnumSet.of(PositionKind.OPERATOR_UPT, PositionKind.KEPALA_UPT);
        };
    }

    @Transactional
    Result open(Unit unit, @Nullable UUID division, PositionKind kind, String title, LocalDate from) {
        if (!kinds(unit).contains(kind)) {
            return Result.refused("kind", "organisation.position.kindDoesNotFit");
        }
        if (from.isBefore(unit.validFrom()) || unit.closed()) {
            return Result.refused("from", "organisation.position.unitNotThere", unit.validFrom());
        }
        List<DivisionRow> divisions = structure.divisions(unit.id(), from);
        DivisionRow place = divisions.stream()
                .filter(candidate -> candidate.id().equals(division))
                .findFirst()
                .orElse(null);
        Set<String> subBidang = subBidang(kind.breadth(), place, divisions);
        if (subBidang == null) {
            return Result.refused("division", "organisation.position.needs." + kind.breadth());
        }
        reason.because(title);
        Position position = positions.save(Position.open(
                new PositionId(UuidV7.next()),
                unit.id(),
                place == null ? null : new DivisionId(place.id()),
                kind,
                title,
                subBidang,
                from));
        return new Result(position.id(), null);
    }

    /** Null if the place does not suit the kind. */
    private static @Nullable Set<String> subBidang(
            Breadth breadth, @Nullable DivisionRow place, List<DivisionRow> divisions) {
        return switch (breadth) {
            case ALL -> Set.of(Scope.ALL);
            case NONE -> Set.of();
            case SUB_BIDANG -> place != null && place.kind() == DivisionKind.SUB_BIDANG ? Set.of(place.code()) : null;
            case BIDANG ->
                place != null && (place.kind() == DivisionKind.BIDANG || place.kind() == DivisionKind.BAGIAN)
                        ? divisions.stream()
                                .filter(division -> place.id().equals(division.parent()))
                                .map(DivisionRow::code)
                                .collect(Collectors.toUnmodifiableSet())
                        : null;
        };
    }

    /** The new position, or why there is none. */
    record Result(@Nullable PositionId id, @Nullable ChangeRefused refused) {

        static Result refused(String field, String messageKey, Object... arguments) {
            return new Result(null, ChangeRefused.because(field, messageKey, arguments));
        }
    }
}
