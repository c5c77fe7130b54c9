package id.kendali.governance.performance;

import id.kendali.engine.workflow.StepView;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the form of a report.
 *
 * @param report none if nobody has begun it
 * @param returned why it came back, if it did
 * @param open whether it may be written now
 */
record RealisationFormPage(
        Unit unit,
        ReportingPeriod period,
        @Nullable Realisation report,
        List<LineGroup> groups,
        List<AttachedFile> evidence,
        @Nullable StepView returned,
        boolean open) {

    public Quarter quarter() {
        return period.quarter();
    }

    /** Where the form is sent to. */
    public String action() {
        return report == null
                ? "/kinerja/isi/" + quarter()
                : RealisationController.BASE + report.id().value() + "/isi";
    }

    /** Under this name the browser keeps what was typed until it is saved. */
    public String draftName() {
        return "kinerja-" + unit.code() + "-" + quarter();
    }
}
