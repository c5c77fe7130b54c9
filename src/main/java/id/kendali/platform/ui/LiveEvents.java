package id.kendali.platform.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open pages that something they show has changed. An event carries a topic and a hint, never content: the page
 * asks again for the part that it shows, and gets what its reader may see.
 */
@Component
public class LiveEvents implements DisposableBean {

    static final int MOST_PAGES_PER_PERSON = 6;

    private static final long BEAT_SECONDS = 20;
    private static final long RETRY_MILLISECONDS = 3_000;

    /** Pages reconnect by themselves; a person whose rights changed is heard with the old ones no longer than this. */
    private static final long LONGEST_CONNECTION_MILLISECONDS = TimeUnit.MINUTES.toMillis(15);

    private final Map<String, List<LiveListener>> listeners = new ConcurrentHashMap<>();
    private final ScheduledExecutorService senders = Executors.newScheduledThreadPool(3, task -> {
        Thread thread = new Thread(task, "live-events");
        thread.setDaemon(true);
        return thread;
    });

    LiveEvents() {
        senders.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Opens the stream of events for one page.
     *
     * @param person whose page it is; the oldest of too many pages of one person is closed
     * @param reads whether the person may see a unit
     */
    public SseEmitter subscribe(String person, Predicate<UUID> reads) {
        SseEmitter emitter = new SseEmitter(LONGEST_CONNECTION_MILLISECONDS);
        LiveListener listener = new LiveListener(emitter, reads);
        emitter.onTimeout(emitter::complete);
        emitter.onCompletion(() -> remove(person, listener));
        add(person, listener);
        listener.tell(SseEmitter.event().comment("").reconnectTime(RETRY_MILLISECONDS));
        return emitter;
    }

    /** Tells those who may see at least one of the units; within a transaction, once it is committed. */
    public void publish(String topic, Set<UUID> unitIds, String data) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            send(topic, unitIds, data);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                send(topic, unitIds, data);
            }
        });
    }

    int openPages() {
        return listeners.values().stream().mapToInt(List::size).sum();
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
        everybody().forEach(listener -> listener.emitter().complete());
    }

    private void send(String topic, Set<UUID> unitIds, String data) {
        everybody()
                .filter(listener -> listener.concerns(unitIds))
                .forEach(listener ->
                        later(() -> listener.tell(SseEmitter.event().name(topic).data(data))));
    }

    void beat() {
        everybody()
                .forEach(
                        listener -> later(() -> listener.tell(SseEmitter.event().comment(""))));
    }

    private void later(Runnable telling) {
        try {
            senders.execute(telling);
        } catch (RejectedExecutionException closing) {
            // the application is being stopped; pages reconnect to the next start
        }
    }

    private Stream<LiveListener> everybody() {
        return listeners.values().stream().flatMap(List::stream);
    }

    private void add(String person, LiveListener listener) {
        List<LiveListener> pages = listeners.merge(person, List.of(listener), LiveEvents::joined);
        pages.stream().limit(Math.max(0, pages.size() - MOST_PAGES_PER_PERSON)).forEach(oldest -> {
            remove(person, oldest);
            oldest.emitter().complete();
        });
    }

    private void remove(String person, LiveListener listener) {
        listeners.computeIfPresent(person, (key, pages) -> {
            List<LiveListener> rest =
                    pages.stream().filter(page -> page != listener).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    private static List<LiveListener> joined(List<LiveListener> first, List<LiveListener> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
