package id.kendali.governance.reform;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The list of reports: which unit is how far, the late ones first. */
@Controller
class ReportListController {

    private static final String ALL = "semua";

    private final ReportQueries queries;
    private final CheckpointWindows windows;
    private final Exporter exporter;
    private final ReformTexts texts;

    ReportListController(ReportQueries queries, CheckpointWindows windows, Exporter exporter, ReformTexts texts) {
        this.queries = queries;
        this.windows = windows;
        this.exporter = exporter;
        this.texts = texts;
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping(ReportController.LIST)
    String list(
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String urut,
            @CurrentUser SignedIn me,
            Model model) {
        ReportFilter filter = filter(periode, status, unit, urut, me);
        List<ReportRow> all = queries.rows(filter.period());
        List<ReportRow> counted = filter.beforeStatus(all);
        List<ReportRow> rows = filter.apply(all);
        model.addAttribute("rows", rows);
        model.addAttribute("counted", counted);
        model.addAttribute("summary", ReportSummary.of(counted));
        model.addAttribute("filter", filter);
        model.addAttribute("statuses", statusCounts(counted));
        model.addAttribute("pager", Pager.all(rows.size()));
        model.addAttribute("periods", periodChoices());
        model.addAttribute(
                "period", filter.period() == null ? ALL : filter.period().toString());
        model.addAttribute("units", unitChoices(all));
        model.addAttribute("windows", windows.open());
        model.addAttribute("mine", me.may(Right.SUBMIT_REPORTS) ? me.position().unitId() : null);
        model.addAttribute(
                "openPeriods",
                windows.open().stream().map(CheckpointWindow::period).toList());
        model.addAttribute("mayImport", me.may(Right.IMPORT_REPORTS));
        return "governance/reform/list";
    }

    @Requires(Right.READ_REPORTS)
    @GetMapping(value = ReportController.LIST, params = "berkas")
    View download(
            @RequestParam String berkas,
            @RequestParam(required = false) @Nullable String periode,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String urut,
            @CurrentUser SignedIn me) {
        ReportFilter filter = filter(periode, status, unit, urut, me);
        ExportTable<ReportRow> table = table(filter);
        return exporter.file(berkas, table);
    }

    /** The upload of a whole region lives with all uploads. */
    @Requires(Right.IMPORT_REPORTS)
    @GetMapping("/reformasi/impor")
    String upload() {
        return "redirect:/impor/" + RegionUpload.CODE;
    }

    private ReportFilter filter(
            @Nullable String periode,
            @Nullable String status,
            @Nullable String unit,
            @Nullable String order,
            SignedIn me) {
        return new ReportFilter(period(periode, me), blankToNull(status), blankToNull(unit), blankToNull(order));
    }

    /** Who sees one unit sees all its checkpoints; who sees a region looks at the one that is open. */
    private @Nullable Period period(@Nullable String wanted, SignedIn me) {
        if (wanted != null && !wanted.isBlank()) {
            return wanted.equals(ALL) ? null : checkpoint(wanted);
        }
        if (me.position().reachedUnits().size() <= 1) {
            return null;
        }
        return Stream.concat(windows.open().stream(), windows.all().stream())
                .map(CheckpointWindow::period)
                .findFirst()
                .orElse(null);
    }

    /** A checkpoint as it stands in an address. */
    static Period checkpoint(String text) {
        try {
            return Optional.of(Period.parse(text))
                    .filter(period -> period.type().isCheckpoint())
                    .orElseThrow(() -> new NotFound("checkpoint " + text));
        } catch (IllegalArgumentException | java.time.DateTimeException unreadable) {
            throw new NotFound("checkpoint " + text);
        }
    }

    private ExportTable<ReportRow> table(ReportFilter filter) {
        ExportTable<ReportRow> table = ExportTable.titled("reform.export.title");
        if (filter.period() != null) {
            table = table.filter("reform.list.period", label(filter.period()));
        }
        if (filter.status() != null) {
            table = table.filter("reform.list.status", texts.here("reform.state." + filter.status()));
        }
        if (filter.unit() != null) {
            table = table.filter("reform.list.unit", filter.unit());
        }
        return table.text("reform.list.code", ReportRow::unitCode)
                .text("reform.list.unit", ReportRow::unitName)
                .text("reform.list.period", ReportRow::checkpoint)
                .text("reform.list.status", row -> texts.here(row.stateKey()))
                .whole("reform.list.target", ReportRow::target)
                .whole("reform.list.realised", ReportRow::realised)
                .percent("reform.list.achievement", 2, ReportRow::achievement)
                .date("reform.list.due", ReportRow::dueOn)
                .dateTime("reform.list.submitted", ReportRow::submittedAt)
                .text(
                        "reform.list.late",
                        row -> texts.here(row.late() ? "reform.list.late.yes" : "reform.list.late.no"))
                .rows(() -> filter.apply(queries.rows(filter.period())).stream());
    }

    private List<Choice> periodChoices() {
        List<Choice> choices = new ArrayList<>();
        windows.all().forEach(window -> choices.add(new Choice(window.period().toString(), window.label())));
        choices.add(new Choice(ALL, texts.here("reform.list.period.all")));
        return choices;
    }

    private List<Choice> unitChoices(List<ReportRow> rows) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", texts.here("reform.list.unit.all")));
        rows.stream()
                .sorted(java.util.Comparator.comparing(ReportRow::unitName, String.CASE_INSENSITIVE_ORDER))
                .map(row -> new Choice(row.unitCode(), row.unitName()))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    /** How many reports stand how; the late ones first, and only what there is. */
    private static Map<String, Long> statusCounts(List<ReportRow> rows) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Stream.concat(
                        Stream.of(ReportFilter.LATE, ReportRow.NOT_BEGUN),
                        Arrays.stream(ReportState.values()).map(Enum::name))
                .forEach(status -> {
                    long count = rows.stream()
                            .filter(row -> ReportFilter.matches(row, status))
                            .count();
                    if (count > 0) {
                        counts.put(status, count);
                    }
                });
        return counts;
    }

    private static String label(Period period) {
        return period.type() + " " + period.calendarYear();
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
