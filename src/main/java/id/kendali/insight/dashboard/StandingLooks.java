package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Standing;
import id.kendali.platform.ui.Status;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** How a standing looks on the pages of this module. */
@ControllerAdvice(assignableTypes = {RegionController.class, NationController.class, UnitController.class})
class StandingLooks {

    @ModelAttribute("look")
    Map<Standing, Status> looks() {
        Map<Standing, Status> looks = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            looks.put(standing, look(standing));
        }
        return looks;
    }

    private static Status look(Standing standing) {
        return switch (standing) {
            case NOT_MEASURED -> Status.NONE;
            case REACHED, TOLERATED -> Status.OK;
            case BELOW -> Status.WARN;
            case FAR_BELOW -> Status.BAD;
        };
    }
}
