package id.kendali.governance.plan;

import id.kendali.governance.plan.ContradictionRegister.Check;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Pager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan contradicts itself.
 *
 * @param facts how many there are and how many are decided
 * @param checked how many rules went over the version and when; null if that was never noted
 * @param detail of the opened line
 * @param checkable whether the reader may have the rules go over the version again
 */
record ContradictionPage(
        PlanFrame frame,
        String facts,
        @Nullable Check checked,
        ContradictionQuery query,
        List<ContradictionRow> rows,
        Pager pager,
        List<Choice> severities,
        List<Choice> standings,
        List<Choice> rules,
        @Nullable ContradictionDetail detail,
        boolean checkable) {

    public String address() {
        return frame.base() + "/kontradiksi";
    }

    /** The page with a line opened. */
    public String opened(String code) {
        return frame.view("kontradiksi") + (frame.isInForce() ? "?" : "&") + "buka=" + code;
    }

    /** Whether the page may be renewed while it is read; what somebody is typing must not be taken away. */
    public boolean isLive() {
        return detail == null
                || (detail.proposal() == null
                        && (detail.made() == null || !detail.made().isActionable()));
    }
}
