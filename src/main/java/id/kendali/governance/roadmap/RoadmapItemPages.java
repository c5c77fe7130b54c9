package id.kendali.governance.roadmap;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowSteps;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.PlanTabs;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.evidence.Evidence;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of an item. */
@Component
@Transactional(readOnly = true)
class RoadmapItemPages {

    private final Roadmaps roadmaps;
    private final RoadmapItems items;
    private final RoadmapQueries queries;
    private final RoadmapOwners owners;
    private final RoadmapTimeline timeline;
    private final PlanTabs plans;
    private final Workflow workflow;
    private final WorkflowSteps steps;
    private final Evidence evidence;
    private final Units units;
    private final RoadmapTexts texts;
    private final Formats formats;

    RoadmapItemPages(
            Roadmaps roadmaps,
            RoadmapItems items,
            RoadmapQueries queries,
            RoadmapOwners owners,
            RoadmapTimeline timeline,
            PlanTabs plans,
            Workflow workflow,
            WorkflowSteps steps,
            Evidence evidence,
            Units units,
            RoadmapTexts texts,
            Formats formats) {
        this.roadmaps = roadmaps;
        this.items = items;
        this.queries = queries;
        this.owners = owners;
        this.timeline = timeline;
        this.plans = plans;
        this.workflow = workflow;
        this.steps = steps;
        this.evidence = evidence;
        this.units = units;
        this.texts = texts;
        this.formats = formats;
    }

    RoadmapItemPage page(RoadmapItemId id, SignedIn reader) {
        RoadmapItem item = items.findById(id).orElseThrow(() -> new NotFound("roadmap item " + id));
        RoadmapRow row = queries.find(id).orElseThrow();
        Roadmap roadmap = roadmaps.findById(item.roadmapId()).orElseThrow();
        Unit region = units.find(roadmap.unitId()).orElseThrow();
        PlanTabs.Top top = plans.top(region.code(), roadmap.firstYear());
        Optional<WorkflowView> view = workflow.view(RoadmapUpdates.subject(id));
        boolean editable = !item.hasEnded() && item.state().isOpenForWork() && reader.may(Right.KEEP_ROADMAP);
        return new RoadmapItemPage(
                item,
                row,
                top,
                factsLine(row, roadmap),
                facts(row, top),
                view.orElse(null),
                view.map(found -> steps.of(found, region.zone())).orElse(List.of()),
                view.flatMap(RoadmapItemPages::returned).orElse(null),
                evidence.list(RoadmapItem.TYPE, id.value()),
                timeline.of(item, region.zone()),
                editable ? owners.of(region) : List.of(),
                editable,
                view.map(steps::roles).orElse(""));
    }

    private String factsLine(RoadmapRow row, Roadmap roadmap) {
        return texts.here(
                "roadmap.facts",
                String.valueOf(row.year()),
                row.aspect(),
                row.number(),
                row.endedBy() == null ? roadmap.planVersion() : row.wordedVersion());
    }

    private List<Pair> facts(RoadmapRow row, PlanTabs.Top top) {
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of(
                texts.here("roadmap.owner"),
                row.ownerName() == null ? texts.here("roadmap.owner.none") : row.ownerName()));
        facts.add(Pair.of(texts.here("roadmap.due"), formats.longDate(row.dueOn())));
        if (row.goals().isEmpty()) {
            facts.add(Pair.of(texts.here("roadmap.goals"), texts.here("roadmap.goals.none")));
        }
        row.goals()
                .forEach(code ->
                        facts.add(new Pair(texts.here("roadmap.goals"), named(code, top), top.base() + "/peta")));
        facts.add(Pair.of(
                texts.here("roadmap.budget"),
                row.budget() == null
                        ? texts.here("roadmap.budget.none")
                        : texts.here("roadmap.budget.of", formats.rupiah(row.budget()), row.budgetSource())));
        facts.add(new Pair(
                texts.here("roadmap.origin"),
                row.firstVersion() == row.wordedVersion()
                        ? texts.here("roadmap.origin.version", row.firstVersion())
                        : texts.here("roadmap.origin.reworded", row.firstVersion(), row.wordedVersion()),
                top.base() + "/versi"));
        return facts;
    }

    private static String named(String code, PlanTabs.Top top) {
        return top.goals().stream()
                .filter(goal -> goal.value().equals(code))
                .findFirst()
                .map(goal -> code + " " + goal.text())
                .orElse(code);
    }

    private static Optional<StepView> returned(WorkflowView view) {
        return view.steps().stream()
                .findFirst()
                .filter(step -> step.transition().equals("KEMBALIKAN"));
    }
}
