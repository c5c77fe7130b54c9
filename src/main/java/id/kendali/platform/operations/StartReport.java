package id.kendali.platform.operations;

import id.kendali.platform.access.DemonstrationAccounts;
import id.kendali.platform.database.EmbeddedServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started Kendali where it is, how long the start took and what it needs. */
@Component
@ConditionalOnProperty("kendali.start")
class StartReport {

    private static final Duration IDLE = Duration.ofSeconds(10);

    private final Environment environment;
    private final ObjectProvider<EmbeddedServer> server;
    private final ObjectProvider<DemonstrationAccounts> accounts;
    private final Words words;
    private final StartKind kind;
    private final Instant startedAt;

    StartReport(
            Environment environment,
            ObjectProvider<EmbeddedServer> server,
            ObjectProvider<DemonstrationAccounts> accounts,
            @Value("${kendali.language:id}") String language,
            @Value("${kendali.start}") StartKind kind,
            @Value("${kendali.started-at}") long startedAt) {
        this.environment = environment;
        this.server = server;
        this.accounts = accounts;
        this.words = Words.in(language);
        this.kind = kind;
        this.startedAt = Instant.ofEpochMilli(startedAt);
    }

    @EventListener
    void report(ApplicationReadyEvent ready) throws IOException {
        int port = environment.getRequiredProperty("local.server.port", Integer.class);
        FirstPage.ask(port);
        if (kind == StartKind.REHEARSAL) {
            System.exit(0);
        }
        double seconds = Duration.between(startedAt, Instant.now()).toMillis() / 1000.0;
        say("operations.start.address", "http://localhost:" + port);
        say("operations.start.seconds", seconds);
        if (kind == StartKind.DEMONSTRATION) {
            reportAccounts();
        }
        Thread later = new Thread(this::reportMemory, "start-report");
        later.setDaemon(true);
        later.start();
    }

    private void reportAccounts() {
        say("operations.start.demonstration", environment.getRequiredProperty("kendali.demonstration.password"));
        List<String> head = Stream.of("username", "position", "unit")
                .map(column -> words.say("operations.start.account." + column))
                .toList();
        accounts.forEach(source -> DemonstrationTable.lines(head, source.rows()).forEach(System.out::println));
    }

    private void reportMemory() {
        try {
            TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return;
        }
        long postgres = server.stream()
                .mapToLong(embedded -> Memory.ofServer(embedded.processes()))
                .sum();
        say("operations.start.memory", IDLE.toSeconds(), Memory.ofKendali(), postgres);
    }

    private void say(String key, Object... arguments) {
        System.out.println(words.say(key, arguments));
    }
}
