package id.kendali.governance.plan;

import id.kendali.platform.ui.TreeNode;
import java.util.List;

/**
 * The cascade of a version as a tree to unfold.
 *
 * @param shown elements that the filter leaves
 * @param elements of the whole cascade
 * @param contradicting elements that contradict something
 * @param elsewhere contradictions that are about nothing in the cascade
 */
record StrategyMap(
        PlanFrame frame,
        List<TreeNode> roots,
        long shown,
        long elements,
        long contradicting,
        long elsewhere,
        List<NationalMission> missions) {

    /**
     * One of the missions of the president (Asta Cita).
     *
     * @param anchor of the place on the page where it stands
     * @param servedBy codes of the missions of the plan that serve it
     */
    record NationalMission(String number, String text, String anchor, List<String> servedBy) {

        static String anchor(String number) {
            return "asta-cita-" + number;
        }
    }
}
