package id.kendali.governance.reform;

import id.kendali.engine.workflow.StepView;
import id.kendali.platform.evidence.AttachedFile;
import id.kendali.platform.organisation.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds the form of a report.
 *
 * @param label "RAT-RB B09 2025"
 * @param report none if nobody has begun it
 * @param returned why it came back, if it did
 * @param open whether it may be written now
 */
record FormPage(
        Unit unit,
        CheckpointWindow window,
        String label,
        @Nullable Report report,
        @Nullable EarlierReport earlier,
        List<AttachedFile> evidence,
        @Nullable StepView returned,
        boolean open) {

    public String title() {
        return window.label();
    }

    /** Where the form is sent to. */
    public String action() {
        return report == null
                ? "/reformasi/isi/" + window.period()
                : "/reformasi/laporan/" + report.id().value() + "/isi";
    }

    /** Under this name the browser keeps what was typed until it is saved. */
    public String draftName() {
        return "rat-rb-" + unit.code() + "-" + window.period();
    }
}
