package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanFiles;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes the file out of an upload form, or says why there is none to take. */
@Component
class UploadForms {

    private final PlanTexts texts;

    UploadForms(PlanTexts texts) {
        this.texts = texts;
    }

    /** Null if there is a file that can be read. */
    @Nullable
    String error(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return texts.here("plan.import.file.none");
        }
        return file.getSize() > PlanFiles.mostBytes() ? texts.here("plan.import.file.large", megabytes()) : null;
    }

    UploadedPlan uploaded(MultipartFile file) throws IOException {
        return new UploadedPlan(Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes());
    }

    /** As people read it. */
    String megabytes() {
        return String.valueOf(PlanFiles.mostBytes() / 1_000_000);
    }
}
