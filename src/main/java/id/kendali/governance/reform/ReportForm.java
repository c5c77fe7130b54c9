package id.kendali.governance.reform;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * The form of a report, as it was typed.
 *
 * @param version of the report that the form was filled from; none if there was none
 */
record ReportForm(
        @Nullable String target,
        @Nullable String realised,
        @Nullable String note,
        @Nullable Integer version,
        @Nullable List<MultipartFile> evidence) {

    /** As the report says, or with the target of the checkpoint before. */
    static ReportForm of(@Nullable Report report, @Nullable EarlierReport earlier) {
        if (report == null) {
            return new ReportForm(earlier == null ? null : String.valueOf(earlier.target()), null, null, null, null);
        }
        ReportEntry entry = report.entry();
        String target = text(entry.target());
        return new ReportForm(
                target == null && earlier != null ? String.valueOf(earlier.target()) : target,
                text(entry.realised()),
                entry.note(),
                report.version(),
                null);
    }

    TypedReport typed() {
        return new TypedReport(target, realised, note);
    }

    List<NewFile> files() {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isBlank())
                        .map(file -> new NewFile(file.getOriginalFilename(), file))
                        .toList();
    }

    ReportForm expecting(@Nullable Integer newVersion) {
        return new ReportForm(target, realised, note, newVersion, null);
    }

    private static @Nullable String text(@Nullable Integer number) {
        return number == null ? null : number.toString();
    }
}
