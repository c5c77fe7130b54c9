package id.kendali.platform.database;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks every two seconds whether the embedded PostgreSQL still runs, and starts it again if not. It has a thread of its
 * own, because the jobs that share one wait for the database.
 */
final class EmbeddedServerWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServerWatch.class);

    private final EmbeddedServer server;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread watch = new Thread(task, "database-watch");
        watch.setDaemon(true);
        return watch;
    });

    EmbeddedServerWatch(EmbeddedServer server) {
        this.server = server;
        thread.scheduleWithFixedDelay(this::look, 2, 2, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            server.ensureRunning();
        } catch (RuntimeException failure) {
            LOG.error("PostgreSQL could not be started again; the next attempt follows", failure);
        }
    }

    /** Returns when no attempt is under way, so that a server that is stopped after it stays stopped. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            thread.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
