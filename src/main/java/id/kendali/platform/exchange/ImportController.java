package id.kendali.platform.exchange;

import id.kendali.platform.access.CurrentUser;
import id.kendali.platform.access.Requires;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages of every import: template and upload, preview, apply, discard. */
@Controller
@RequestMapping("/impor/{format}")
class ImportController {

    private final ImportFormats formats;
    private final Imports imports;
    private final ImportPages pages;
    private final TemplateFile templates;
    private final AnnotatedFile annotated;
    private final MessageSource messages;

    ImportController(
            ImportFormats formats,
            Imports imports,
            ImportPages pages,
            TemplateFile templates,
            AnnotatedFile annotated,
            MessageSource messages) {
        this.formats = formats;
        this.imports = imports;
        this.pages = pages;
        this.templates = templates;
        this.annotated = annotated;
        this.messages = messages;
    }

    @GetMapping
    @Requires(Right.IMPORT_REPORTS)
    ModelAndView start(
            @PathVariable String format,
            @RequestParam(name = "untuk", required = false) @Nullable String target,
            @RequestParam(name = "ganti", required = false) @Nullable UUID replaced,
            @CurrentUser SignedIn me) {
        return pages.start(formats.find(format, me), target, replacing(replaced), me, null);
    }

    @GetMapping("/templat")
    @Requires(Right.IMPORT_REPORTS)
    View template(
            @PathVariable String format,
            @RequestParam(name = "untuk", required = false) @Nullable String target,
            @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        ImportTarget open = target(found, target, me);
        return new ExportDownload(
                FileName.ofTitle(open.label(), "xlsx"), ExportDownload.XLSX, out -> templates.write(found, open, out));
    }

    @PostMapping
    @Requires(Right.IMPORT_REPORTS)
    ModelAndView upload(
            @PathVariable String format,
            @RequestParam(name = "untuk", required = false) @Nullable String target,
            @RequestParam(name = "ganti", required = false) @Nullable UUID replaced,
            @RequestParam(name = "berkas", required = false) @Nullable MultipartFile file,
            @CurrentUser SignedIn me)
            throws IOException {
        ImportFormat<?> found = formats.find(format, me);
        ImportTarget open = target(found, target, me);
        Optional<UploadId> former = replacing(replaced);
        if (file == null || file.isEmpty()) {
            return pages.start(found, open.key(), former, me, Phrase.of("exchange.file.none"));
        }
        if (file.getSize() > UploadLimits.BYTES) {
            return pages.start(
                    found, open.key(), former, me, Phrase.of("exchange.file.large", UploadLimits.megabytes()));
        }
        try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            UploadId upload = imports.receive(found, open, new UploadedFile(name, file.getBytes()), former, me);
            return redirect(found, upload, null);
        } catch (FileRefused refusal) {
            return pages.start(found, open.key(), former, me, refusal.reason());
        }
    }

    @GetMapping("/{upload}")
    @Requires(Right.IMPORT_REPORTS)
    ModelAndView preview(
            @PathVariable String format,
            @PathVariable UUID upload,
            @RequestParam(name = "hasil", required = false) @Nullable String filter,
            @RequestParam(name = "setelah", defaultValue = "0") int after,
            @RequestParam(name = "kabar", required = false) @Nullable String news,
            @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        return pages.preview(
                found, new UploadId(upload), ResultFilter.named(filter), after, ImportNews.named(news), me);
    }

    @GetMapping("/{upload}/catatan")
    @Requires(Right.IMPORT_REPORTS)
    View annotated(@PathVariable String format, @PathVariable UUID upload, @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        Preview preview = imports.preview(found, new UploadId(upload));
        CheckedUpload<?> checked = preview.checked().orElseThrow(() -> new NotFound("open upload " + upload));
        SheetContent content = preview.content().orElseThrow();
        String name = preview.upload().fileName().replaceFirst("\\.[A-Za-z]{2,5}$", "");
        return new ExportDownload(
                FileName.ofTitle(
                        messages.getMessage(
                                "exchange.annotated.name", new Object[] {name}, LocaleContextHolder.getLocale()),
                        "xlsx"),
                ExportDownload.XLSX,
                out -> annotated.write(found, content, checked, out));
    }

    @PostMapping("/{upload}/terapkan")
    @Requires(Right.IMPORT_REPORTS)
    ModelAndView apply(
            @PathVariable String format,
            @PathVariable UUID upload,
            @RequestParam(name = "dilihat", defaultValue = "") String seen,
            @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        UploadId id = new UploadId(upload);
        try {
            ApplyOutcome outcome = imports.apply(found, id, seen, me);
            return redirect(found, id, ImportNews.of(outcome));
        } catch (Refused refusal) {
            ModelAndView page = pages.preview(found, id, ResultFilter.SEMUA, 0, null, me);
            page.addObject(
                    "refusal",
                    messages.getMessage(refusal.messageKey(), refusal.arguments(), LocaleContextHolder.getLocale()));
            page.setStatus(HttpStatus.CONFLICT);
            return page;
        }
    }

    @GetMapping("/{upload}/buang")
    @Requires(Right.IMPORT_REPORTS)
    String confirmDiscard(
            @PathVariable String format, @PathVariable UUID upload, Model model, @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        Upload file = imports.find(found, new UploadId(upload));
        if (!file.isOpen()) {
            throw new NotFound("open upload " + upload);
        }
        model.addAttribute("format", found).addAttribute("upload", file);
        return "platform/exchange/discard";
    }

    @PostMapping("/{upload}/buang")
    @Requires(Right.IMPORT_REPORTS)
    ModelAndView discard(@PathVariable String format, @PathVariable UUID upload, @CurrentUser SignedIn me) {
        ImportFormat<?> found = formats.find(format, me);
        imports.discard(found, new UploadId(upload), me);
        return redirect(found, new UploadId(upload), null);
    }

    private static ImportTarget target(ImportFormat<?> format, @Nullable String wanted, SignedIn me) {
        List<ImportTarget> targets = format.targets(me);
        return targets.stream()
                .filter(target -> wanted == null || target.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Refused("exchange.target.closed"));
    }

    private static Optional<UploadId> replacing(@Nullable UUID upload) {
        return Optional.ofNullable(upload).map(UploadId::new);
    }

    private static ModelAndView redirect(ImportFormat<?> format, UploadId upload, @Nullable ImportNews news) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/impor/{format}/{upload}");
        if (news != null) {
            address.queryParam("kabar", news.parameter());
        }
        return new ModelAndView("redirect:"
                + address.buildAndExpand(format.code(), upload.value()).toUriString());
    }
}
