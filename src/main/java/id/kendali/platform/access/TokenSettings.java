package id.kendali.platform.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What personal access tokens may be.
 *
 * @param longest time for which one may be made
 * @param usual time that the form proposes
 * @param most valid tokens of one account
 */
@ConfigurationProperties("kendali.token")
record TokenSettings(
        @DefaultValue("365d") Duration longest,
        @DefaultValue("90d") Duration usual,
        @DefaultValue("10") int most) {}
