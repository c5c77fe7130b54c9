package id.kendali.engine.indicator;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Wakes all workers. A call between looking for work and going to sleep is not missed. */
class WakeUpCall {

    private final Lock lock = new ReentrantLock();
    private final Condition called = lock.newCondition();
    private long calls;

    void call() {
        lock.lock();
        try {
            calls++;
            called.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** How often it was called; to be asked before looking for work. */
    long heard() {
        lock.lock();
        try {
            return calls;
        } finally {
            lock.unlock();
        }
    }

    /** Sleeps until it is called again or the time is over. */
    void await(long heard, long milliseconds) throws InterruptedException {
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(milliseconds);
            while (calls == heard && left > 0) {
                left = called.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
