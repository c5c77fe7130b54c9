package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Step;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The look at an uploaded plan before anything of it is loaded.
 *
 * @param gone whether its bytes were removed meanwhile
 * @param became address of the draft that it was loaded as; null while it was not
 * @param errors what has to be mended first
 * @param notes what is good to know
 * @param destination what loading it would make
 * @param name proposed for a new plan
 * @param otherRegion which region the files speak of, if it is another one; null otherwise
 * @param files how much each file holds
 * @param severities how many contradictions of each severity there are
 * @param changes against what is in force, or against the draft that it is for; empty if there is none
 */
record ImportPage(
        PlanUpload upload,
        Unit region,
        List<Step> steps,
        boolean gone,
        @Nullable String became,
        List<Finding> errors,
        List<Finding> notes,
        @Nullable Destination destination,
        String name,
        @Nullable String years,
        @Nullable String otherRegion,
        List<FileCount> files,
        Map<Severity, Long> severities,
        List<Contradicting> contradictions,
        List<ChangeLine.Section> changes,
        int changeCount) {

    /** Something that was found, with its place. */
    record Finding(
            boolean error,
            String file,
            @Nullable Integer row,
            @Nullable String column,
            String text) {}

    /** @param rows of a table; null for a tree */
    record FileCount(String file, @Nullable Integer rows) {}

    record Contradicting(Severity severity, String title, String places) {}

    /**
     * What loading would make.
     *
     * @param kind of it
     * @param number of the draft
     * @param against number of the version that it is compared with; null if there is none
     * @param href of the draft that has to be finished first, or that is replaced; null if there is none
     */
    record Destination(
            Kind kind,
            int number,
            @Nullable Integer against,
            @Nullable String href) {

        enum Kind {
            NEW_PLAN,
            REVISION,
            INTO_DRAFT,
            /** Another draft is under way. */
            BLOCKED
        }
    }

    public boolean isLoadable() {
        return became == null
                && !gone
                && errors.isEmpty()
                && destination != null
                && destination.kind() != Destination.Kind.BLOCKED;
    }

    /** {@code /renstra/impor/…} */
    public String address() {
        return PlanConfiguration.HOME + "/impor/" + upload.id().value();
    }
}
