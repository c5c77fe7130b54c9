package id.kendali.governance.plan;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Whose plans there are. */
@Controller
class PlanListController {

    private final PlanLists lists;

    PlanListController(PlanLists lists) {
        this.lists = lists;
    }

    /** Who sees one plan only is led into it. */
    @Requires(Right.READ_PLANS)
    @GetMapping(PlanConfiguration.HOME)
    String list(Model model) {
        PlanLists.PlanList list = lists.visible();
        if (list.lines().size() == 1) {
            return "redirect:" + list.lines().get(0).href();
        }
        model.addAttribute("list", list);
        return "governance/plan/list";
    }
}
