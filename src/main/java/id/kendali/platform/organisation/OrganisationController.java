package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The national tree: which offices there are, and which units are loaded. */
@Controller
class OrganisationController {

    private final NationTree tree;
    private final VisibleUnits visible;

    OrganisationController(NationTree tree, VisibleUnits visible) {
        this.tree = tree;
        this.visible = visible;
    }

    @Requires({Right.READ_REGION, Right.READ_NATION, Right.MANAGE_ORGANISATION})
    @GetMapping("/organisasi")
    String page(@CurrentUser SignedIn me, Model model) {
        model.addAttribute("nation", tree.of(visible.of(me)));
        return "platform/organisation/nation";
    }
}
