package id.kendali.governance.plan;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whose plans there are, and several of them beside each other. */
@Controller
class PlanListController {

    private final PlanLists lists;
    private final RegionComparisons comparisons;

    PlanListController(PlanLists lists, RegionComparisons comparisons) {
        this.lists = lists;
        this.comparisons = comparisons;
    }

    /** Who sees one plan only is led into it. */
    @Requires(Right.READ_PLANS)
    @GetMapping(PlanConfiguration.HOME)
    String list(@CurrentUser SignedIn me, Model model) {
        PlanLists.PlanList list = lists.visible();
        if (list.lines().size() == 1) {
            return "redirect:" + list.lines().get(0).href();
        }
        model.addAttribute("list", list);
        model.addAttribute("mayImport", me.may(Right.EDIT_PLANS));
        return "governance/plan/list";
    }

    /** @param rencana each as region and first year, such as {@code KANWIL-MALUT/2025} */
    @Requires(Right.READ_PLANS)
    @GetMapping(PlanConfiguration.HOME + "/banding")
    String compare(@RequestParam(defaultValue = "") List<String> rencana, Model model) {
        model.addAttribute("comparison", comparisons.of(rencana));
        return "governance/plan/compare";
    }
}
