package id.kendali.platform.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.ChangeResult.ChangeRefused;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AppointmentRulesTests {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 1);

    private static final PositionId POSITION = new PositionId(UuidV7.next());
    private static final PersonId HEAD = new PersonId(UuidV7.next());
    private static final PersonId DEPUTY = new PersonId(UuidV7.next());
    private static final PersonId THIRD = new PersonId(UuidV7.next());

    @Test
    void letsOnePersonHoldAPositionForGood() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);

        assertThat(objection(HoldingMode.DEFINITIF, DEPUTY, MAY, null, head))
                .isEqualTo("organisation.appointment.alreadyHeld");
        assertThat(objection(
                        HoldingMode.DEFINITIF, DEPUTY, MAY, null, tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, MAY)))
                .isNull();
    }

    @Test
    void letsAPlhStandInOnlyWhileSomebodyHoldsThePosition() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, JULY);

        assertThat(objection(HoldingMode.PLH, DEPUTY, MARCH, MAY, head)).isNull();
        assertThat(objection(HoldingMode.PLH, DEPUTY, MAY, AUGUST, head))
                .isEqualTo("organisation.appointment.noHolder");
        assertThat(objection(HoldingMode.PLH, DEPUTY, MARCH, MAY)).isEqualTo("organisation.appointment.noHolder");
    }

    @Test
    void letsAPltStandInOnlyWhileThePositionIsVacant() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, MAY);

        assertThat(objection(HoldingMode.PLT, DEPUTY, MAY, JULY, head)).isNull();
        assertThat(objection(HoldingMode.PLT, DEPUTY, MARCH, JULY, head))
                .isEqualTo("organisation.appointment.notVacant");
    }

    @Test
    void letsOnlyOnePersonStandIn() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);
        Tenure deputy = tenure(HoldingMode.PLH, DEPUTY, MARCH, MAY);

        assertThat(objection(HoldingMode.PLH, THIRD, MARCH, JULY, head, deputy))
                .isEqualTo("organisation.appointment.alreadyActing");
        assertThat(objection(HoldingMode.PLH, THIRD, MAY, JULY, head, deputy)).isNull();
    }

    @Test
    void letsTheHolderDelegateBesideAPlh() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);
        Tenure deputy = tenure(HoldingMode.PLH, DEPUTY, MARCH, MAY);

        assertThat(objection(HoldingMode.DELEGASI, THIRD, MARCH, MAY, head, deputy))
                .isNull();
        assertThat(objection(HoldingMode.DELEGASI, THIRD, MARCH, MAY)).isEqualTo("organisation.appointment.noHolder");
    }

    @Test
    void refusesThatSomebodyStandsInForThemselves() {
        assertThat(objection(HoldingMode.PLH, HEAD, MARCH, MAY, tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null)))
                .isEqualTo("organisation.appointment.samePerson");
    }

    @Test
    void wantsAnEndOfWhatIsForATime() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);

        assertThat(objection(HoldingMode.PLH, DEPUTY, MARCH, null, head))
                .isEqualTo("organisation.appointment.needsEnd");
        assertThat(objection(HoldingMode.PLH, DEPUTY, MARCH, MARCH, head))
                .isEqualTo("organisation.appointment.endsBeforeItBegins");
    }

    @Test
    void wantsAPltToEndBeforeSomebodyHoldsThePosition() {
        assertThat(objection(HoldingMode.DEFINITIF, HEAD, MAY, null, tenure(HoldingMode.PLT, DEPUTY, MARCH, JULY)))
                .isEqualTo("organisation.appointment.endPltFirst");
    }

    @Test
    void forgetsWhatWasTakenBackBeforeItBegan() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);
        Tenure never = tenure(HoldingMode.PLH, DEPUTY, MARCH, MAY);
        never.end(MARCH, "Batal berangkat");

        assertThat(objection(HoldingMode.PLH, THIRD, MARCH, MAY, head, never)).isNull();
        assertThat(never.runsOn(MARCH)).isFalse();
    }

    @Test
    void endsNothingForThePast() {
        Tenure deputy = tenure(HoldingMode.PLH, DEPUTY, MARCH, JULY);

        assertThat(endObjection(deputy, MARCH, MAY)).isEqualTo("organisation.appointment.endedInThePast");
        assertThat(endObjection(deputy, MAY, MAY)).isNull();
        assertThat(endObjection(deputy, JULY, MAY)).isEqualTo("organisation.appointment.notRunning");
    }

    @Test
    void endsNoHolderUnderAPlh() {
        Tenure head = tenure(HoldingMode.DEFINITIF, HEAD, JANUARY, null);
        Tenure deputy = tenure(HoldingMode.PLH, DEPUTY, MARCH, JULY);

        assertThat(AppointmentRules.objectionToEnd(head, MAY, JANUARY, List.of(deputy)))
                .map(ChangeRefused::messageKey)
                .contains("organisation.appointment.othersRestOnIt");
        assertThat(AppointmentRules.objectionToEnd(head, JULY, JANUARY, List.of(deputy)))
                .isEmpty();
    }

    @Test
    void keepsTheEndWithinTheTenure() {
        Tenure deputy = tenure(HoldingMode.PLH, DEPUTY, MARCH, MAY);
        assertThatIllegalArgumentException().isThrownBy(() -> deputy.end(JULY, "Terlambat"));
    }

    private static @Nullable String objection(
            HoldingMode mode, PersonId person, LocalDate from, @Nullable LocalDate end, Tenure... others) {
        return AppointmentRules.objection(new Appointment(POSITION, person, mode, from, end, "SK 1"), List.of(others))
                .map(ChangeRefused::messageKey)
                .orElse(null);
    }

    private static @Nullable String endObjection(Tenure tenure, LocalDate on, LocalDate today) {
        return AppointmentRules.objectionToEnd(tenure, on, today, List.of())
                .map(ChangeRefused::messageKey)
                .orElse(null);
    }

    private static Tenure tenure(HoldingMode mode, PersonId person, LocalDate from, @Nullable LocalDate end) {
        return Tenure.begin(
                new TenureId(UuidV7.next()),
                new UnitId(UuidV7.next()),
                new Appointment(POSITION, person, mode, from, end, "SK 1"));
    }
}
