package id.kendali.insight.simulation;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/** Asks for pages, either at a steady rate or as fast as they come. */
final class PageLoad {

    private final HttpClient client;
    private final IntFunction<HttpRequest> requests;

    /** @param requests by their number */
    PageLoad(HttpClient client, IntFunction<HttpRequest> requests) {
        this.client = client;
        this.requests = requests;
    }

    /**
     * What a load came to.
     *
     * @param milliseconds of each page
     * @param failures answers other than a page
     * @param seconds that it took
     */
    record Outcome(List<Double> milliseconds, int failures, double seconds) {

        double perSecond() {
            return milliseconds.size() / seconds;
        }
    }

    /**
     * An open loop: requests leave at their times, whether those before are answered or not, and a page's time counts from
     * when its request was due. So a pause of the server is felt by all who would have come meanwhile.
     */
    Outcome steady(int perSecond, Duration length) {
        int count = (int) (perSecond * length.toSeconds());
        long interval = 1_000_000_000L / perSecond;
        Queue<Double> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failures = new AtomicInteger();
        List<CompletableFuture<Void>> pages = new ArrayList<>();
        long begin = System.nanoTime() + interval;
        for (int number = 0; number < count; number++) {
            long due = begin + number * interval;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            pages.add(client.sendAsync(requests.apply(number), BodyHandlers.ofByteArray())
                    .handle((answer, failure) -> {
                        times.add((System.nanoTime() - due) / 1e6);
                        if (failure != null || answer.statusCode() != 200) {
                            failures.incrementAndGet();
                        }
                        return null;
                    }));
        }
        pages.forEach(CompletableFuture::join);
        return new Outcome(List.copyOf(times), failures.get(), (System.nanoTime() - begin) / 1e9);
    }

    /** A closed loop: so many visitors each ask for the next page as soon as they have one. */
    Outcome saturated(int visitors, Duration length) {
        Queue<Double> times = new ConcurrentLinkedQueue<>();
        AtomicInteger failures = new AtomicInteger();
        AtomicInteger numbers = new AtomicInteger();
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<CompletableFuture<Void>> loops = new ArrayList<>();
        for (int visitor = 0; visitor < visitors; visitor++) {
            loops.add(next(numbers, end, times, failures));
        }
        loops.forEach(CompletableFuture::join);
        return new Outcome(List.copyOf(times), failures.get(), (System.nanoTime() - begin) / 1e9);
    }

    private CompletableFuture<Void> next(AtomicInteger numbers, long end, Queue<Double> times, AtomicInteger failures) {
        long sent = System.nanoTime();
        if (sent >= end) {
            return CompletableFuture.completedFuture(null);
        }
        return client.sendAsync(requests.apply(numbers.getAndIncrement()), BodyHandlers.ofByteArray())
                .handle((answer, failure) -> {
                    times.add((System.nanoTime() - sent) / 1e6);
                    if (failure != null || answer.statusCode() != 200) {
                        failures.incrementAndGet();
                    }
                    return null;
                })
                .thenComposeAsync(done -> next(numbers, end, times, failures));
    }
}
