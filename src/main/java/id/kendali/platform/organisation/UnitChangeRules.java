package id.kendali.platform.organisation;

import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What forbids a change of a unit. Each rule is one function; the first that objects is told. */
final class UnitChangeRules {

    private UnitChangeRules() {}

    /** The past is never rewritten: a change comes after the last one, and nothing follows a closing. */
    static Optional<ChangeRefused> comesLast(DatedTraits last, LocalDate from) {
        if (last.traits().closed()) {
            return refused("from", "organisation.change.closed", last.validFrom());
        }
        return from.isAfter(last.validFrom())
                ? Optional.empty()
                : refused("from", "organisation.change.notAfterLast", from, last.validFrom());
    }

    static Optional<ChangeRefused> reallyRenames(UnitTraits present, String name, String shortName) {
        return present.name().equals(name) && present.shortName().equals(shortName)
                ? refused("name", "organisation.change.sameName", name)
                : Optional.empty();
    }

    /** @param others names that other units bear on that day or will bear later */
    static Optional<ChangeRefused> nameIsFree(Set<String> others, String name, String shortName) {
        if (others.contains(name)) {
            return refused("name", "organisation.change.nameTaken", name);
        }
        return others.contains(shortName)
                ? refused("shortName", "organisation.change.nameTaken", shortName)
                : Optional.empty();
    }

    static Optional<ChangeRefused> reallyReclassifies(UnitTraits present, String unitClass) {
        return unitClass.equals(present.unitClass())
                ? refused("unitClass", "organisation.change.sameClass", unitClass)
                : Optional.empty();
    }

    static Optional<ChangeRefused> reallyMoves(UnitTraits present, UnitId parent) {
        return parent.equals(present.parentId())
                ? refused("parent", "organisation.change.sameParent")
                : Optional.empty();
    }

    /** A unit stands under a regional office, a regional office under the directorate general. */
    static Optional<ChangeRefused> fits(UnitType type, Unit parent) {
        UnitType expected = type == UnitType.KANWIL ? UnitType.DITJEN : UnitType.KANWIL;
        boolean movable = type != UnitType.DITJEN;
        return movable && parent.type() == expected && !parent.closed()
                ? Optional.empty()
                : refused("parent", "organisation.change.parentDoesNotFit", parent.name());
    }

    /** @param openBelow names of units that still stand under the one to be closed */
    static Optional<ChangeRefused> nothingStandsBelow(List<String> openBelow) {
        return openBelow.isEmpty()
                ? Optional.empty()
                : refused("from", "organisation.change.unitsBelow", openBelow.size(), openBelow.get(0));
    }

    private static Optional<ChangeRefused> refused(String field, String messageKey, Object... arguments) {
        return Optional.of(ChangeRefused.because(field, messageKey, arguments));
    }
}
