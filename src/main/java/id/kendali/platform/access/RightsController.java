package id.kendali.platform.access;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Prints the table "Who may what" from the code that enforces it. */
@Controller
class RightsController {

    /** What one kind of position reads and does, beyond what everybody may. */
    record Row(PositionKind kind, List<Right> reads, List<Right> does, boolean own) {}

    @Requires(Right.READ_RIGHTS)
    @GetMapping("/hak-akses")
    String page(@CurrentUser SignedIn me, Model model) {
        model.addAttribute(
                "rows",
                Arrays.stream(PositionKind.values()).map(kind -> row(kind, me)).toList());
        model.addAttribute("everybody", sorted(PositionKind.ofEverybody()).toList());
        return "platform/access/rights";
    }

    private static Row row(PositionKind kind, SignedIn me) {
        List<Right> special = sorted(kind.rights())
                .filter(right -> !PositionKind.ofEverybody().contains(right))
                .toList();
        return new Row(
                kind,
                special.stream().filter(Right::isReading).toList(),
                special.stream().filter(right -> !right.isReading()).toList(),
                me.position().kind() == kind);
    }

    private static Stream<Right> sorted(Set<Right> rights) {
        return rights.stream().sorted();
    }
}
