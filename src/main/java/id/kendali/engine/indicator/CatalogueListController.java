package id.kendali.engine.indicator;

import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.PageAddress;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of the catalogue, of indicators or of the measures that they read, and the page of a measure. */
@Controller
class CatalogueListController {

    private static final String INDICATORS = "indikator";
    private static final String MEASURES = "ukuran";

    private final CataloguePages pages;
    private final CatalogueTable table;
    private final MeasurePages measures;
    private final MeasureTable measureTable;
    private final Exporter exporter;
    private final FigureText text;

    CatalogueListController(
            CataloguePages pages,
            CatalogueTable table,
            MeasurePages measures,
            MeasureTable measureTable,
            Exporter exporter,
            FigureText text) {
        this.pages = pages;
        this.table = table;
        this.measures = measures;
        this.measureTable = measureTable;
        this.exporter = exporter;
        this.text = text;
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog")
    String list(
            @RequestParam(required = false) @Nullable String kata,
            @RequestParam(defaultValue = INDICATORS) String jenis,
            @RequestParam(name = PageAddress.ORDER, required = false) @Nullable String order,
            Model model) {
        model.addAttribute("words", kata);
        model.addAttribute("order", order);
        model.addAttribute("what", jenis);
        model.addAttribute("choices", choices());
        if (showsMeasures(jenis)) {
            model.addAttribute("lines", measures.list(kata, order));
            return "engine/indicator/measures";
        }
        model.addAttribute("lines", pages.list(kata, order));
        model.addAttribute("drafts", pages.openDrafts());
        return "engine/indicator/catalogue";
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/unduh")
    View export(
            @RequestParam(required = false) @Nullable String kata,
            @RequestParam(defaultValue = INDICATORS) String jenis,
            @RequestParam(name = PageAddress.ORDER, required = false) @Nullable String order,
            @RequestParam(defaultValue = "xlsx") String berkas) {
        ExportTable<?> rows = showsMeasures(jenis)
                ? measureTable.of(measures.list(kata, order), kata)
                : table.of(pages.list(kata, order), kata);
        return exporter.file(berkas, rows);
    }

    @Requires(Right.READ_CATALOGUE)
    @GetMapping("/katalog/ukuran/{measure}")
    String measure(@PathVariable String measure, Model model) {
        model.addAttribute("card", measures.card(measure));
        return "engine/indicator/measure";
    }

    private static boolean showsMeasures(String what) {
        return switch (what) {
            case INDICATORS -> false;
            case MEASURES -> true;
            default -> throw new NotFound("list of the catalogue " + what);
        };
    }

    private List<Choice> choices() {
        return List.of(
                new Choice(INDICATORS, text.say("indicator.catalogue.list")),
                new Choice(MEASURES, text.say("indicator.measure.list")));
    }
}
