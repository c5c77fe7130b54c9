package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The figures that have to be computed again.
 *
 * <p>Whoever changes an input marks the unit's figure in the same transaction; what depends on it is marked by the worker
 * that computes it. So two reports of one region never wait for each other. Marking a figure that a worker holds waits for
 * the worker and leaves a new mark: what was changed after the worker read its inputs is not lost.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DirtyFigures {

    /** Where workers are woken: PostgreSQL delivers it when the marking transaction is committed. */
    static final String CHANNEL = "indicator_dirty";

    private static final String KEY = "indicator = :indicator and unit_id = :unit and level = :level"
            + " and period_start = :start and period_type = :type";

    private final JdbcClient database;
    private final Catalogue catalogue;

    DirtyFigures(JdbcClient database, Catalogue catalogue) {
        this.database = database;
        this.catalogue = catalogue;
    }

    void mark(Collection<FigureKey> keys) {
        if (keys.isEmpty()) {
            return;
        }
        // In a fixed order by rising rank, so that transactions that mark the same figures cannot lock each other out,
        // nor
        // those that mark and workers, who hold figures of one rank and mark those of higher ones.
        List<FigureKey> ordered = keys.stream()
                .distinct()
                .sorted(Comparator.comparingInt(catalogue::rank).thenComparing(Comparator.naturalOrder()))
                .toList();
        database.sql("""
                        insert into indicator.dirty (indicator, unit_id, level, period_type, period_start, rank)
                        select indicator, unit_id, level, period_type, period_start, rank
                          from unnest(cast(:indicators as text[]), cast(:units as uuid[]), cast(:levels as text[]),
                                 cast(:types as text[]), cast(:starts as date[]), cast(:ranks as int[]))
                               with ordinality as marked (indicator, unit_id, level, period_type, period_start, rank, ordinal)
                         order by ordinal
                            on conflict (indicator, unit_id, level, period_start, period_type)
                            do update set rank = excluded.rank, marked_at = clock_timestamp(),
                               not_before = clock_timestamp(), attempts = 0, failure = null
                        """)
                .param("indicators", column(ordered, FigureKey::indicator))
                .param("units", column(ordered, key -> key.unit().toString()))
                .param("levels", column(ordered, key -> key.level().name()))
                .param("types", column(ordered, key -> key.period().type().name()))
                .param("starts", column(ordered, key -> key.period().start().toString()))
                .param("ranks", column(ordered, key -> String.valueOf(catalogue.rank(key))))
                .update();
        wake();
    }

    /**
     * Takes figures that no other worker holds; they stay locked until the transaction ends. All are of one rank: who holds
     * figures of a rank only ever waits for those of a higher one, so that workers cannot lock each other out.
     */
    List<FigureKey> take(TakingOrder order) {
        return database.sql("""
                        select rank from indicator.dirty
                         where not_before <= clock_timestamp() order by %s limit 1
                           for update skip locked
                        """.formatted(order.clause()))
                .query(Integer.class)
                .optional()
                .map(rank -> take(order, rank))
                .orElse(List.of());
    }

    private List<FigureKey> take(TakingOrder order, int rank) {
        return database.sql("""
                        select indicator, unit_id, level, period_type, period_start
                          from indicator.dirty
                         where not_before <= clock_timestamp() and rank = :rank
                         order by %s
                         limit :most
                           for update skip locked
                        """.formatted(order.clause()))
                .param("rank", rank)
                .param("most", order.most())
                .query(DirtyFigures::key)
                .list();
    }

    /** Takes one figure, unless another worker holds it or has computed it meanwhile. */
    List<FigureKey> take(FigureKey key) {
        return withKey("""
                        select indicator, unit_id, level, period_type, period_start
                          from indicator.dirty
                         where %s
                           for update skip locked
                        """.formatted(KEY), key).query(DirtyFigures::key).list();
    }

    void done(FigureKey key) {
        withKey("delete from indicator.dirty where " + KEY, key).update();
    }

    /** Puts a figure off that could not be computed, longer each time, so that it does not hold up the others. */
    void putOff(FigureKey key, String failure) {
        withKey("""
                        update indicator.dirty
                           set attempts = attempts + 1, failure = :failure,
                               not_before = clock_timestamp() + least(power(2, attempts), 300) * interval '1 second'
                         where
                        """ + KEY, key).param("failure", failure).update();
    }

    /** Wakes the workers of all nodes though nothing is marked, so that they look at the catalogue again. */
    void wake() {
        database.sql("select pg_notify(:channel, '')")
                .param("channel", CHANNEL)
                .query((row, number) -> true)
                .list();
    }

    @Transactional(propagation = Propagation.REQUIRED, readOnly = true)
    public int waiting() {
        return database.sql("select count(*) from indicator.dirty")
                .query(Integer.class)
                .single();
    }

    /** How many of those that speak about some units in one period. */
    int waiting(Collection<UUID> units, Period period) {
        return database.sql("""
                        select count(*) from indicator.dirty
                         where unit_id = any (:units) and period_start = :start and period_type = :type
                        """)
                .param("units", units.toArray(UUID[]::new))
                .param("start", period.start())
                .param("type", period.type().name())
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec withKey(String statement, FigureKey key) {
        return database.sql(statement)
                .param("indicator", key.indicator())
                .param("unit", key.unit())
                .param("level", key.level().name())
                .param("start", key.period().start())
                .param("type", key.period().type().name());
    }

    private static String[] column(List<FigureKey> keys, Function<FigureKey, String> of) {
        return keys.stream().map(of).toArray(String[]::new);
    }

    private static FigureKey key(ResultSet row, int number) throws SQLException {
        return new FigureKey(
                row.getString("indicator"),
                row.getObject("unit_id", UUID.class),
                FigureLevel.valueOf(row.getString("level")),
                new Period(
                        PeriodType.valueOf(row.getString("period_type")),
                        row.getObject("period_start", LocalDate.class)));
    }

    /** Which figures a worker takes first. */
    enum TakingOrder {
        /** What is depended on before what depends on it, then as it came: works off a large backlog. */
        OLDEST_FIRST("rank, marked_at", 16),
        /** The last change first: somebody is looking at its page, whatever the backlog. */
        NEWEST_FIRST("marked_at desc", 8);

        private final String clause;
        private final int most;

        TakingOrder(String clause, int most) {
            this.clause = clause;
            this.most = most;
        }

        /** How many at once: many cost less each, few are there sooner. */
        int most() {
            return most;
        }

        String clause() {
            return clause;
        }
    }
}
