package id.kendali.governance.plan;

import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.ChangeReason;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes versions of plans and changes drafts; what a draft says is checked for contradictions with every change. */
@Component
@Transactional
class Versioning {

    static final String WORKFLOW = "renstra";

    /** The plan is the business of this sub-bidang of the regional office (organisation.yaml: Rencana dan RB). */
    static final String SUB_BIDANG = "TUU-RENRB";

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final ContradictionRegister register;
    private final Workflow workflow;
    private final ChangeReason because;
    private final PlanTexts texts;
    private final Clock clock;

    Versioning(
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            ContradictionRegister register,
            Workflow workflow,
            ChangeReason because,
            PlanTexts texts,
            Clock clock) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.register = register;
        this.workflow = workflow;
        this.because = because;
        this.texts = texts;
        this.clock = clock;
    }

    /** A cell of a table with the text that it shall hold. */
    record CellChange(String file, int number, String column, String value) {}

    /**
     * Takes a document as a draft of the plan of a region for its years: the first version of a new plan, or a revision
     * of the one there is.
     *
     * @throws Refused if the document names no years, or another draft is under way
     */
    PlanVersion take(UnitId regionalOffice, String name, PlanDocument document, PlanVersion.Origin origin) {
        PlanDocument.Years years = document.years().orElseThrow(() -> new Refused("plan.refused.years"));
        Plan plan = plans.findByUnitIdAndFirstYear(regionalOffice, years.first())
                .orElseGet(() -> plans.save(
                        new Plan(new PlanId(UuidV7.next()), regionalOffice, years.first(), years.last(), name, null)));
        return draft(plan, document, origin, inForce(plan.id()).orElse(null));
    }

    /** Begins a revision: a draft that says what the version in force says. */
    PlanVersion revise(PlanId id) {
        Plan plan = plans.findById(id).orElseThrow(() -> new NotFound("plan " + id));
        PlanVersion current = inForce(id).orElseThrow(() -> new Refused("plan.refused.nothingInForce"));
        return draft(plan, contents.read(current.id()), PlanVersion.Origin.REVISION, current);
    }

    /** Says why a draft is made. The version number that the editor saw must still be the one there is. */
    PlanVersion explain(PlanVersionId id, PlanVersion.Grounds grounds, int expectedVersion) {
        PlanVersion version = open(id, expectedVersion);
        version.explain(grounds);
        return versions.save(version);
    }

    /** Changes cells of a draft. */
    PlanVersion change(PlanVersionId id, List<CellChange> changes, int expectedVersion) {
        PlanVersion version = open(id, expectedVersion);
        because.because(texts.forRecords("plan.reason.edited", version.number()));
        for (CellChange change : changes) {
            contents.change(version, change.file(), change.number(), change.column(), change.value());
        }
        return checked(version, contents.read(id));
    }

    /**
     * Edits a draft.
     *
     * @param reason to be kept with the change; null if none is asked for
     */
    PlanVersion edit(PlanVersionId id, List<DraftEdit> edits, @Nullable String reason, int expectedVersion) {
        PlanVersion version = open(id, expectedVersion);
        because.because(
                reason == null
                        ? texts.forRecords("plan.reason.edited", version.number())
                        : texts.forRecords("plan.reason.edited.because", version.number(), reason));
        edits.forEach(edit -> edit.apply(version, contents));
        return checked(version, contents.read(id));
    }

    /** Puts another document in the place of what a draft says. */
    PlanVersion replace(PlanVersionId id, PlanDocument document, int expectedVersion) {
        PlanVersion version = open(id, expectedVersion);
        because.because(texts.forRecords("plan.reason.replaced", version.number()));
        contents.write(version, document);
        return checked(version, document);
    }

    /** Checks a version again, for example because rules were added since. */
    ContradictionRegister.Check checkAgain(PlanVersionId id) {
        PlanVersion version = versions.findById(id).orElseThrow(() -> new NotFound("version " + id));
        because.because(texts.forRecords("plan.reason.checked", version.number()));
        return register.check(version, contents.read(id));
    }

    Optional<PlanVersion> inForce(PlanId plan) {
        return versions.findByPlanIdAndState(plan, PlanVersionState.BERLAKU);
    }

    static Subject subject(PlanVersionId id) {
        return new Subject(PlanVersion.TYPE, id.value());
    }

    PlanVersion.Mark mark() {
        return new PlanVersion.Mark(CurrentScope.get().map(Scope::actorName).orElseThrow(), clock.instant());
    }

    private PlanVersion draft(
            Plan plan, PlanDocument document, PlanVersion.Origin origin, @Nullable PlanVersion basedOn) {
        List<PlanVersion> known = versions.findByPlanIdOrderByNumberDesc(plan.id());
        known.stream()
                .filter(version -> version.state().isUndecided())
                .findFirst()
                .ifPresent(open -> {
                    throw new Refused(
                            "plan.refused.draftOpen", open.number(), open.made().by());
                });
        int number = known.isEmpty() ? 1 : known.get(0).number() + 1;
        because.because(texts.forRecords("plan.reason.drafted", number));
        PlanVersion version = versions.save(PlanVersion.draft(
                new PlanVersionId(UuidV7.next()), plan, number, origin, basedOn == null ? null : basedOn.id(), mark()));
        contents.write(version, document);
        register.check(version, document);
        workflow.begin(WORKFLOW, subject(version.id()), plan.unitId().value(), SUB_BIDANG, null);
        return version;
    }

    private PlanVersion open(PlanVersionId id, int expectedVersion) {
        PlanVersion version = versions.findById(id).orElseThrow(() -> new NotFound("version " + id));
        if (!version.state().isOpenForEdit()) {
            throw new Refused("plan.refused.notOpen", version.number());
        }
        if (version.version() != expectedVersion) {
            throw new Refused("plan.refused.changed", version.number());
        }
        return version;
    }

    /** Saving the version as well counts its change, so that a second editor is told. */
    private PlanVersion checked(PlanVersion version, PlanDocument document) {
        register.check(version, document);
        return versions.save(version);
    }
}
