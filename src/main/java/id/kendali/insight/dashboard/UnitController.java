package id.kendali.insight.dashboard;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One unit on one page. */
@Controller
class UnitController {

    private final UnitBoards boards;
    private final Units units;
    private final PeriodChoices periods;
    private final UnitLabels labels;
    private final BoardTables tables;

    UnitController(UnitBoards boards, Units units, PeriodChoices periods, UnitLabels labels, BoardTables tables) {
        this.boards = boards;
        this.units = units;
        this.periods = periods;
        this.labels = labels;
        this.tables = tables;
    }

    @Requires(Right.READ_UNITS)
    @GetMapping("/satuan-kerja/{code}")
    String unit(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String periode,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Model model) {
        Unit unit = reached(code, me);
        UnitBoard board = boards.of(unit, Periods.read(periode), me);
        model.addAttribute("board", board);
        model.addAttribute("choices", periods.of(board.periods(), board.open()));
        model.addAttribute("periodNames", periods);
        model.addAttribute("trail", labels.trail(board));
        model.addAttribute("tabs", labels.tabs(unit));
        model.addAttribute("identity", labels.identity(board));
        return fragment == null ? "insight/dashboard/unit" : "insight/dashboard/unit :: papan";
    }

    @Requires(Right.READ_UNITS)
    @GetMapping("/satuan-kerja/{code}/unduh")
    View export(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String periode,
            @CurrentUser SignedIn me) {
        return tables.unit(boards.of(reached(code, me), Periods.read(periode), me));
    }

    private Unit reached(String code, SignedIn me) {
        return units.findByCode(code)
                .filter(found -> me.reaches(found.id().value()))
                .orElseThrow(() -> new NotFound("unit " + code));
    }
}
