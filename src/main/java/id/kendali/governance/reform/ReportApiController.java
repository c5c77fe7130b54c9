package id.kendali.governance.reform;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import id.kendali.platform.api.Submissions;
import id.kendali.platform.exchange.RowSubmission;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Takes the reports of many units from another program: what the upload page takes as a file. */
@Chapter("reform.api.title")
@RestController
class ReportApiController {

    private static final String ADDRESS = "/api/v1/reports/rat-rb";

    private final Submissions submissions;
    private final RowSubmission rows;

    ReportApiController(Submissions submissions, RowSubmission rows) {
        this.submissions = submissions;
        this.rows = rows;
    }

    /**
     * The reports of one checkpoint.
     *
     * @param period an open checkpoint, such as {@code 2025-B09}
     */
    record RatRbReports(@Nullable String period, @Nullable List<RatRbReport> rows) {}

    /**
     * One unit. Numbers are taken as they come, so that a wrong one is told with its row.
     *
     * @param unit code, or a name by which it is recognised
     */
    record RatRbReport(
            @Nullable String unit,
            @Schema(types = "integer") @Nullable Object target,
            @Schema(types = "integer") @Nullable Object realised) {

        Map<String, @Nullable Object> values() {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            values.put(RegionUpload.UNIT, unit);
            values.put(RegionUpload.TARGET, target);
            values.put(RegionUpload.REALISED, realised);
            return values;
        }
    }

    @Requires(Right.IMPORT_REPORTS)
    @Described(
            value = "reform.api.submit.",
            refuses = {400, 409, 413, 415, 422})
    @PostMapping(ADDRESS)
    ResponseEntity<RowSubmission.AppliedRows> submit(
            @RequestHeader(name = Submissions.KEY, required = false) @Nullable String key,
            @RequestBody RatRbReports reports,
            @CurrentUser SignedIn me) {
        String period = reports.period() == null ? "" : reports.period();
        List<RatRbReport> sent = reports.rows() == null ? List.of() : reports.rows();
        return submissions.once(
                me,
                "POST " + ADDRESS,
                key,
                reports,
                RowSubmission.AppliedRows.class,
                () -> rows.submit(
                        RegionUpload.CODE,
                        period,
                        sent.stream().map(RatRbReport::values).toList(),
                        me));
    }
}
