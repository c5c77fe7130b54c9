package id.kendali.platform.api;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the interface.
 *
 * @param usualPage items of a page if a program asks for no number
 * @param largestPage most items that it may ask for
 * @param largestBody of a request that is no file
 * @param answersKept how long the answer of a submission is kept for its repetition
 */
@ConfigurationProperties("kendali.api")
record ApiSettings(
        @DefaultValue("100") int usualPage,
        @DefaultValue("500") int largestPage,
        @DefaultValue("1MB") DataSize largestBody,
        @DefaultValue("7d") Duration answersKept) {}
