package id.kendali.governance.plan;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.exchange.ExportTable;
import id.kendali.platform.exchange.Exporter;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Refused;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Takes the files of a plan: upload, look, load. */
@Controller
@RequestMapping(PlanConfiguration.HOME + "/impor")
class PlanImportController {

    private static final String START = "governance/plan/import";
    private static final String PREVIEW = "governance/plan/import-preview";

    private final PlanImports imports;
    private final PlanImportPages pages;
    private final PlanRegions regions;
    private final UploadForms forms;
    private final Exporter exporter;
    private final PlanTexts texts;

    PlanImportController(
            PlanImports imports,
            PlanImportPages pages,
            PlanRegions regions,
            UploadForms forms,
            Exporter exporter,
            PlanTexts texts) {
        this.imports = imports;
        this.pages = pages;
        this.regions = regions;
        this.forms = forms;
        this.exporter = exporter;
        this.texts = texts;
    }

    @Requires(Right.EDIT_PLANS)
    @GetMapping
    String start(@CurrentUser SignedIn me, Model model) {
        return showStart(null, null, me, model);
    }

    @Requires(Right.EDIT_PLANS)
    @PostMapping
    String upload(
            @RequestParam(required = false) @Nullable String wilayah,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
            @CurrentUser SignedIn me,
            Model model,
            HttpServletResponse response)
            throws IOException {
        String error = forms.error(file);
        if (error != null || file == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return showStart(error, wilayah, me, model);
        }
        Unit region = regions.chosen(wilayah, me);
        return "redirect:" + address(imports.receive(region.id(), null, forms.uploaded(file)));
    }

    @Requires(Right.EDIT_PLANS)
    @GetMapping("/{upload}")
    String preview(@PathVariable UUID upload, Model model) {
        model.addAttribute("page", pages.page(new PlanUploadId(upload)));
        return PREVIEW;
    }

    /** What has to be mended, to work through it in a spreadsheet. */
    @Requires(Right.EDIT_PLANS)
    @GetMapping(value = "/{upload}", params = "berkas")
    View findings(@PathVariable UUID upload, @RequestParam String berkas) {
        ImportPage page = pages.page(new PlanUploadId(upload));
        List<ImportPage.Finding> findings =
                Stream.concat(page.errors().stream(), page.notes().stream()).toList();
        ExportTable<ImportPage.Finding> table = ExportTable.<ImportPage.Finding>titled(
                        "plan.import.export.title", page.upload().fileName())
                .text(
                        "plan.import.finding.severity",
                        finding -> texts.here("plan.import.severity." + (finding.error() ? "ERROR" : "NOTE")))
                .text("plan.import.finding.file", ImportPage.Finding::file)
                .whole("plan.import.finding.row", ImportPage.Finding::row)
                .text("plan.import.finding.column", ImportPage.Finding::column)
                .text("plan.import.finding.text", ImportPage.Finding::text)
                .rows(findings::stream);
        return exporter.file(berkas, table);
    }

    @Requires(Right.EDIT_PLANS)
    @PostMapping("/{upload}/muat")
    String load(
            @PathVariable UUID upload,
            @RequestParam(defaultValue = "") String nama,
            Model model,
            HttpServletResponse response) {
        PlanUploadId id = new PlanUploadId(upload);
        ImportPage page = pages.page(id);
        String name = nama.isBlank() ? page.name() : nama.strip();
        boolean intoDraft = page.upload().draft() != null;
        try {
            attempt(id, name);
        } catch (Refused refused) {
            model.addAttribute("page", pages.page(id));
            model.addAttribute("typedName", name);
            model.addAttribute("refusal", texts.here(refused.messageKey(), refused.arguments()));
            response.setStatus(HttpStatus.CONFLICT.value());
            return PREVIEW;
        }
        return "redirect:" + pages.page(id).became() + "?kabar=" + (intoDraft ? "GANTI_ISI" : "MUAT");
    }

    /** Of two who load at once, the second meets the draft of the first. */
    private void attempt(PlanUploadId id, String name) {
        try {
            imports.load(id, name);
        } catch (DuplicateKeyException loadedMeanwhile) {
            imports.load(id, name);
        }
    }

    private String showStart(@Nullable String error, @Nullable String region, SignedIn me, Model model) {
        model.addAttribute("regions", regions.choices(me));
        model.addAttribute("region", region == null ? regions.own(me).code() : region);
        model.addAttribute("error", error);
        model.addAttribute("megabytes", forms.megabytes());
        return START;
    }

    private static String address(PlanUploadId upload) {
        return PlanConfiguration.HOME + "/impor/" + upload.value();
    }
}
