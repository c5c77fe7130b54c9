package id.kendali.platform.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often programs may ask. Counted on each node by itself.
 *
 * @param requests of one token, or of one account by its sessions, within the window
 * @param requestsOfStrangers refused for want of a valid token, from one address within the window
 * @param window over which the allowance is renewed evenly
 * @param remembered callers that are counted at the same time; who was silent the longest is forgotten first
 */
@ConfigurationProperties("kendali.rate-limit")
record RateLimitSettings(
        @DefaultValue("600") int requests,
        @DefaultValue("60") int requestsOfStrangers,
        @DefaultValue("60s") Duration window,
        @DefaultValue("10000") int remembered) {}
