package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.IndicatorFixture.IKK;
import static id.kendali.engine.indicator.IndicatorFixture.b06;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.ChangeResult;
import id.kendali.platform.organisation.OrganisationChanges;
import id.kendali.platform.organisation.UnitId;
import id.kendali.testing.KendaliTest;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** Small steps give what the whole gives, whatever is cut off on the way. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=indicator")
class RecomputationTests {

    private static final List<String> UNITS =
            List.of("KANWIL-MALUT", "LAPAS-IIA-TERNATE", "RUTAN-IIB-WEDA", "BAPAS-II-TIDORE", "KANWIL-ACEH");

    @Autowired
    IndicatorFixture given;

    @Autowired
    HandWrittenReports reports;

    @Autowired
    Figures figures;

    @Autowired
    FullRecomputation full;

    @Autowired
    RecomputationWorkers workers;

    @Autowired
    OrganisationChanges changes;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    @Qualifier("ownerDataSource")
    DataSource owner;

    /**
     * Random histories of verifying, verifying again with another number, returning, and of units that are moved and closed
     * in between or were moved before.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void givesTheSameBySmallStepsAsFromScratch(long seed) {
        Random random = new Random(seed);
        int year = 2060 + (int) seed;
        List<UUID> units = new ArrayList<>(UNITS.stream().map(given::unit).toList());
        units.add(wanderer("UJI-LANGKAH-" + seed, year, random));
        UUID moved = given.newUnit("UJI-PINDAH-" + seed);
        given.attributes(moved, "Rutan Pindah " + seed, "KANWIL-MALUT", LocalDate.of(year, 1, 1), null);
        units.add(moved);
        LocalDate move = LocalDate.of(year, 2, 1).plusDays(random.nextInt(200));
        LocalDate closing = move.plusDays(1 + random.nextInt(100));
        int moving = 10 + random.nextInt(20);
        int ending = 35 + random.nextInt(20);
        for (int step = 0; step < 60; step++) {
            UUID unit = units.get(random.nextInt(units.size()));
            Period period = Period.checkpoint(year, random.nextBoolean() ? PeriodType.B06 : PeriodType.B09);
            long target = random.nextInt(4) == 0 ? 0 : 1 + random.nextInt(60);
            given.asSystem(() -> {
                if (random.nextInt(4) == 0) {
                    reports.takeBack(unit, period);
                } else {
                    reports.verify(unit, period, target, random.nextInt((int) target + 1));
                }
            });
            if (step == moving) {
                changed(() ->
                        changes.move(new UnitId(moved), new UnitId(given.unit("KANWIL-ACEH")), move, "Keputusan uji"));
            } else if (step == ending) {
                changed(() -> changes.close(new UnitId(moved), closing, "Keputusan uji"));
            }
        }
        // What follows a change of the organisation is marked after it, by another thread.
        given.await(() -> deviations(year).isEmpty());
        given.awaitComputed();
        assertThat(deviations(year)).isEmpty();
        assertThat(nationsOf(year)).isPositive();
    }

    private void changed(Supplier<ChangeResult> change) {
        assertThat(given.system(change)).isInstanceOf(ChangeResult.Changed.class);
    }

    private int nationsOf(int year) {
        return given.system(() -> database.sql("""
                        select count(*) from indicator.figure
                         where level = 'NATION' and indicator = :indicator and period_start = :start and value is not null
                        """)
                .param("indicator", IKK)
                .param("start", LocalDate.of(year, 1, 1))
                .query(Integer.class)
                .single());
    }

    private UUID wanderer(String code, int year, Random random) {
        UUID unit = given.newUnit(code);
        LocalDate move = LocalDate.of(year, 2, 1).plusDays(random.nextInt(240));
        given.attributes(unit, "Rutan Lama", "KANWIL-MALUT", LocalDate.of(year, 1, 1), move);
        given.attributes(unit, "Rutan Baru", "KANWIL-ACEH", move, LocalDate.of(year + 1, 1, 1));
        return unit;
    }

    private List<FullRecomputation.Deviation> deviations(int year) {
        return given.system(full::check).stream()
                .filter(deviation -> deviation.figure().contains(String.valueOf(year)))
                .toList();
    }

    @Test
    void findsAndRepairsAnInputThatWasChangedBehindItsBack() throws SQLException {
        Period period = b06(2080);
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        given.asSystem(() -> reports.verify(weda, period, 48, 36));
        given.awaitComputed();
        asOwner("""
                select set_config('kendali.actor', '00000000-0000-7000-8000-000000000002', true);
                update indicator.measure_value set value = 48
                 where measure = 'RB_AKSI_TERLAKSANA' and period_start = '2080-01-01';
                update indicator.figure set value = 100, inputs_hash = 'x'
                 where period_start = '2080-01-01' and value is not null;
                """);
        assertThat(deviations(2080)).isNotEmpty();
        given.asSystem(full::rebuild);
        given.awaitComputed();
        assertThat(deviations(2080)).isEmpty();
        assertThat(numerator(weda, period)).isEqualByComparingTo("36");
    }

    @Test
    void leavesNeitherValueNorMarkWhenThePushIsRolledBack() {
        Period period = b06(2081);
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        CurrentScope.run(
                Scope.system("Uji"),
                () -> transactions.executeWithoutResult(transaction -> {
                    reports.verify(weda, period, 48, 36);
                    assertThat(marks(period)).isEqualTo(1);
                    transaction.setRollbackOnly();
                }));
        given.awaitComputed();
        assertThat(marks(period)).isZero();
        assertThat(numeratorOrNull(weda, period)).isNull();
    }

    @Test
    void finishesAfterARestartWhatWasMarkedBeforeTheKill() {
        Period period = b06(2082);
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        workers.stop();
        try {
            given.asSystem(() -> reports.verify(weda, period, 48, 36));
            IndicatorFixture.pause(50);
            assertThat(marks(period)).isEqualTo(1);
        } finally {
            workers.start();
        }
        given.awaitComputed();
        assertThat(numerator(weda, period)).isEqualByComparingTo("36");
    }

    @Test
    void goesOnWhenPostgresqlDropsEveryConnection() {
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        for (int round = 0; round < 3; round++) {
            Period period = b06(2083 + round);
            persistently(() -> reports.verify(weda, period, 48, 36));
            persistently(() -> database.sql("""
                            select pg_terminate_backend(pid) from pg_stat_activity
                             where datname = current_database() and usename = current_user and pid <> pg_backend_pid()
                            """).query(Boolean.class).list());
            IndicatorFixture.pause(20);
        }
        persistently(() -> reports.verify(weda, b06(2086), 48, 12));
        persistently(given::awaitComputed);
        assertThat(numerator(weda, b06(2085))).isEqualByComparingTo("36");
        assertThat(numerator(weda, b06(2086))).isEqualByComparingTo("12");
    }

    /** A pool hands out connections that it used a moment ago without asking whether they still live. */
    private void persistently(Runnable work) {
        long end = System.nanoTime() + 20_000_000_000L;
        while (true) {
            try {
                given.asSystem(work);
                return;
            } catch (RuntimeException stale) {
                assertThat(System.nanoTime()).isLessThan(end);
                IndicatorFixture.pause(50);
            }
        }
    }

    @Test
    void putsOffAFigureThatFailsAndComputesTheOthers() throws SQLException {
        UUID sick = given.unit("LAPAS-IIB-TOBELO");
        UUID weda = given.unit("RUTAN-IIB-WEDA");
        Period period = b06(2087);
        asOwner("""
                create function indicator.fail_for_test() returns trigger language plpgsql as $$
                begin
                  if new.numerator = 666 then raise exception 'uji'; end if;
                  return new;
                end $$
                """);
        asOwner(
                "create trigger fail_for_test before insert or update on indicator.figure for each row execute function indicator.fail_for_test()");
        try {
            given.asSystem(() -> {
                reports.verify(sick, period, 1000, 666);
                reports.verify(weda, period, 48, 36);
            });
            long end = System.nanoTime() + 10_000_000_000L;
            while (numeratorOrNull(weda, period) == null) {
                assertThat(System.nanoTime()).isLessThan(end);
                IndicatorFixture.pause(20);
            }
            while (failure(sick, period).isEmpty()) {
                assertThat(System.nanoTime()).isLessThan(end);
                IndicatorFixture.pause(20);
            }
            assertThat(failure(sick, period))
                    .hasValueSatisfying(failure -> assertThat(failure).contains("uji"));
            assertThat(numeratorOrNull(sick, period)).isNull();
        } finally {
            asOwner("drop trigger fail_for_test on indicator.figure");
        }
        given.asSystem(() -> reports.verify(sick, period, 1000, 667));
        given.awaitComputed();
        assertThat(numerator(sick, period)).isEqualByComparingTo("667");
    }

    private Optional<String> failure(UUID unit, Period period) {
        return given.system(() -> database.sql("""
                        select failure from indicator.dirty
                         where unit_id = :unit and period_start = :start and failure is not null
                        """)
                .param("unit", unit)
                .param("start", period.start())
                .query(String.class)
                .optional());
    }

    private int marks(Period period) {
        return given.system(() -> database.sql(
                        "select count(*) from indicator.dirty where period_start = :start and period_type = :type")
                .param("start", period.start())
                .param("type", period.type().name())
                .query(Integer.class)
                .single());
    }

    private BigDecimal numerator(UUID unit, Period period) {
        BigDecimal numerator = numeratorOrNull(unit, period);
        assertThat(numerator).isNotNull();
        return numerator;
    }

    private BigDecimal numeratorOrNull(UUID unit, Period period) {
        return given.system(
                () -> figures.ofUnits(IKK, List.of(unit), period).get(unit).numerator());
    }

    private void asOwner(String statement) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement work = connection.createStatement()) {
            work.execute(statement);
        }
    }
}
