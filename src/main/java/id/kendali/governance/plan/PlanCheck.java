package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.ContradictionCheck;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanReading;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * {@code ./kendali plan check FOLDER}: reads the files of a plan and prints where it contradicts itself, without database,
 * network or application. Ends with 0 if no contradiction is severe, with 1 if one is, with 2 if the plan cannot be read.
 */
public final class PlanCheck {

    private static final int FINE = 0;
    private static final int SEVERE = 1;
    private static final int REFUSED = 2;
    private static final long MOST_BYTES = 100_000_000;

    private final CheckReport report;
    private final Function<PlanDocument, List<Contradiction>> rules;

    PlanCheck(CheckReport report, Function<PlanDocument, List<Contradiction>> rules) {
        this.report = report;
        this.rules = rules;
    }

    public static void main(String[] arguments) {
        boolean english = System.getProperty("kendali.language", "id").equals("en");
        PrintStream out = new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
        PrintStream refusals = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        CheckReport report = new CheckReport(
                out, refusals, new CommandTexts(), english ? Locale.ENGLISH : Locale.forLanguageTag("id"));
        int status = new PlanCheck(report, ContradictionCheck::check).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    int run(List<String> arguments) {
        if (arguments.size() != 1) {
            report.usage();
            return REFUSED;
        }
        Path place = Path.of(arguments.get(0));
        PlanReading reading;
        try {
            reading = read(place);
        } catch (IOException unreadable) {
            report.unreadable(place);
            return REFUSED;
        }
        report.findings(place, reading);
        return reading.document().map(this::contradictions).orElse(REFUSED);
    }

    private static PlanReading read(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return PlanFiles.readFolder(place);
        }
        if (Files.size(place) > MOST_BYTES) {
            throw new IOException("Larger than any plan: " + place);
        }
        return PlanFiles.readUpload(String.valueOf(place.getFileName()), Files.readAllBytes(place));
    }

    private int contradictions(PlanDocument plan) {
        List<Contradiction> found = rules.apply(plan);
        report.contradictions(found);
        return found.stream().anyMatch(each -> each.severity() == Severity.SEVERE) ? SEVERE : FINE;
    }
}
