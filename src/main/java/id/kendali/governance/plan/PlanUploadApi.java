package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanReading;
import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.api.Chapter;
import id.kendali.platform.api.Described;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.InvalidInput;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes a plan as a file from another program: the same checks as the pages. */
@Chapter("plan.api.title")
@RestController
class PlanUploadApi {

    private final PlanImports imports;
    private final PlanImportPages pages;
    private final PlanRegions regions;
    private final Plans plans;
    private final UploadForms forms;
    private final PlanTexts texts;

    PlanUploadApi(
            PlanImports imports,
            PlanImportPages pages,
            PlanRegions regions,
            Plans plans,
            UploadForms forms,
            PlanTexts texts) {
        this.imports = imports;
        this.pages = pages;
        this.regions = regions;
        this.plans = plans;
        this.forms = forms;
        this.texts = texts;
    }

    /** The draft that a file became. */
    record LoadedPlan(
            String region, int firstYear, int lastYear, String name, int version, String state, String href) {}

    /**
     * Loads a ZIP file or workbook as a draft.
     *
     * @param region code of the regional office; without it the own one
     * @param name of a new plan; without it the proposed one
     */
    @Requires(Right.EDIT_PLANS)
    @Described(
            value = "plan.api.load.",
            answers = 201,
            refuses = {404, 409, 413, 415, 422})
    @PostMapping(value = "/api/v1/plans", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<LoadedPlan> load(
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @CurrentUser SignedIn me)
            throws IOException {
        String error = forms.error(file);
        if (error != null || file == null) {
            String message = error == null ? "" : error;
            throw new InvalidInput(message, List.of(new InvalidInput.Error(null, "file", message)));
        }
        Unit office = regions.chosen(region, me);
        UploadedPlan upload = forms.uploaded(file);
        PlanReading reading = PlanFiles.readUpload(upload.name(), upload.content());
        if (reading.document().isEmpty()) {
            throw invalid(reading);
        }
        String given = name == null || name.isBlank()
                ? pages.name(office, reading.document().get())
                : name.strip();
        PlanVersion draft = imports.load(office.id(), given, upload);
        Plan plan = plans.findById(draft.planId()).orElseThrow();
        String href = PlanFrame.base(office.code(), plan.firstYear()) + "/versi/" + draft.number();
        return ResponseEntity.created(URI.create(href))
                .body(new LoadedPlan(
                        office.code(),
                        plan.firstYear(),
                        plan.lastYear(),
                        plan.name(),
                        draft.number(),
                        draft.state().name(),
                        href));
    }

    private InvalidInput invalid(PlanReading reading) {
        List<InvalidInput.Error> errors = pages.findings(reading).stream()
                .filter(ImportPage.Finding::error)
                .map(finding -> new InvalidInput.Error(finding.file(), finding.row(), finding.column(), finding.text()))
                .toList();
        return new InvalidInput(texts.here("plan.import.errors.title", errors.size()), errors);
    }
}
