package id.kendali.governance.plan;

import id.kendali.governance.plan.matrix.DifferenceTolerance;
import id.kendali.governance.plan.matrix.Distance;
import id.kendali.governance.plan.matrix.FundingChart;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Funding and targets of a version as they are shown.
 *
 * @param tableNames what people call the tables
 * @param table the one whose targets stand in front
 * @param otherTables addresses of the same page with another one in front
 * @param tolerance how far tables may differ before it is marked; null on days for which there is no limit
 * @param disputes between tables of funding
 * @param remarks what the amounts look like
 * @param checks of the targets, by the code of the indicator
 * @param figures how far the region is, by the code of the indicator, where that is computed
 */
record TargetsPage(
        PlanFrame frame,
        FundingMatrix funding,
        TargetMatrix targets,
        Map<String, String> tableNames,
        String table,
        List<Choice> otherTables,
        @Nullable DifferenceTolerance tolerance,
        List<Notice> notices,
        List<Mention> disputes,
        List<Remark> remarks,
        List<FundingChart> charts,
        Map<String, List<Check>> checks,
        Map<String, LatestFigure> figures) {

    /**
     * A sentence above the tables about which of them counts.
     *
     * @param action text of the button
     * @param primary whether the reader is the one to act
     */
    record Notice(Status look, String title, String text, String href, String action, boolean primary) {}

    /** A contradiction as a link. */
    record Mention(String code, String href) {}

    /** Something to know about the amounts. */
    record Remark(String text, @Nullable Mention mention) {}

    /** What was found when the targets of an indicator were checked. */
    record Check(Status look, String text, @Nullable Mention mention) {}

    /** Whether a difference is to be marked. */
    public boolean isBeyond(@Nullable Distance distance) {
        return tolerance != null && distance != null && distance.isBeyond(tolerance.percent());
    }

    /** Tables of targets besides the one in front, whose codes stand in columns of their own. */
    public List<String> further() {
        return targets.tables().stream().filter(other -> !other.equals(table)).toList();
    }
}
