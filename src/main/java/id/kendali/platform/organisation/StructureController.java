package id.kendali.platform.organisation;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.StructureQueries.PositionRow;
import id.kendali.platform.ui.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The structure of a region and of a unit: parts, positions, and who holds them today. */
@Controller
class StructureController {

    private final VisibleUnits visible;
    private final Units units;
    private final StructureQueries structure;
    private final StructureTree tree;
    private final UnitWords words;

    StructureController(
            VisibleUnits visible, Units units, StructureQueries structure, StructureTree tree, UnitWords words) {
        this.visible = visible;
        this.units = units;
        this.structure = structure;
        this.tree = tree;
        this.words = words;
    }

    @Requires({Right.READ_REGION, Right.MANAGE_ORGANISATION})
    @GetMapping("/struktur")
    String own(@CurrentUser SignedIn me) {
        return units.find(new UnitId(me.position().regionId()))
                .filter(Unit::isRegionalOffice)
                .map(office -> "redirect:/wilayah/" + office.code() + "/struktur")
                .orElse("redirect:/organisasi");
    }

    @Requires({Right.READ_REGION, Right.MANAGE_ORGANISATION})
    @GetMapping("/wilayah/{code}/struktur")
    String region(@PathVariable String code, @CurrentUser SignedIn me, Model model) {
        Unit office = visible.require(me, code);
        if (!office.isRegionalOffice()) {
            throw new NotFound("region " + code);
        }
        LocalDate today = visible.today(office);
        show(office, today, model);
        List<Unit> below = units.region(office.id(), today).stream()
                .filter(unit -> !unit.id().equals(office.id()))
                .toList();
        Map<UnitId, List<PositionRow>> heads =
                structure.heads(below.stream().map(unit -> unit.id().value()).toList(), today).stream()
                        .collect(Collectors.groupingBy(PositionRow::unit));
        model.addAttribute("below", below);
        model.addAttribute("heads", heads);
        return "platform/organisation/region-structure";
    }

    @Requires({Right.READ_UNITS, Right.MANAGE_ORGANISATION})
    @GetMapping("/satuan-kerja/{code}/struktur")
    String unit(@PathVariable String code, @CurrentUser SignedIn me, Model model) {
        Unit unit = visible.require(me, code);
        show(unit, visible.today(unit), model);
        model.addAttribute("tabs", words.tabs(unit));
        model.addAttribute("keeps", me.may(Right.MANAGE_ORGANISATION));
        return "platform/organisation/unit-structure";
    }

    private void show(Unit unit, LocalDate day, Model model) {
        List<PositionRow> positions = structure.positions(unit.id(), day);
        model.addAttribute("unit", unit);
        model.addAttribute("day", day);
        model.addAttribute("kind", words.kind(unit.type(), unit.unitClass()));
        model.addAttribute("positions", positions);
        model.addAttribute(
                "acting", positions.stream().filter(PositionRow::isActed).toList());
        model.addAttribute("structure", tree.of(unit, structure.divisions(unit.id(), day), positions));
    }
}
