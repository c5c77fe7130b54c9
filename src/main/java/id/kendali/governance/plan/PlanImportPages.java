package id.kendali.governance.plan;

import id.kendali.governance.plan.comparison.PlanComparison;
import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.ContradictionCheck;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFinding;
import id.kendali.governance.plan.document.PlanReading;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the look at an uploaded plan. */
@Component
@Transactional(readOnly = true)
class PlanImportPages {

    private final PlanImports imports;
    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final Units units;
    private final ChangeLines lines;
    private final ContradictionWords words;
    private final PlanTexts texts;
    private final Formats formats;
    private final MessageSource messages;

    PlanImportPages(
            PlanImports imports,
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            Units units,
            ChangeLines lines,
            ContradictionWords words,
            PlanTexts texts,
            Formats formats,
            MessageSource messages) {
        this.imports = imports;
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.units = units;
        this.lines = lines;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
        this.messages = messages;
    }

    ImportPage page(PlanUploadId id) {
        PlanUpload upload = imports.find(id);
        Unit region = units.find(upload.unitId()).orElseThrow(() -> new NotFound("unit " + upload.unitId()));
        Optional<PlanReading> reading = imports.read(upload);
        List<ImportPage.Finding> findings = reading.map(this::findings).orElse(List.of());
        PlanDocument document = reading.flatMap(PlanReading::document).orElse(null);
        List<Contradiction> contradictions = document == null ? List.of() : ContradictionCheck.check(document);
        Optional<PlanVersion> against = document == null ? Optional.empty() : against(upload, document);
        PlanDocument before =
                against.map(version -> contents.read(version.id())).orElse(null);
        PlanComparison comparison =
                document == null || before == null ? null : PlanComparison.between(before, document);
        List<ImportPage.Finding> errors =
                findings.stream().filter(ImportPage.Finding::error).toList();
        return new ImportPage(
                upload,
                region,
                steps(upload, errors.size()),
                reading.isEmpty() && upload.became() == null,
                upload.became() == null ? null : href(region, upload.became()),
                errors,
                findings.stream().filter(finding -> !finding.error()).toList(),
                document == null ? null : destination(upload, region, document),
                document == null ? "" : name(region, document),
                document == null ? null : years(document),
                document == null ? null : otherRegion(region, document),
                document == null ? List.of() : files(document),
                severities(contradictions),
                contradictions.stream().map(this::contradicting).toList(),
                comparison == null || before == null ? List.of() : lines.sections(comparison, before, document, null),
                comparison == null ? 0 : comparison.size());
    }

    /** A name for a plan that the file itself proposes: of the region, for its years. */
    String name(Unit region, PlanDocument document) {
        return texts.forRecords(
                "plan.import.name.proposed",
                region.name().replaceFirst("^(Kantor Wilayah|Kanwil) (Direktorat Jenderal Pemasyarakatan )?", ""),
                years(document) == null ? "" : years(document));
    }

    List<ImportPage.Finding> findings(PlanReading reading) {
        return reading.findings().stream().map(this::finding).toList();
    }

    private ImportPage.Finding finding(PlanFinding finding) {
        return new ImportPage.Finding(
                finding.isError(),
                finding.file(),
                finding.row(),
                finding.column(),
                messages.getMessage(finding, LocaleContextHolder.getLocale()));
    }

    private static @Nullable String years(PlanDocument document) {
        return document.years().map(years -> years.first() + "–" + years.last()).orElse(null);
    }

    private List<Step> steps(PlanUpload upload, int errors) {
        boolean loaded = upload.became() != null;
        return List.of(
                new Step(
                        texts.here("plan.import.step.upload"),
                        upload.fileName() + " · " + formats.bytes(upload.size()),
                        Step.Reached.DONE),
                new Step(
                        texts.here("plan.import.step.check"),
                        errors == 0 ? null : texts.here("plan.import.step.errors", errors),
                        loaded ? Step.Reached.DONE : Step.Reached.NOW),
                new Step(
                        texts.here("plan.import.step.load"),
                        texts.here("plan.import.step.whole"),
                        loaded ? Step.Reached.DONE : errors > 0 ? Step.Reached.BLOCKED : Step.Reached.NEXT));
    }

    private Optional<PlanVersion> against(PlanUpload upload, PlanDocument document) {
        if (upload.draft() != null) {
            return versions.findById(upload.draft());
        }
        return plan(upload, document)
                .flatMap(plan -> versions.findByPlanIdAndState(plan.id(), PlanVersionState.BERLAKU));
    }

    private Optional<Plan> plan(PlanUpload upload, PlanDocument document) {
        return document.years().flatMap(years -> plans.findByUnitIdAndFirstYear(upload.unitId(), years.first()));
    }

    private ImportPage.@Nullable Destination destination(PlanUpload upload, Unit region, PlanDocument document) {
        if (upload.draft() != null) {
            PlanVersion draft = versions.findById(upload.draft()).orElseThrow();
            return new ImportPage.Destination(
                    ImportPage.Destination.Kind.INTO_DRAFT, draft.number(), draft.number(), href(region, draft.id()));
        }
        Optional<Plan> plan = plan(upload, document);
        if (plan.isEmpty()) {
            return document.years().isEmpty()
                    ? null
                    : new ImportPage.Destination(ImportPage.Destination.Kind.NEW_PLAN, 1, null, null);
        }
        List<PlanVersion> all =
                versions.findByPlanIdOrderByNumberDesc(plan.get().id());
        Optional<PlanVersion> open =
                all.stream().filter(version -> version.state().isUndecided()).findFirst();
        if (open.isPresent()) {
            return new ImportPage.Destination(
                    ImportPage.Destination.Kind.BLOCKED,
                    open.get().number(),
                    null,
                    href(region, open.get().id()));
        }
        Integer inForce = all.stream()
                .filter(version -> version.state() == PlanVersionState.BERLAKU)
                .map(PlanVersion::number)
                .findFirst()
                .orElse(null);
        return new ImportPage.Destination(
                inForce == null ? ImportPage.Destination.Kind.NEW_PLAN : ImportPage.Destination.Kind.REVISION,
                all.isEmpty() ? 1 : all.get(0).number() + 1,
                inForce,
                null);
    }

    private String href(Unit region, PlanVersionId id) {
        PlanVersion version = versions.findById(id).orElseThrow(() -> new NotFound("version " + id));
        Plan plan = plans.findById(version.planId()).orElseThrow();
        return PlanFrame.base(region.code(), plan.firstYear()) + "/versi/" + version.number();
    }

    /** The files name their own regional office: the unit that has none above it. */
    private static @Nullable String otherRegion(Unit region, PlanDocument document) {
        return document.units().stream()
                .filter(unit -> unit.parent().isEmpty())
                .findFirst()
                .filter(unit -> !unit.code().equals(region.code()))
                .map(unit -> unit.code() + " (" + unit.name() + ")")
                .orElse(null);
    }

    private static List<ImportPage.FileCount> files(PlanDocument document) {
        List<ImportPage.FileCount> files = new ArrayList<>();
        document.trees().forEach(tree -> files.add(new ImportPage.FileCount(tree.file(), null)));
        document.tables()
                .forEach(table -> files.add(
                        new ImportPage.FileCount(table.file(), table.rows().size())));
        return files;
    }

    private static Map<Severity, Long> severities(List<Contradiction> contradictions) {
        Map<Severity, Long> counts = new EnumMap<>(Severity.class);
        contradictions.forEach(contradiction -> counts.merge(contradiction.severity(), 1L, Long::sum));
        return counts;
    }

    private ImportPage.Contradicting contradicting(Contradiction contradiction) {
        return new ImportPage.Contradicting(
                contradiction.severity(),
                words.say(contradiction.title()),
                contradiction.first().location() + ": " + contradiction.first().value() + " · "
                        + contradiction.second().location() + ": "
                        + contradiction.second().value());
    }
}
