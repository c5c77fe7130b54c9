package id.kendali.governance.plan.document;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What reading the files of a plan came to: the plan, unless one of the findings is an error, and all findings. */
public final class PlanReading {

    private final @Nullable PlanDocument document;
    private final List<PlanFinding> findings;

    PlanReading(@Nullable PlanDocument document, List<PlanFinding> findings) {
        this.findings = List.copyOf(findings);
        this.document = this.findings.stream().anyMatch(PlanFinding::isError) ? null : document;
    }

    /** The plan; empty as soon as there is one error, so that nothing is loaded by halves. */
    public Optional<PlanDocument> document() {
        return Optional.ofNullable(document);
    }

    /** Errors and notes, by file and row. */
    public List<PlanFinding> findings() {
        return findings;
    }

    public boolean isLoadable() {
        return document != null;
    }
}
