package id.kendali.governance.performance;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Pager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of quarterly reports: which unit is how far, the late ones first. */
@Controller
class RealisationListController {

    private static final String ALL = "semua";

    private final RealisationQueries queries;
    private final PeriodCalendar calendar;
    private final PeriodBanners banners;
    private final Exporter exporter;
    private final PerformanceTexts texts;

    RealisationListController(
            RealisationQueries queries,
            PeriodCalendar calendar,
            PeriodBanners banners,
            Exporter exporter,
            PerformanceTexts texts) {
        this.queries = queries;
        this.calendar = calendar;
        this.banners = banners;
        this.exporter = exporter;
        this.texts = texts;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping(RealisationController.LIST)
    String list(
            @RequestParam(required = false) @Nullable String triwulan,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String urut,
            @CurrentUser SignedIn me,
            Model model) {
        RealisationFilter filter = filter(triwulan, status, unit, urut, me);
        List<RealisationRow> all = queries.rows(filter.quarter());
        List<RealisationRow> counted = filter.beforeStatus(all);
        List<RealisationRow> rows = filter.apply(all);
        model.addAttribute("rows", rows);
        model.addAttribute("counted", counted);
        model.addAttribute("summary", RealisationSummary.of(counted));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", statusCounts(counted));
        model.addAttribute("pager", Pager.all(rows.size()));
        model.addAttribute("quarters", quarterChoices());
        model.addAttribute(
                "quarter", filter.quarter() == null ? ALL : filter.quarter().toString());
        model.addAttribute("units", unitChoices(all));
        model.addAttribute("banners", banners.of(filter.quarter(), me));
        model.addAttribute("mine", me.may(Right.SUBMIT_REPORTS) ? me.position().unitId() : null);
        model.addAttribute("open", open(me));
        model.addAttribute("mayImport", me.may(Right.IMPORT_REPORTS));
        return "governance/performance/list";
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping(value = RealisationController.LIST, params = "berkas")
    View download(
            @RequestParam String berkas,
            @RequestParam(required = false) @Nullable String triwulan,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String urut,
            @CurrentUser SignedIn me) {
        ExportTable<RealisationRow> table = table(filter(triwulan, status, unit, urut, me));
        return exporter.file(berkas, table);
    }

    private List<Quarter> open(SignedIn me) {
        UUID region = me.position().regionId();
        return region == null
                ? List.of()
                : calendar.openOf(new UnitId(region)).stream()
                        .map(ReportingPeriod::quarter)
                        .toList();
    }

    private RealisationFilter filter(
            @Nullable String quarter,
            @Nullable String status,
            @Nullable String unit,
            @Nullable String order,
            SignedIn me) {
        return new RealisationFilter(quarter(quarter, me), blankToNull(status), blankToNull(unit), blankToNull(order));
    }

    /** Who sees one unit sees all its quarters; who sees a region looks at the latest one. */
    private @Nullable Quarter quarter(@Nullable String wanted, SignedIn me) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted.equals(ALL) ? null : Quarter.of(wanted);
        }
        return me.position().reachedUnits().size() <= 1
                ? null
                : queries.quarters().stream().findFirst().orElse(null);
    }

    private ExportTable<RealisationRow> table(RealisationFilter filter) {
        ExportTable<RealisationRow> table = ExportTable.titled("performance.list.title");
        if (filter.quarter() != null) {
            table = table.filter("performance.list.quarter", filter.quarter().label());
        }
        if (filter.status() != null) {
            table = table.filter("performance.list.status", texts.here("performance.state." + filter.status()));
        }
        if (filter.unit() != null) {
            table = table.filter("performance.list.unit", filter.unit());
        }
        return table.text("performance.list.code", RealisationRow::unitCode)
                .text("performance.list.unit", RealisationRow::unitName)
                .text("performance.list.quarter", row -> row.quarter().label())
                .text("performance.list.status", row -> texts.here(row.stateKey()))
                .whole("performance.list.stated", RealisationRow::stated)
                .whole("performance.list.asked", RealisationRow::asked)
                .whole("performance.list.revised", RealisationRow::revised)
                .date("performance.list.due", RealisationRow::dueOn)
                .dateTime("performance.list.submitted", RealisationRow::submittedAt)
                .text(
                        "performance.list.late",
                        row -> texts.here(row.late() ? "performance.list.late.yes" : "performance.list.late.no"))
                .rows(() -> filter.apply(queries.rows(filter.quarter())).stream());
    }

    private List<Choice> quarterChoices() {
        List<Choice> choices = new ArrayList<>();
        queries.quarters().forEach(quarter -> choices.add(new Choice(quarter.toString(), quarter.label())));
        choices.add(new Choice(ALL, texts.here("performance.list.quarter.all")));
        return choices;
    }

    private List<Choice> unitChoices(List<RealisationRow> rows) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.here("performance.list.unit.all")));
        rows.stream()
                .sorted(Comparator.comparing(RealisationRow::unitName, String.CASE_INSENSITIVE_ORDER))
                .map(row -> new Choice(row.unitCode(), row.unitName()))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    /** How many reports stand how; the late ones first, and only what there is. */
    private static Map<String, Long> statusCounts(List<RealisationRow> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(RealisationFilter.LATE, RealisationRow.NOT_BEGUN),
                        Arrays.stream(RealisationState.values()).map(Enum::name))
                .forEach(status -> {
                    long count = rows.stream()
                            .filter(row -> RealisationFilter.matches(row, status))
                            .count();
                    if (count > 0) {
                        counts.put(status, count);
                    }
                });
        return counts;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
