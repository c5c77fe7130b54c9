package id.kendali.platform.operations;

import id.kendali.platform.database.KendaliHome;
import id.kendali.platform.database.StartRefused;
import id.kendali.platform.evidence.BlobReport;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.evidence.EvidenceContents;
import id.kendali.platform.ledger.KnownHead;
import id.kendali.platform.ledger.Verification;
import id.kendali.platform.ledger.VerificationReport;
import id.kendali.platform.ledger.VerificationText;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The commands that {@code ./kendali} gives beside starting the application: {@code backup FOLDER},
 * {@code restore FOLDER} and {@code verify [HEAD]}. They end with 0, with 1 if they found something wrong, with 2 if they
 * were refused.
 */
public final class Operations {

    private static final int FINE = 0;
    private static final int FOUND = 1;
    private static final int REFUSED = 2;

    private final ConfigurableApplicationContext context;
    private final Words words;

    private Operations(ConfigurableApplicationContext context, Words words) {
        this.context = context;
        this.words = words;
    }

    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments)));
    }

    /** @param properties of Spring in the form {@code --name=value} */
    static int run(List<String> arguments, String... properties) {
        Words words = Words.in(System.getProperty("kendali.language", "id"));
        try (ConfigurableApplicationContext context = start(arguments.get(0), properties)) {
            return new Operations(context, words).run(arguments.get(0), arguments.subList(1, arguments.size()));
        } catch (CommandRefused refusal) {
            System.err.println(refusal.in(words));
            return REFUSED;
        } catch (IOException | SQLException failure) {
            throw new IllegalStateException("The command did not come to its end", failure);
        } catch (RuntimeException failure) {
            StartRefused refusal = StartRefused.behind(failure).orElseThrow(() -> failure);
            System.err.println(words.say(refusal.messageKey(), refusal.arguments()));
            return REFUSED;
        }
    }

    private static ConfigurableApplicationContext start(String command, String... properties) {
        return new SpringApplicationBuilder(CommandContext.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .lazyInitialization(true)
                .properties(Map.of("kendali.ledger.schedule", false))
                .run(Stream.concat(
                                Stream.of("--kendali.database.join=" + !command.equals("restore")),
                                Stream.of(properties))
                        .toArray(String[]::new));
    }

    private int run(String command, List<String> arguments) throws IOException, SQLException {
        return switch (command) {
            case "backup" -> backup(Path.of(arguments.get(0)));
            case "restore" -> restore(Path.of(arguments.get(0)));
            case "verify" -> verify(arguments.isEmpty() ? List.of() : heads(arguments.get(0)));
            default -> throw new CommandRefused("operations.unknown", command);
        };
    }

    private int backup(Path target) throws IOException, SQLException {
        Instant begin = Instant.now();
        Backup.Taken taken = new Backup(owner(), evidence(), home(), context.getBean(Clock.class)).take(target);
        report("operations.backup.taken", target, taken.manifest(), begin);
        taken.lost().forEach(hash -> say("operations.backup.lost", hash));
        return taken.lost().isEmpty() ? FINE : FOUND;
    }

    private int restore(Path backup) throws IOException, SQLException {
        Instant begin = Instant.now();
        Manifest manifest = new Restore(owner(), evidence(), home()).from(backup);
        report("operations.restore.done", backup, manifest, begin);
        return verify(manifest.ledgerHead() == null ? List.of() : heads(manifest.ledgerHead()));
    }

    private int verify(List<KnownHead> against) {
        VerificationReport ledger = context.getBean(Verification.class).run(against);
        context.getBean(VerificationText.class).lines(ledger, words.language()).forEach(System.out::println);
        BlobReport evidence = context.getBean(Evidence.class).verifyBlobs();
        evidence.faults().forEach(fault -> say("operations.verify.evidence." + fault.kind(), fault.sha256()));
        say("operations.verify.evidence", evidence.contents(), evidence.faults().size());
        return ledger.intact() && evidence.isClean() ? FINE : FOUND;
    }

    private void report(String key, Path folder, Manifest manifest, Instant begin) {
        long rows =
                manifest.tables().stream().mapToLong(ModuleSchema.Table::rows).sum();
        long bytes =
                manifest.files().stream().mapToLong(Manifest.StoredFile::bytes).sum();
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        say(key, folder, manifest.tables().size(), rows, bytes / 1_000_000.0, seconds);
    }

    private static List<KnownHead> heads(String argument) {
        try {
            return KnownHead.read(argument);
        } catch (IllegalArgumentException notAHead) {
            throw new CommandRefused("operations.verify.noHead", argument);
        }
    }

    private DataSource owner() {
        return context.getBean("ownerDataSource", DataSource.class);
    }

    private EvidenceContents evidence() {
        return context.getBean(EvidenceContents.class);
    }

    private DataFolder home() {
        KendaliHome home = context.getBean(KendaliHome.class);
        return new DataFolder(home.folder("keys"), home.folder("heads"));
    }

    private void say(String key, Object... arguments) {
        System.out.println(words.say(key, arguments));
    }
}
