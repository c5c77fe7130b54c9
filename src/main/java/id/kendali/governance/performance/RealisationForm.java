package id.kendali.governance.performance;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What the form of a report says besides the values of measures.
 *
 * @param version of the report that the form was filled from; none if there was none
 */
record RealisationForm(
        @Nullable String note,
        @Nullable Integer version,
        @Nullable List<MultipartFile> evidence) {

    static RealisationForm of(@Nullable Realisation report) {
        return report == null
                ? new RealisationForm(null, null, null)
                : new RealisationForm(report.note(), report.version(), null);
    }

    List<SentFile> files() {
        return evidence == null
                ? List.of()
                : evidence.stream()
                        .filter(file -> file.getOriginalFilename() != null
                                && !file.getOriginalFilename().isBlank())
                        .map(file -> new SentFile(file.getOriginalFilename(), file))
                        .toList();
    }
}
