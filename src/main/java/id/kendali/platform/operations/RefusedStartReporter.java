package id.kendali.platform.operations;

import id.kendali.platform.database.StartRefused;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in words why Kendali did not start, where the person who started it can do something about it. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusedStartReporter implements SpringBootExceptionReporter {

    private final Words words;

    RefusedStartReporter(ConfigurableApplicationContext context) {
        this.words = Words.in(context.getEnvironment().getProperty("kendali.language", "id"));
    }

    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> reason = reason(failure);
        reason.ifPresent(System.err::println);
        return reason.isPresent();
    }

    private Optional<String> reason(Throwable failure) {
        return StartRefused.behind(failure)
                .map(refusal -> words.say(refusal.messageKey(), refusal.arguments()))
                .or(() -> portInUse(failure));
    }

    private Optional<String> portInUse(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(PortInUseException.class::isInstance)
                .map(cause -> ((PortInUseException) cause).getPort())
                .map(port -> words.say("operations.refused.port", Integer.toString(port)))
                .findFirst();
    }
}
