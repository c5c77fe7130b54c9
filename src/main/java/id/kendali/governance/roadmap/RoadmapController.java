package id.kendali.governance.roadmap;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Roadmaps: which of what the plan wants is done, under way or late. */
@Controller
class RoadmapController {

    private static final String LINE = "garis";

    private final RoadmapBoards boards;
    private final Exporter exporter;
    private final RoadmapTexts texts;

    RoadmapController(RoadmapBoards boards, Exporter exporter, RoadmapTexts texts) {
        this.boards = boards;
        this.exporter = exporter;
        this.texts = texts;
    }

    /** The filter as it stands in the address. */
    record FilterForm(
            @Nullable Integer aspek,
            @Nullable String keadaan,
            @Nullable Integer tahun,
            @Nullable String pemilik,
            @Nullable String cari) {

        RoadmapFilter filter() {
            return new RoadmapFilter(aspek, keadaan, tahun, pemilik, cari);
        }
    }

    /** Who sees one roadmap only is led to it. */
    @Requires(Right.READ_PLANS)
    @GetMapping(RoadmapConfiguration.HOME)
    String list(Model model) {
        List<RoadmapBoards.Line> lines = boards.visible();
        if (lines.size() == 1) {
            return "redirect:" + lines.get(0).href();
        }
        model.addAttribute("lines", lines);
        return "governance/roadmap/list";
    }

    @Requires(Right.READ_PLANS)
    @GetMapping("/peta-jalan/{region}/{year}")
    String board(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(defaultValue = "papan") String tampilan,
            @ModelAttribute("filterForm") FilterForm form,
            Model model) {
        model.addAttribute("board", boards.board(region, year, form.filter()));
        model.addAttribute("line", tampilan.equals(LINE));
        return "governance/roadmap/board";
    }

    @Requires(Right.READ_PLANS)
    @GetMapping(value = "/peta-jalan/{region}/{year}", params = "berkas")
    View download(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam String berkas,
            @ModelAttribute("filterForm") FilterForm form) {
        ExportTable<RoadmapRow> table = table(region, year, form.filter());
        return exporter.file(berkas, table);
    }

    private ExportTable<RoadmapRow> table(String region, int firstYear, RoadmapFilter filter) {
        ExportTable<RoadmapRow> table = ExportTable.titled("roadmap.export.title", String.valueOf(firstYear));
        if (filter.aspect() != null) {
            table = table.filter("roadmap.aspect", filter.aspect().toString());
        }
        if (filter.standing() != null) {
            table = table.filter("roadmap.standing", texts.here("roadmap.state." + filter.standing()));
        }
        if (filter.year() != null) {
            table = table.filter("roadmap.year", filter.year().toString());
        }
        if (filter.owner() != null) {
            table = table.filter("roadmap.owner", filter.owner());
        }
        if (filter.words() != null) {
            table = table.filter("roadmap.filter.words", filter.words());
        }
        return table.source("roadmap.export.source")
                .whole("roadmap.export.aspectNumber", RoadmapRow::aspectNumber)
                .text("roadmap.aspect", RoadmapRow::aspect)
                .whole("roadmap.year", RoadmapRow::year)
                .whole("roadmap.export.number", RoadmapRow::number)
                .text("roadmap.item", RoadmapRow::text)
                .text("roadmap.standing", row -> texts.here(row.state().messageKey()))
                .text("roadmap.late", row -> texts.here(row.late() ? "roadmap.late.yes" : "roadmap.late.no"))
                .text("roadmap.owner", RoadmapRow::ownerName)
                .date("roadmap.due", RoadmapRow::dueOn)
                .text("roadmap.goals", row -> String.join("; ", row.goals()))
                .whole("roadmap.export.budget", RoadmapRow::budget)
                .text("roadmap.budget.source", RoadmapRow::budgetSource)
                .whole("roadmap.evidence", RoadmapRow::evidence)
                .rows(() -> boards.rows(region, firstYear, filter).stream());
    }
}
