package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Standing;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.SignedHead;
import id.kendali.platform.ui.SealNotice;
import id.kendali.platform.ui.Status;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What all boards show: how a standing looks, and the head of the ledger that their print refers to. */
@ControllerAdvice(assignableTypes = {RegionController.class, NationController.class, UnitController.class})
class BoardModel {

    private final Ledger ledger;
    private final SealNotice seal;

    BoardModel(Ledger ledger, SealNotice seal) {
        this.ledger = ledger;
        this.seal = seal;
    }

    @ModelAttribute("look")
    Map<Standing, Status> looks() {
        Map<Standing, Status> looks = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            looks.put(standing, standing.look());
        }
        return looks;
    }

    @ModelAttribute("seal")
    SealNotice.@Nullable Seal seal() {
        return seal.latest().orElse(null);
    }

    @ModelAttribute("head")
    @Nullable
    SignedHead head() {
        return ledger.latestHead().orElse(null);
    }
}
