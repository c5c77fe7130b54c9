package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Wordings;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFinding;
import id.kendali.governance.plan.document.PlanReading;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Prints what the check of a plan found. */
final class CheckReport {

    private static final int LINE_WIDTH = 100;
    private static final String INDENT = "     ";

    private final PrintStream out;
    private final PrintStream refusals;
    private final MessageSource messages;
    private final Locale locale;
    private final Wordings wordings;

    CheckReport(PrintStream out, PrintStream refusals, MessageSource messages, Locale locale) {
        this.out = out;
        this.refusals = refusals;
        this.messages = messages;
        this.locale = locale;
        this.wordings = new Wordings(messages, locale);
    }

    void usage() {
        refusals.println(text("plan.check.usage"));
    }

    void unreadable(Path place) {
        refusals.println(text("plan.check.unreadable", place));
    }

    // ---------------------------------------------------------------- reading

    void findings(Path place, PlanReading reading) {
        long errors = reading.findings().stream().filter(PlanFinding::isError).count();
        long notes = reading.findings().size() - errors;
        out.println(reading.document()
                .map(plan -> title(place, plan))
                .orElseGet(() -> text("plan.check.refused", place, errors)));
        reading.findings().forEach(this::finding);
        if (notes + errors > 0) {
            out.println(text("plan.check.findings", errors, notes));
        }
    }

    private String title(Path place, PlanDocument plan) {
        String years =
                plan.years().map(period -> period.first() + "–" + period.last()).orElse("—");
        return text(
                "plan.check.title",
                place,
                years,
                plan.tables().size(),
                plan.trees().size());
    }

    private void finding(PlanFinding finding) {
        String text = messages.getMessage(finding, locale);
        String label = text(finding.isError() ? "plan.check.error" : "plan.check.note");
        wrapped("  " + label + "  ", "    ", text.startsWith(finding.file()) ? text : place(finding) + ": " + text);
    }

    private String place(PlanFinding finding) {
        return finding.file() + (saysItsRow(finding) ? "" : row(finding.row())) + column(finding.column());
    }

    /** What is wrong with a line of a file, not with a cell, is told with its line. */
    private static boolean saysItsRow(PlanFinding finding) {
        return !finding.values().isEmpty() && finding.values().get(0).equals(String.valueOf(finding.row()));
    }

    private String row(@Nullable Integer row) {
        return row == null ? "" : text("plan.check.row", row);
    }

    private String column(@Nullable String column) {
        return column == null || column.isEmpty() ? "" : text("plan.check.column", column);
    }

    // ---------------------------------------------------------------- contradictions

    void contradictions(List<Contradiction> found) {
        int number = 0;
        for (Severity severity : Severity.values()) {
            List<Contradiction> alike =
                    found.stream().filter(each -> each.severity() == severity).toList();
            if (!alike.isEmpty()) {
                out.println();
                out.println(text("plan.check.severity." + severity, alike.size()));
            }
            for (Contradiction each : alike) {
                number++;
                contradiction(number, each);
            }
        }
        out.println();
        out.println(text(
                "plan.check.counts",
                found.size(),
                count(found, Severity.SEVERE),
                count(found, Severity.MODERATE),
                count(found, Severity.MINOR)));
    }

    private void contradiction(int number, Contradiction found) {
        out.println();
        wrapped("%3d. ".formatted(number), INDENT, wordings.rule(found.rule()) + ": " + wordings.say(found.title()));
        place(found.first());
        if (!found.second().equals(found.first())) {
            place(found.second());
        }
        if (found.difference() != null) {
            wrapped(INDENT, INDENT, text("plan.check.difference", wordings.say(found.difference())));
        }
        wrapped(INDENT, INDENT, wordings.say(found.explanation()));
    }

    private void place(Place place) {
        List<String> parts = new ArrayList<>();
        parts.add(place.file() + row(place.row()) + column(place.column()));
        if (!place.location().isBlank()) {
            parts.add("[" + place.location() + "]");
        }
        if (!place.value().isBlank()) {
            parts.add("= " + place.value());
        }
        wrapped(INDENT + "• ", INDENT + "  ", String.join(" ", parts));
    }

    private static long count(List<Contradiction> found, Severity severity) {
        return found.stream().filter(each -> each.severity() == severity).count();
    }

    /** Writes a text in lines that a terminal shows whole; a word that is longer stays whole. */
    private void wrapped(String first, String next, String text) {
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : Arrays.asList(text.strip().split("[ \n\t]+"))) {
            if (!empty && line.length() + 1 + word.length() > LINE_WIDTH) {
                out.println(line);
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        out.println(line);
    }

    /** Values are filled in as they are; numbers without separators, since most are rows. */
    private String text(String key, Object... values) {
        return messages.getMessage(
                key, Arrays.stream(values).map(String::valueOf).toArray(), locale);
    }
}
