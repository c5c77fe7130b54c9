package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
@TestPropertySource(properties = "kendali.tests=nation")
class CheckpointStatusesTests {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Jayapura");

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transactions;

    /** At 00:30 in Ternate it is still the day before in Greenwich. */
    @Test
    void opensACheckpointWhenTheDayBeginsAtTheOffice() {
        LocalDate opens =
                in(() -> database.sql("select max(opens_on) from reform.checkpoint_window where closed_at is null")
                        .query(LocalDate.class)
                        .single());
        Instant half = opens.atTime(0, 30).atZone(OFFICE).toInstant();
        assertThat(in(() -> at(half).open())).isPresent();
        assertThat(in(() -> at(half.minusSeconds(3600)).open())).isEmpty();
    }

    @Test
    void countsTheReportsOfManyUnitsAndNamesThoseThatPressMost() {
        Instant now = Instant.now();
        List<UUID> units = in(() -> database.sql("select id from organisation.unit order by code")
                .query(UUID.class)
                .list());
        Period period = in(() -> at(now).open().orElseThrow());
        List<CheckpointStatus> all = in(() -> at(now).of(units, period));
        CheckpointStatuses.Overview overview = in(() -> at(now).overview(units, period, 3));
        List<UUID> inOrder = all.stream()
                .filter(status -> !status.isDone())
                .sorted(Comparator.comparing((CheckpointStatus status) -> !status.late())
                        .thenComparing(status -> units.indexOf(status.unit())))
                .map(CheckpointStatus::unit)
                .toList();
        assertThat(inOrder).hasSizeGreaterThan(3);
        assertThat(overview.unfinished())
                .extracting(CheckpointStatus::unit)
                .containsExactlyElementsOf(inOrder.subList(0, 3));
        assertThat(overview.expected()).isEqualTo(all.size());
        assertThat(overview.verified())
                .isEqualTo((int) all.stream().filter(CheckpointStatus::isDone).count());
        assertThat(overview.submitted()).isEqualTo((int) all.stream()
                .filter(status -> status.state() != null && CheckpointStatus.SUBMITTED.contains(status.state()))
                .count());
        assertThat(overview.late()).isEqualTo((int)
                all.stream().filter(status -> status.late() && !status.isDone()).count());
    }

    @Test
    void countsNothingWhereNothingIsExpected() {
        Period period = Period.checkpoint(2025, PeriodType.B09);
        assertThat(in(() -> at(Instant.now()).overview(List.of(), period, 3)))
                .isEqualTo(CheckpointStatuses.Overview.NONE);
    }

    private CheckpointStatuses at(Instant instant) {
        return new CheckpointStatuses(database, Clock.fixed(instant, ZoneOffset.UTC), OFFICE);
    }

    private <T> T in(java.util.function.Supplier<T> reading) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> reading.get()));
    }
}
