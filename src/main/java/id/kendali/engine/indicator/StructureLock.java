package id.kendali.engine.indicator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Between those that compute figures and those that mark them because units moved. A computation that began under the old
 * structure is committed before anybody looks which figures the change concerns: what it wrote is seen and marked.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class StructureLock {

    private static final String LOCK = "hashtextextended('indicator.structure', 0)";

    private final JdbcClient database;

    StructureLock(JdbcClient database) {
        this.database = database;
    }

    /** For a computation, until its transaction ends; before it takes any mark, so that the two never wait for each other. */
    void compute() {
        take("pg_advisory_xact_lock_shared");
    }

    /** For who follows a change that is committed: waits for computations under way and holds up new ones. */
    void waitForComputations() {
        take("pg_advisory_xact_lock");
    }

    private void take(String function) {
        database.sql("select " + function + "(" + LOCK + ")")
                .query((row, number) -> true)
                .list();
    }
}
