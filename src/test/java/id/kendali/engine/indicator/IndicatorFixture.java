package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Units by their codes, scopes by what they see, and waiting until everything marked is computed. */
@Component
class IndicatorFixture {

    static final String IKK = "IKK-19.1";
    static final String REGION = "wilayah";
    static final String PRINTED = "tercetak";

    private static final Scope SYSTEM = Scope.system("Uji");

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final DirtyFigures dirty;
    private final Units units;

    IndicatorFixture(JdbcClient database, TransactionTemplate transactions, DirtyFigures dirty, Units units) {
        this.database = database;
        this.transactions = transactions;
        this.dirty = dirty;
        this.units = units;
    }

    static Period b06(int year) {
        return Period.checkpoint(year, PeriodType.B06);
    }

    UUID unit(String code) {
        return system(() -> database.sql("select id from organisation.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single());
    }

    Set<UUID> region(String office, LocalDate day) {
        UUID root = unit(office);
        return system(() -> units.region(new UnitId(root), day).stream()
                .map(unit -> unit.id().value())
                .collect(Collectors.toSet()));
    }

    <T extends @Nullable Object> T system(Supplier<T> work) {
        return as(SYSTEM, work);
    }

    void asSystem(Runnable work) {
        as(SYSTEM, () -> {
            work.run();
            return null;
        });
    }

    <T extends @Nullable Object> T as(Scope scope, Supplier<T> work) {
        return CurrentScope.call(scope, () -> transactions.execute(transaction -> work.get()));
    }

    /** A position that sees the units given and writes them. */
    static Scope position(Set<UUID> units, String... subBidang) {
        return new Scope(
                UuidV7.next(),
                UuidV7.next(),
                "Jabatan uji",
                units,
                units,
                Arrays.stream(subBidang).collect(Collectors.toSet()),
                false,
                false);
    }

    static Scope nation() {
        return new Scope(UuidV7.next(), UuidV7.next(), "Ditjenpas", Set.of(), Set.of(), Set.of("*"), true, false);
    }

    /** The row of a live value. */
    UUID measureValue(UUID source, String measure) {
        return system(() -> database.sql("""
                        select id from indicator.measure_value
                         where source_id = :source and measure = :measure and withdrawn_at is null
                        """)
                .param("source", source)
                .param("measure", measure)
                .query(UUID.class)
                .single());
    }

    /** A new unit with attributes for one span of days; more spans may follow. */
    UUID newUnit(String code) {
        UUID id = UuidV7.next();
        asSystem(() -> database.sql("insert into organisation.unit (id, code, version) values (:id, :code, 0)")
                .param("id", id)
                .param("code", code)
                .update());
        return id;
    }

    void attributes(UUID unit, String name, String office, LocalDate from, @Nullable LocalDate to) {
        UUID parent = unit(office);
        asSystem(() -> database.sql("""
                        insert into organisation.unit_attributes (id, unit_id, valid_from, valid_to, name, short_name, type,
                          parent_id, zone, basis, version)
                        values (:id, :unit, :from, :to, :name, :name, 'RUTAN', :parent, 'Asia/Jayapura', 'Keputusan uji', 0)
                        """)
                .param("id", UuidV7.next())
                .param("unit", unit)
                .param("from", from)
                .param("to", to)
                .param("name", name)
                .param("parent", parent)
                .update());
    }

    /** Returns when no figure is marked any more. */
    void awaitComputed() {
        await(() -> system(dirty::waiting) == 0);
    }

    void await(BooleanSupplier reached) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!reached.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not reached within a minute");
            }
            pause(5);
        }
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interruption) {
            throw new IllegalStateException(interruption);
        }
    }
}
