package id.kendali.platform.access;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Counts what programs ask for, per token, per account and per address of strangers. */
@Component
class RateLimits {

    private final RateLimitSettings settings;
    private final Map<String, Bucket> buckets;

    RateLimits(RateLimitSettings settings) {
        this.settings = settings;
        this.buckets = Collections.synchronizedMap(new Recent(settings.remembered()));
    }

    Verdict count(SignedIn person) {
        String caller = person.token() == null
                ? "account:" + person.account().value()
                : "token:" + person.token().id().value();
        return count(caller, person.token() == null ? "account" : "token", settings.requests());
    }

    Verdict countStranger(String address) {
        return count("address:" + address, "address", settings.requestsOfStrangers());
    }

    private Verdict count(String caller, String policy, int allowance) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(caller, unknown -> bucket(allowance)).tryConsumeAndReturnRemaining(1);
        return new Verdict(
                probe.isConsumed(),
                policy,
                allowance,
                settings.window(),
                probe.getRemainingTokens(),
                Duration.ofNanos(probe.getNanosToWaitForRefill()),
                Duration.ofNanos(probe.getNanosToWaitForReset()));
    }

    private Bucket bucket(int allowance) {
        return Bucket.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(allowance)
                        .refillGreedy(allowance, settings.window())
                        .build())
                .build();
    }

    /**
     * What became of one request.
     *
     * @param policy whose allowance it is: of a token, an account or an address
     * @param remaining requests that are left at this moment
     * @param untilNext until one more is allowed; zero if one is
     * @param reset until the whole allowance is there again
     */
    record Verdict(
            boolean admitted,
            String policy,
            int allowance,
            Duration window,
            long remaining,
            Duration untilNext,
            Duration reset) {

        long retryAfterSeconds() {
            return Math.max(1, roundedUp(untilNext));
        }

        /** As draft-ietf-httpapi-ratelimit-headers-10 writes it. */
        void announce(HttpServletResponse response) {
            response.setHeader("RateLimit-Policy", "\"%s\";q=%d;w=%d".formatted(policy, allowance, window.toSeconds()));
            response.setHeader(
                    "RateLimit",
                    "\"%s\";r=%d;t=%d".formatted(policy, remaining, admitted ? roundedUp(reset) : retryAfterSeconds()));
        }

        private static long roundedUp(Duration time) {
            return time.plusMillis(999).toSeconds();
        }
    }

    /** Keeps the callers that asked last. */
    private static final class Recent extends LinkedHashMap<String, Bucket> {

        private static final long serialVersionUID = 1;

        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }
}
