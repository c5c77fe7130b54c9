package id.kendali.insight.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.testing.KendaliTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
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

    private CheckpointStatuses at(Instant instant) {
        return new CheckpointStatuses(database, Clock.fixed(instant, ZoneOffset.UTC), OFFICE);
    }

    private <T> T in(java.util.function.Supplier<T> reading) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> reading.get()));
    }
}
