package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.organisation.UnitDirectory.UnitOrder;
import id.kendali.platform.organisation.UnitDirectory.UnitRow;
import id.kendali.platform.organisation.UnitDirectory.UnitWish;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.PageAddress;
import id.kendali.platform.ui.Pager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The units that a position sees, as a table. */
@Controller
class UnitListController {

    private final VisibleUnits visible;
    private final UnitDirectory directory;
    private final Units units;
    private final UnitWords words;
    private final Exporter exporter;
    private final Formats formats;
    private final Clock clock;

    UnitListController(
            VisibleUnits visible,
            UnitDirectory directory,
            Units units,
            UnitWords words,
            Exporter exporter,
            Formats formats,
            Clock clock) {
        this.visible = visible;
        this.directory = directory;
        this.units = units;
        this.words = words;
        this.exporter = exporter;
        this.formats = formats;
        this.clock = clock;
    }

    @Requires({Right.READ_UNITS, Right.MANAGE_ORGANISATION})
    @GetMapping("/satuan-kerja")
    Object list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "jenis", required = false) @Nullable UnitType type,
            @RequestParam(name = "tutup", defaultValue = "false") boolean withClosed,
            @RequestParam(name = PageAddress.ORDER, required = false) @Nullable String order,
            @RequestParam(name = "berkas", required = false) @Nullable String file,
            @CurrentUser SignedIn me,
            Model model) {
        Set<UUID> seen = visible.of(me);
        if (seen.size() == 1 && me.reaches(seen.iterator().next())) {
            return units.find(new UnitId(seen.iterator().next()))
                    .map(only -> "redirect:/satuan-kerja/" + only.code())
                    .orElseThrow();
        }
        LocalDate today = LocalDate.now(clock.withZone(ZoneId.of(me.position().zone())));
        UnitWish wish = new UnitWish(text.strip(), type, withClosed, UnitOrder.parse(order));
        List<UnitRow> rows = directory.list(seen, today, wish);
        if ("xlsx".equals(file)) {
            return exporter.xlsx(export(rows, wish, today));
        }
        model.addAttribute("rows", rows);
        model.addAttribute("pager", Pager.all(rows.size()));
        model.addAttribute("words", words);
        model.addAttribute("types", types());
        model.addAttribute("type", type == null ? "" : type.name());
        model.addAttribute("closedChoices", closedChoices());
        model.addAttribute("withClosed", Boolean.toString(withClosed));
        model.addAttribute(
                "staff",
                rows.stream()
                        .mapToInt(row -> row.total() == null ? 0 : row.total())
                        .sum());
        return "platform/organisation/units";
    }

    private ExportTable<UnitRow> export(List<UnitRow> rows, UnitWish wish, LocalDate today) {
        ExportTable<UnitRow> table = ExportTable.<UnitRow>titled("organisation.units.title")
                .filter("organisation.units.day", formats.date(today));
        if (!wish.text().isEmpty()) {
            table = table.filter("organisation.units.search", wish.text());
        }
        if (wish.type() != null) {
            table = table.filter("organisation.units.type", words.kind(wish.type(), null));
        }
        return table.source("organisation.units.source")
                .text("organisation.units.code", UnitRow::code)
                .text("organisation.units.name", UnitRow::name)
                .text("organisation.units.shortName", UnitRow::shortName)
                .text("organisation.units.type", row -> words.kind(row.type(), null))
                .text("organisation.units.class", UnitRow::unitClass)
                .text("organisation.units.parent", UnitRow::parentName)
                .text("organisation.units.city", UnitRow::regencyCity)
                .whole("organisation.units.women", UnitRow::women)
                .whole("organisation.units.men", UnitRow::men)
                .whole("organisation.units.staff", UnitRow::total)
                .rows(rows::stream);
    }

    private List<Choice> types() {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", words.text("organisation.units.allTypes")));
        choices.addAll(words.choices(UnitType.values(), "organisation.type."));
        return choices;
    }

    private List<Choice> closedChoices() {
        return List.of(
                new Choice("false", words.text("organisation.units.openOnly")),
                new Choice("true", words.text("organisation.units.withClosed")));
    }
}
