package id.kendali.governance.plan.document;

import id.kendali.governance.plan.document.PlanFinding.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what is found while the files of one plan are read: all of it, but the same in one column not without end. */
final class Findings {

    private static final int MOST_ALIKE = 20;

    private final List<PlanFinding> found = new ArrayList<>();
    private final Map<Alike, Integer> alike = new HashMap<>();

    private record Alike(
            Severity severity, String file, @Nullable String column, String messageKey) {}

    InFile in(String file) {
        return new InFile(file);
    }

    /** By file, then by row; what is about a file as a whole stands first. */
    List<PlanFinding> all() {
        List<PlanFinding> all = new ArrayList<>(found);
        alike.forEach((kind, count) -> {
            if (count > MOST_ALIKE) {
                all.add(new PlanFinding(
                        kind.severity(),
                        kind.file(),
                        Integer.MAX_VALUE,
                        kind.column(),
                        "plan.file.more",
                        List.of(String.valueOf(count - MOST_ALIKE))));
            }
        });
        all.sort(Comparator.comparing(PlanFinding::file)
                .thenComparing(finding -> finding.row() == null ? 0 : finding.row()));
        all.replaceAll(Findings::withoutRowAtTheEnd);
        return all;
    }

    boolean hasErrors() {
        return found.stream().anyMatch(PlanFinding::isError);
    }

    private static PlanFinding withoutRowAtTheEnd(PlanFinding finding) {
        return finding.row() != null && finding.row() == Integer.MAX_VALUE
                ? new PlanFinding(
                        finding.severity(),
                        finding.file(),
                        null,
                        finding.column(),
                        finding.messageKey(),
                        finding.values())
                : finding;
    }

    private void add(PlanFinding finding) {
        Alike kind = new Alike(finding.severity(), finding.file(), finding.column(), finding.messageKey());
        if (alike.merge(kind, 1, Integer::sum) <= MOST_ALIKE) {
            found.add(finding);
        }
    }

    /** The findings in one file. */
    final class InFile {

        private final String file;

        private InFile(String file) {
            this.file = file;
        }

        void error(String messageKey, String... values) {
            add(Severity.ERROR, null, null, messageKey, values);
        }

        /** @param path in a tree */
        void errorAt(String path, String messageKey, String... values) {
            add(Severity.ERROR, null, path, messageKey, values);
        }

        void error(int row, @Nullable String column, String messageKey, String... values) {
            add(Severity.ERROR, row, column, messageKey, values);
        }

        void note(String messageKey, String... values) {
            add(Severity.NOTE, null, null, messageKey, values);
        }

        void note(int row, @Nullable String column, String messageKey, String... values) {
            add(Severity.NOTE, row, column, messageKey, values);
        }

        private void add(
                Severity severity,
                @Nullable Integer row,
                @Nullable String column,
                String messageKey,
                String... values) {
            Findings.this.add(new PlanFinding(severity, file, row, column, messageKey, List.of(values)));
        }
    }
}
