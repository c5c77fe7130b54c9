package id.kendali.platform.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What a person reads when something did not go through.
 *
 * @param kind names the texts {@code ui.failure.<kind>.title} and {@code .text}
 * @param reason the rule's own message instead of the general text
 * @param reference by which the log finds the same failure
 * @param again the page to open anew, because going back would only bring the same one
 * @param errors what is wrong with single rows or fields of what another program sent
 */
record Failure(
        HttpStatus status,
        String kind,
        @Nullable String reason,
        @Nullable String reference,
        @Nullable String again,
        List<InvalidInput.Error> errors) {

    Failure(
            HttpStatus status,
            String kind,
            @Nullable String reason,
            @Nullable String reference,
            @Nullable String again) {
        this(status, kind, reason, reference, again, List.of());
    }

    static Failure of(HttpStatus status) {
        return new Failure(status, kind(status), null, null, null);
    }

    private static String kind(HttpStatus status) {
        return switch (status) {
            case UNAUTHORIZED -> "signedOut";
            case FORBIDDEN -> "forbidden";
            case NOT_FOUND -> "notFound";
            case METHOD_NOT_ALLOWED -> "notThisWay";
            case CONFLICT -> "conflict";
            case CONTENT_TOO_LARGE -> "tooLarge";
            case UNSUPPORTED_MEDIA_TYPE -> "mediaType";
            case UNPROCESSABLE_CONTENT -> "invalid";
            case TOO_MANY_REQUESTS -> "tooMany";
            case SERVICE_UNAVAILABLE -> "unavailable";
            default -> status.is4xxClientError() ? "notUnderstood" : "broken";
        };
    }
}
