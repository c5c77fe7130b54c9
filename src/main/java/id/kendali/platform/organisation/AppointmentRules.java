package id.kendali.platform.organisation;

import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * What forbids an appointment, given the other tenures of the position. One person holds it for good; a Plt stands in
 * while it is vacant, a Plh while its holder is away, a delegate beside the holder who delegates.
 */
final class AppointmentRules {

    private AppointmentRules() {}

    static Optional<ChangeRefused> objection(Appointment wish, List<Tenure> others) {
        return Stream.of(lasts(wish), isNotTwice(wish, others), suitsTheMode(wish, others))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A tenure that others rest on does not end under them. */
    static Optional<ChangeRefused> objectionToEnd(Tenure ending, LocalDate on, LocalDate today, List<Tenure> others) {
        if (on.isBefore(today)) {
            return refused("on", "organisation.appointment.endedInThePast", today);
        }
        if (on.isBefore(ending.validFrom()) || ending.validTo() != null && !on.isBefore(ending.validTo())) {
            return refused("on", "organisation.appointment.notRunning", ending.validFrom(), lastDay(ending));
        }
        return ending.mode() == HoldingMode.DEFINITIF
                ? meeting(others, on, ending.validTo(), HoldingMode.PLH, HoldingMode.DELEGASI)
                        .map(resting -> ChangeRefused.because(
                                "on",
                                "organisation.appointment.othersRestOnIt",
                                resting.mode().label(),
                                resting.validFrom(),
                                lastDay(resting)))
                : Optional.empty();
    }

    private static Optional<ChangeRefused> lasts(Appointment wish) {
        if (wish.end() == null) {
            return wish.mode() == HoldingMode.DEFINITIF
                    ? Optional.empty()
                    : refused(
                            "until",
                            "organisation.appointment.needsEnd",
                            wish.mode().label());
        }
        return wish.end().isAfter(wish.from())
                ? Optional.empty()
                : refused("until", "organisation.appointment.endsBeforeItBegins", wish.from());
    }

    private static Optional<ChangeRefused> isNotTwice(Appointment wish, List<Tenure> others) {
        return others.stream()
                .filter(other -> other.personId().equals(wish.person()) && other.meets(wish.from(), wish.end()))
                .findFirst()
                .map(other -> ChangeRefused.because(
                        "person", "organisation.appointment.samePerson", other.validFrom(), lastDay(other)));
    }

    private static Optional<ChangeRefused> suitsTheMode(Appointment wish, List<Tenure> others) {
        return switch (wish.mode()) {
            case DEFINITIF -> isFree(wish, others);
            case PLT -> isVacant(wish, others).or(() -> nobodyStandsIn(wish, others));
            case PLH -> holderIsThere(wish, others).or(() -> nobodyStandsIn(wish, others));
            case DELEGASI -> holderIsThere(wish, others);
        };
    }

    private static Optional<ChangeRefused> isFree(Appointment wish, List<Tenure> others) {
        return meeting(others, wish.from(), wish.end(), HoldingMode.DEFINITIF)
                .map(holder -> ChangeRefused.because(
                        "from", "organisation.appointment.alreadyHeld", holder.validFrom(), lastDay(holder)))
                .or(() -> meeting(others, wish.from(), wish.end(), HoldingMode.PLT)
                        .map(acting -> ChangeRefused.because(
                                "from", "organisation.appointment.endPltFirst", acting.validFrom(), lastDay(acting))));
    }

    private static Optional<ChangeRefused> isVacant(Appointment wish, List<Tenure> others) {
        return meeting(others, wish.from(), wish.end(), HoldingMode.DEFINITIF)
                .map(holder -> ChangeRefused.because(
                        "mode", "organisation.appointment.notVacant", holder.validFrom(), lastDay(holder)));
    }

    private static Optional<ChangeRefused> holderIsThere(Appointment wish, List<Tenure> others) {
        boolean covered = others.stream()
                .anyMatch(other -> other.mode() == HoldingMode.DEFINITIF && other.covers(wish.from(), wish.end()));
        return covered
                ? Optional.empty()
                : refused(
                        "mode", "organisation.appointment.noHolder", wish.mode().label());
    }

    private static Optional<ChangeRefused> nobodyStandsIn(Appointment wish, List<Tenure> others) {
        return meeting(others, wish.from(), wish.end(), HoldingMode.PLT, HoldingMode.PLH)
                .map(acting -> ChangeRefused.because(
                        "from",
                        "organisation.appointment.alreadyActing",
                        acting.mode().label(),
                        acting.validFrom(),
                        lastDay(acting)));
    }

    private static Optional<Tenure> meeting(
            List<Tenure> tenures, LocalDate from, @Nullable LocalDate end, HoldingMode... modes) {
        return tenures.stream()
                .filter(tenure -> List.of(modes).contains(tenure.mode()) && tenure.meets(from, end))
                .findFirst();
    }

    /** The last day as people name it, or the words for good. */
    private static Object lastDay(Tenure tenure) {
        return tenure.validTo() == null
                ? new DefaultMessageSourceResolvable("organisation.forGood")
                : tenure.validTo().minusDays(1);
    }

    private static Optional<ChangeRefused> refused(String field, String messageKey, Object... arguments) {
        return Optional.of(ChangeRefused.because(field, messageKey, arguments));
    }
}
