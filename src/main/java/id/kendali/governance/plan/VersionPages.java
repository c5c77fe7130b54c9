package id.kendali.governance.plan;

import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.comparison.PlanComparison;
import id.kendali.governance.plan.comparison.Topic;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.TimelineItem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the list of versions and the page of one. */
@Component
@Transactional(readOnly = true)
class VersionPages {

    private final PlanFrames frames;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final ContradictionRegister register;
    private final ContradictionTexts words;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final VersionTimeline timelines;
    private final ChangeLines lines;
    private final PlanTexts texts;
    private final Formats formats;

    VersionPages(
            PlanFrames frames,
            PlanVersions versions,
            PlanContents contents,
            ContradictionRegister register,
            ContradictionTexts words,
            Workflow workflow,
            WorkflowSteps steps,
            VersionTimeline timelines,
            ChangeLines lines,
            PlanTexts texts,
            Formats formats) {
        this.frames = frames;
        this.versions = versions;
        this.contents = contents;
        this.register = register;
        this.words = words;
        this.workflow = workflow;
        this.steps = steps;
        this.timelines = timelines;
        this.lines = lines;
        this.texts = texts;
        this.formats = formats;
    }

    /** The versions that the reader may see, newest first. */
    List<VersionLine> list(PlanFrame frame) {
        List<PlanVersion> all =
                versions.findByPlanIdOrderByNumberDesc(frame.plan().id());
        Map<PlanVersionId, PlanDocument> read = new LinkedHashMap<>();
        return all.stream()
                .map(version -> {
                    Optional<PlanVersion> before = before(version, all);
                    String href = frame.base() + "/versi/" + version.number();
                    return before.map(other -> new VersionLine(
                                    version,
                                    href,
                                    other.number(),
                                    PlanComparison.between(content(other, read), content(version, read))
                                            .size(),
                                    "%s/banding?dari=%d&ke=%d"
                                            .formatted(frame.base(), other.number(), version.number())))
                            .orElseGet(() -> new VersionLine(version, href, null, null, null));
                })
                .toList();
    }

    /** The version that is on its way to be decided, if there is one. */
    Optional<PlanVersion> open(PlanFrame frame) {
        return versions.findByPlanIdOrderByNumberDesc(frame.plan().id()).stream()
                .filter(version -> version.state().isUndecided())
                .findFirst();
    }

    VersionPage page(String region, int year, int number, SignedIn reader) {
        PlanFrame frame = frames.of(region, year, number);
        PlanVersion version = frame.version();
        Optional<PlanVersion> against = against(frame);
        PlanComparison comparison = against.map(
                        other -> PlanComparison.between(contents.read(other.id()), frame.content()))
                .orElse(null);
        List<RegisteredContradiction> before =
                against.map(other -> register.of(other.id())).orElse(List.of());
        WorkflowView view = workflow.view(Versioning.subject(version.id())).orElse(null);
        List<TimelineItem> timeline = timelines.of(version, frame.region().zone(), reader.may(Right.READ_PROOFS));
        return new VersionPage(
                frame,
                texts.here("plan.versions.title", number),
                facts(version),
                view,
                view == null ? List.of() : steps.of(view, frame.region().zone()),
                against.orElse(null),
                comparison == null ? List.of() : counts(frame, against.orElseThrow(), comparison),
                comparison == null ? 0 : comparison.size(),
                against.isEmpty() ? List.of() : without(frame, frame.contradictions(), before, version),
                against.map(other -> without(frame, before, frame.contradictions(), other))
                        .orElse(List.of()),
                timeline,
                timeline.isEmpty() ? null : timeline.get(0).href(),
                view == null ? "" : steps.roles(view),
                version.state().isOpenForEdit()
                        && reader.may(Right.EDIT_PLANS)
                        && reader.reaches(version.unitId().value()));
    }

    /** What the contradictions of a version are called, by their codes. */
    List<VersionPage.Found> named(PlanFrame frame, Set<String> codes) {
        return frame.contradictions().stream()
                .filter(contradiction -> codes.contains(contradiction.code()))
                .map(contradiction -> found(frame, contradiction, frame.version()))
                .toList();
    }

    private PlanDocument content(PlanVersion version, Map<PlanVersionId, PlanDocument> read) {
        return read.computeIfAbsent(version.id(), contents::read);
    }

    private static Optional<PlanVersion> before(PlanVersion version, List<PlanVersion> all) {
        return all.stream()
                .filter(other -> version.basedOn() == null
                        ? other.number() == version.number() - 1
                        : other.id().equals(version.basedOn()))
                .findFirst();
    }

    /** A version that is still open is measured by what is in force now; one that was decided by what it followed. */
    private Optional<PlanVersion> against(PlanFrame frame) {
        List<PlanVersion> all =
                versions.findByPlanIdOrderByNumberDesc(frame.plan().id());
        return frame.version().state().isUndecided()
                ? all.stream()
                        .filter(other -> other.state() == PlanVersionState.BERLAKU)
                        .findFirst()
                : before(frame.version(), all);
    }

    private List<VersionPage.Count> counts(PlanFrame frame, PlanVersion against, PlanComparison comparison) {
        List<VersionPage.Count> counts = new ArrayList<>();
        comparison
                .byFile()
                .forEach((file, changes) -> counts.add(new VersionPage.Count(
                        lines.title(topic(comparison, file), file),
                        changes,
                        "%s/banding?dari=%d&ke=%d&jenis=%s#%s"
                                .formatted(
                                        frame.base(),
                                        against.number(),
                                        frame.version().number(),
                                        topic(comparison, file),
                                        file))));
        return counts;
    }

    private static Topic topic(PlanComparison comparison, String file) {
        return comparison.changes().stream()
                .filter(change -> change.file().equals(file))
                .findFirst()
                .orElseThrow()
                .topic();
    }

    private List<VersionPage.Found> without(
            PlanFrame frame,
            List<RegisteredContradiction> these,
            List<RegisteredContradiction> those,
            PlanVersion version) {
        Set<String> known = those.stream()
                .map(contradiction -> contradiction.found().fingerprint())
                .collect(Collectors.toSet());
        return these.stream()
                .filter(contradiction -> !known.contains(contradiction.found().fingerprint()))
                .map(contradiction -> found(frame, contradiction, version))
                .toList();
    }

    private VersionPage.Found found(PlanFrame frame, RegisteredContradiction contradiction, PlanVersion version) {
        return new VersionPage.Found(
                contradiction,
                words.title(contradiction.found()),
                "%s/kontradiksi?versi=%d&buka=%s".formatted(frame.base(), version.number(), contradiction.code()));
    }

    private String facts(PlanVersion version) {
        List<String> facts = new ArrayList<>();
        facts.add(texts.here("plan.state." + version.state()));
        facts.add(texts.here("plan.versions.origin." + version.origin()));
        facts.add(texts.here(
                "plan.versions.madeBy",
                version.made().by(),
                formats.dateTime(version.made().at())));
        return String.join(" · ", facts);
    }
}
