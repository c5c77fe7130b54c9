package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.ledger.Subject;
import id.kendali.platform.organisation.UnitDirectory.UnitVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a unit was called, what it was and where it belonged, and how each change came about. */
@Controller
class UnitHistoryController {

    private static final String TABLE = "organisation.unit_attributes";

    private final VisibleUnits visible;
    private final UnitDirectory directory;
    private final Ledger ledger;
    private final UnitWords words;

    UnitHistoryController(VisibleUnits visible, UnitDirectory directory, Ledger ledger, UnitWords words) {
        this.visible = visible;
        this.directory = directory;
        this.ledger = ledger;
        this.words = words;
    }

    @Requires({Right.READ_UNITS, Right.MANAGE_ORGANISATION})
    @GetMapping("/satuan-kerja/{code}/riwayat")
    String history(@PathVariable String code, @CurrentUser SignedIn me, Model model) {
        Unit unit = visible.require(me, code);
        LocalDate today = visible.today(unit);
        List<UnitVersion> versions = directory.versions(unit.id());
        List<Subject> subjects = Stream.concat(
                        Stream.of(Subject.of("organisation.unit", unit.id())),
                        versions.stream().map(version -> new Subject(TABLE, version.id())))
                .toList();
        model.addAttribute("unit", unit);
        model.addAttribute("kind", words.kind(unit.type(), unit.unitClass()));
        model.addAttribute("words", words);
        model.addAttribute("tabs", words.tabs(unit));
        model.addAttribute("today", today);
        model.addAttribute("versions", versions);
        model.addAttribute("entries", ledger.timeline(subjects));
        model.addAttribute("keeps", me.may(Right.MANAGE_ORGANISATION));
        return "platform/organisation/unit-history";
    }
}
