package id.kendali.engine.indicator;

import id.kendali.engine.indicator.DirtyFigures.TakingOrder;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * The threads that compute marked figures: one works off what has waited longest, one takes the last change first, so that
 * a page that somebody looks at moves at once even while a large import is being computed. Nodes share the work by locks.
 */
@Component
class RecomputationWorkers implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RecomputationWorkers.class);
    private static final long POLL_MILLISECONDS = 1_000;

    private final Recomputation recomputation;
    private final DataSource dataSource;
    private final WakeUpCall wakeUpCall = new WakeUpCall();
    private final List<Thread> threads = new ArrayList<>();

    RecomputationWorkers(Recomputation recomputation, DataSource dataSource) {
        this.recomputation = recomputation;
        this.dataSource = dataSource;
    }

    @Override
    public synchronized void start() {
        for (TakingOrder order : TakingOrder.values()) {
            begin("figures-" + order.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'), () -> work(order));
        }
        begin("figures-listener", new DirtyListener(dataSource, wakeUpCall));
    }

    @Override
    public synchronized void stop() {
        threads.forEach(Thread::interrupt);
        threads.forEach(RecomputationWorkers::join);
        threads.clear();
    }

    @Override
    public synchronized boolean isRunning() {
        return !threads.isEmpty();
    }

    private void work(TakingOrder order) {
        @Nullable String trouble = null;
        while (!Thread.currentThread().isInterrupted()) {
            long heard = wakeUpCall.heard();
            int taken = 0;
            try {
                taken = recomputation.batch(order);
                trouble = null;
            } catch (RuntimeException failure) {
                trouble = reported(failure, trouble);
            }
            if (taken == 0 && !slept(heard)) {
                return;
            }
        }
    }

    /** The database may be away for a while: the first failure is worth a line, its repetitions are not. */
    private static String reported(RuntimeException failure, @Nullable String before) {
        String trouble = failure.getClass().getName();
        if (!trouble.equals(before)) {
            LOG.warn("Figures could not be computed; they stay marked and are tried again", failure);
        }
        return trouble;
    }

    private boolean slept(long heard) {
        try {
            wakeUpCall.await(heard, POLL_MILLISECONDS);
            return true;
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void begin(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        threads.add(thread);
        thread.start();
    }

    private static void join(Thread thread) {
        try {
            thread.join(2_000);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }
}
