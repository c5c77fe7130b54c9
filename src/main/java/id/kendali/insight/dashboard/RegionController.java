package id.kendali.insight.dashboard;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
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

/** The whole region on one page. */
@Controller
class RegionController {

    private final RegionBoards boards;
    private final Units units;
    private final BoardTables tables;
    private final UnitHeat heat;
    private final UnitBars bars;
    private final SpendingBars spending;
    private final PeriodChoices periods;

    RegionController(
            RegionBoards boards,
            Units units,
            BoardTables tables,
            UnitHeat heat,
            UnitBars bars,
            SpendingBars spending,
            PeriodChoices periods) {
        this.boards = boards;
        this.units = units;
        this.tables = tables;
        this.heat = heat;
        this.bars = bars;
        this.spending = spending;
        this.periods = periods;
    }

    @Requires(Right.READ_REGION)
    @GetMapping("/wilayah")
    String own(@CurrentUser SignedIn me) {
        Unit office = units.find(new UnitId(me.position().regionId()))
                .orElseThrow(() -> new NotFound("region " + me.position().regionId()));
        return "redirect:/wilayah/" + office.code();
    }

    @Requires(Right.READ_REGION)
    @GetMapping("/wilayah/{code}")
    String region(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String banding,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String fragment,
            @CurrentUser SignedIn me,
            Model model) {
        RegionBoard board = board(code, periode, banding, me);
        model.addAttribute("board", board);
        model.addAttribute("heat", heat.of(board));
        model.addAttribute("bars", bars.of(board));
        model.addAttribute("spending", spending.of(board));
        model.addAttribute("choices", periods.of(board.periods(), board.open()));
        model.addAttribute("comparisons", periods.others(board.periods(), board.period()));
        model.addAttribute("periodNames", periods);
        return fragment == null ? "insight/dashboard/region" : "insight/dashboard/region :: papan";
    }

    @Requires(Right.READ_REGION)
    @GetMapping("/wilayah/{code}/unduh")
    View export(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String banding,
            @CurrentUser SignedIn me) {
        RegionBoard board = board(code, periode, banding, me);
        return tables.region(board, boards.details(board));
    }

    private RegionBoard board(String code, @Nullable String periode, @Nullable String banding, SignedIn me) {
        return boards.find(code, me, Periods.read(periode), Periods.read(banding))
                .orElseThrow(() -> new NotFound("region " + code));
    }
}
