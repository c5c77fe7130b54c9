package id.kendali.governance.plan;

import id.kendali.governance.plan.comparison.PlanComparison;
import id.kendali.governance.plan.comparison.Topic;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.ui.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Two versions of a plan side by side: all that differs. */
@Controller
class ComparisonController {

    private static final String PATH = PlanConfiguration.HOME + "/{region}/{year}/banding";

    private final VersionComparisons comparisons;
    private final ChangeLines lines;
    private final Exporter exporter;
    private final PlanTexts texts;

    ComparisonController(VersionComparisons comparisons, ChangeLines lines, Exporter exporter, PlanTexts texts) {
        this.comparisons = comparisons;
        this.lines = lines;
        this.exporter = exporter;
        this.texts = texts;
    }

    /** Without numbers, what is in force is compared with the newest version. */
    @Requires(Right.READ_PLANS)
    @GetMapping(PATH)
    String show(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam(required = false) @Nullable Integer dari,
            @RequestParam(required = false) @Nullable Integer ke,
            @RequestParam(required = false) @Nullable String jenis,
            Model model) {
        VersionComparisons.Pair pair = comparisons.pair(region, year, dari, ke);
        PlanComparison comparison =
                PlanComparison.between(pair.from().content(), pair.to().content());
        Topic only = topic(jenis);
        model.addAttribute("frame", pair.to());
        model.addAttribute("from", pair.from().version());
        model.addAttribute("to", pair.to().version());
        model.addAttribute("choices", choices(pair.all()));
        model.addAttribute("counts", comparison.byTopic());
        model.addAttribute("total", comparison.size());
        model.addAttribute("only", only);
        model.addAttribute(
                "sections",
                lines.sections(comparison, pair.from().content(), pair.to().content(), only));
        return "governance/plan/comparison";
    }

    @Requires(Right.READ_PLANS)
    @GetMapping(value = PATH, params = "berkas")
    View download(
            @PathVariable String region,
            @PathVariable int year,
            @RequestParam String berkas,
            @RequestParam(required = false) @Nullable Integer dari,
            @RequestParam(required = false) @Nullable Integer ke,
            @RequestParam(required = false) @Nullable String jenis) {
        VersionComparisons.Pair pair = comparisons.pair(region, year, dari, ke);
        Topic only = topic(jenis);
        PlanDocument before = pair.from().content();
        PlanDocument after = pair.to().content();
        ExportTable<Row> table = ExportTable.<Row>titled(
                        "plan.diff.export.title",
                        pair.to().title(),
                        pair.from().version().number(),
                        pair.to().version().number())
                .text("plan.diff.part", Row::part)
                .text("plan.diff.file", Row::file)
                .text("plan.diff.place", row -> row.line().place())
                .text(
                        "plan.diff.what",
                        row -> texts.here("plan.diff.kind." + row.line().kind()))
                .text("plan.diff.subject", row -> row.line().subject())
                .text("plan.diff.longName", row -> row.line().detail())
                .text("plan.diff.column", row -> row.line().column())
                .text("plan.diff.before", row -> row.line().before())
                .text("plan.diff.after", row -> row.line().after())
                .text("plan.diff.difference", row -> row.line().difference())
                .rows(() -> lines.sections(PlanComparison.between(before, after), before, after, only).stream()
                        .flatMap(section ->
                                section.lines().stream().map(line -> new Row(section.title(), section.file(), line))));
        if (only != null) {
            table = table.filter("plan.diff.part", texts.here("plan.diff.topic." + only));
        }
        return exporter.file(berkas, table);
    }

    private record Row(String part, String file, ChangeLine line) {}

    private List<Choice> choices(List<PlanVersion> all) {
        return all.stream()
                .map(version -> new Choice(
                        String.valueOf(version.number()),
                        texts.here(
                                "plan.diff.version",
                                version.number(),
                                texts.here("plan.state." + version.state()).toLowerCase())))
                .toList();
    }

    private static @Nullable Topic topic(@Nullable String name) {
        return Arrays.stream(Topic.values())
                .filter(topic -> topic.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
