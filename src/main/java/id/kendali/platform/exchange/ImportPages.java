package id.kendali.platform.exchange;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Pager;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.Step.Reached;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of an import show. */
@Component
class ImportPages {

    private final Imports imports;
    private final PreviewTables tables;
    private final Formats formats;
    private final MessageSource messages;

    ImportPages(Imports imports, PreviewTables tables, Formats formats, MessageSource messages) {
        this.imports = imports;
        this.tables = tables;
        this.formats = formats;
        this.messages = messages;
    }

    /**
     * Template and upload.
     *
     * @param wanted key of the target, or null for the likeliest
     * @param error why the file was not taken
     */
    ModelAndView start(
            ImportFormat<?> format,
            @Nullable String wanted,
            Optional<UploadId> replaced,
            SignedIn person,
            @Nullable Phrase error) {
        List<ImportTarget> targets = format.targets(person);
        Optional<ImportTarget> target = targets.stream()
                .filter(each -> each.key().equals(wanted))
                .findFirst()
                .or(() -> targets.stream().findFirst());
        boolean again = replaced.isPresent() || error != null;
        ModelAndView page = new ModelAndView("platform/exchange/start")
                .addObject("format", format)
                .addObject("targets", targets)
                .addObject("target", target.orElse(null))
                .addObject(
                        "replaced",
                        replaced.map(former -> imports.find(format, former)).orElse(null))
                .addObject("waiting", imports.open(format))
                .addObject(
                        "steps",
                        List.of(
                                template(format.version(), again ? Reached.DONE : Reached.NOW),
                                step("exchange.step.upload", null, again ? Reached.NOW : Reached.NEXT),
                                step("exchange.step.check", null, Reached.NEXT),
                                step("exchange.step.apply", text("exchange.step.apply.text"), Reached.NEXT)))
                .addObject("maximumRows", UploadLimits.rows())
                .addObject("maximumMegabytes", UploadLimits.megabytes())
                .addObject("error", error == null ? null : error.in(messages, LocaleContextHolder.getLocale()));
        if (error != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    /** @param after number of the last row of the page before, 0 for the first page */
    ModelAndView preview(
            ImportFormat<?> format,
            UploadId id,
            ResultFilter filter,
            int after,
            @Nullable ImportNews news,
            SignedIn person) {
        Preview preview = imports.preview(format, id);
        Upload upload = preview.upload();
        Optional<PreviewTable> table =
                preview.content().map(content -> tables.page(format, preview, content, filter, after));
        return new ModelAndView("platform/exchange/preview")
                .addObject("format", format)
                .addObject("preview", preview)
                .addObject("upload", upload)
                .addObject("title", text(title(upload.state())))
                .addObject("facts", facts(upload, preview))
                .addObject("steps", steps(upload, preview))
                .addObject("news", news)
                .addObject(
                        "stillOpen",
                        format.targets(person).stream()
                                .anyMatch(target -> target.key().equals(upload.target())))
                .addObject("resultHref", format.resultHref(upload.forTarget()))
                .addObject("faults", tables.faults(format, preview))
                .addObject("changed", preview.changedSince())
                .addObject(
                        "ignored", preview.content().map(SheetContent::ignored).orElse(List.of()))
                .addObject("filters", ResultFilter.values())
                .addObject("filter", filter)
                .addObject("table", table.orElse(null))
                .addObject(
                        "pager",
                        table.map(shown -> pager(shown, upload, preview, filter))
                                .orElse(null));
    }

    private static Pager pager(PreviewTable table, Upload upload, Preview preview, ResultFilter filter) {
        long total = preview.checked().isPresent() ? preview.count(filter) : upload.rowCount();
        Integer next = table.next();
        return new Pager(table.rows().size(), total, next == null ? null : next.toString());
    }

    private static String title(UploadState state) {
        return switch (state) {
            case UPLOADED -> "exchange.preview.title";
            case APPLIED -> "exchange.preview.title.applied";
            case DISCARDED -> "exchange.preview.title.discarded";
        };
    }

    private String facts(Upload upload, Preview preview) {
        return text(
                "exchange.preview.facts",
                upload.fileName(),
                upload.sheet(),
                formats.count(upload.rowCount()),
                formats.count(preview.content()
                        .map(content -> content.columns().size())
                        .orElse(0)),
                formats.dateTime(upload.uploadedAt()),
                upload.uploadedByLabel());
    }

    private List<Step> steps(Upload upload, Preview preview) {
        Step uploaded = step("exchange.step.upload", formats.bytes((long) upload.sizeBytes()), Reached.DONE);
        String found = text(
                "exchange.step.check.text",
                formats.count(preview.count(CheckedRow.State.FAULTY)),
                formats.count(preview.count(CheckedRow.State.DOUBTFUL)));
        Step template = template(upload.formatVersion(), Reached.DONE);
        return switch (upload.state()) {
            case UPLOADED ->
                List.of(
                        template,
                        uploaded,
                        step("exchange.step.check", found, Reached.NOW),
                        step(
                                "exchange.step.apply",
                                text("exchange.step.apply.text"),
                                preview.isFaulty() ? Reached.BLOCKED : Reached.NEXT));
            case APPLIED ->
                List.of(
                        template,
                        uploaded,
                        step("exchange.step.check", null, Reached.DONE),
                        step(
                                "exchange.step.apply",
                                text("exchange.step.applied", formats.count(upload.rowCount())),
                                Reached.DONE));
            case DISCARDED ->
                List.of(
                        template,
                        uploaded,
                        step("exchange.step.check", null, Reached.DONE),
                        step("exchange.step.apply", text("exchange.step.discarded"), Reached.BLOCKED));
        };
    }

    private Step template(int version, Reached reached) {
        return step("exchange.step.template", text("exchange.step.template.text", version), reached);
    }

    private Step step(String messageKey, @Nullable String note, Reached reached) {
        return new Step(text(messageKey), note, reached);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
