package id.kendali.governance.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.PlanId;
import id.kendali.governance.plan.PlanTabs;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.ui.Choice;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TypedCommitmentTests {

    private static final LocalDate END_OF_2026 = LocalDate.of(2026, 12, 31);
    private static final Owner DIVISION = new Owner("TUU-UMBMN", "Bidang Umum", UUID.randomUUID(), null);
    private static final Owner UNIT = new Owner("RUTAN", "Rutan", null, new UnitId(UUID.randomUUID()));
    private static final Commitment NOBODYS = new Commitment(null, null, END_OF_2026, List.of(), null, null);

    @Test
    void takesAFirstOwnerWithoutAReason() {
        TypedCommitment.Checked checked = check(form("TUU-UMBMN", "2026-12-31", null, null, null), NOBODYS);
        assertThat(checked.faults()).isEmpty();
        assertThat(checked.commitment()).get().returns(DIVISION.division(), Commitment::division);
    }

    @Test
    void asksWhyTheDueDateChanges() {
        assertThat(faults(form("TUU-UMBMN", "2027-01-31", null, null, "mundur"), NOBODYS))
                .containsExactly("roadmap.commit.reason.blank");
        assertThat(check(form("TUU-UMBMN", "2027-01-31", null, null, "Lelang diulang."), NOBODYS)
                        .commitment())
                .get()
                .returns(LocalDate.of(2027, 1, 31), Commitment::dueOn);
    }

    @Test
    void asksWhyAnOwnerIsReplaced() {
        Commitment owned = new Commitment(DIVISION.division(), null, END_OF_2026, List.of(), null, null);
        assertThat(faults(form("RUTAN", "2026-12-31", null, null, null), owned))
                .containsExactly("roadmap.commit.reason.blank");
    }

    @Test
    void readsRupiahAsTheyAreWritten() {
        assertThat(check(form("RUTAN", "2026-12-31", "Rp 25.000.000", "DIPA", null), NOBODYS)
                        .commitment())
                .get()
                .returns(new BigDecimal("25000000"), Commitment::budget)
                .returns("DIPA", Commitment::budgetSource);
        assertThat(faults(form("RUTAN", "2026-12-31", "25,5 juta", "DIPA", null), NOBODYS))
                .containsExactly("roadmap.commit.budget.unreadable");
        assertThat(faults(form("RUTAN", "2026-12-31", "25000000", null, null), NOBODYS))
                .containsExactly("roadmap.commit.source.blank");
    }

    @Test
    void refusesWhatThePlanDoesNotKnow() {
        CommitmentForm unknown = new CommitmentForm("LAIN", "2031-01-01", List.of("SK 99"), null, null, null, 0);
        assertThat(faults(unknown, NOBODYS))
                .containsExactly(
                        "roadmap.commit.owner.unknown", "roadmap.commit.due.outside", "roadmap.commit.goals.unknown");
        assertThat(faults(new CommitmentForm(null, "31/12/2026", null, null, null, null, 0), NOBODYS))
                .containsExactly("roadmap.commit.owner.blank", "roadmap.commit.due.blank");
    }

    private static CommitmentForm form(String owner, String due, String budget, String source, String reason) {
        return new CommitmentForm(owner, due, List.of("SK 17"), budget, source, reason, 0);
    }

    private static List<String> faults(CommitmentForm form, Commitment now) {
        return check(form, now).faults().stream()
                .map(TypedCommitment.Fault::messageKey)
                .toList();
    }

    private static TypedCommitment.Checked check(CommitmentForm form, Commitment now) {
        Unit region = new Unit(
                new UnitId(UuidV7.next()),
                "KANWIL-UJI",
                "Kantor Wilayah Uji",
                "Kanwil Uji",
                UnitType.KANWIL,
                null,
                null,
                null,
                null,
                false,
                ZoneId.of("Asia/Jayapura"),
                null,
                null,
                LocalDate.EPOCH,
                false);
        PlanTabs.Top plan = new PlanTabs.Top(
                new PlanId(UuidV7.next()),
                region,
                2025,
                2029,
                "Renstra",
                "",
                List.of(),
                List.of(new Choice("SK 17", "Mutu")));
        return TypedCommitment.check(form, now, plan, List.of(DIVISION, UNIT));
    }
}
