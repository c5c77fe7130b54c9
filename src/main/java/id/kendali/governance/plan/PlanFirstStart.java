package id.kendali.governance.plan;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.platform.database.FirstStartStep;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Loads the Renstra of Maluku Utara as it was decided on paper, with all that contradicts itself in it. */
@Component
class PlanFirstStart implements FirstStartStep {

    static final String FOLDER = "renstra-malut-2025-2029";
    private static final String REGION = "KANWIL-MALUT";

    private final Versioning versioning;
    private final Workflow workflow;
    private final Units units;
    private final PlanTexts texts;

    PlanFirstStart(Versioning versioning, Workflow workflow, Units units, PlanTexts texts) {
        this.versioning = versioning;
        this.workflow = workflow;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean demonstrationOnly() {
        return false;
    }

    @Override
    public void load() {
        PlanDocument document = CarriedPlan.read(FOLDER);
        UnitId region = units.findByCode(REGION).orElseThrow().id();
        PlanNode decree = document.tree("context.yaml").get("decree");
        PlanVersion version =
                versioning.take(region, texts.forRecords("plan.name.malut"), document, PlanVersion.Origin.PRINTED);
        version = versioning.explain(
                version.id(),
                new PlanVersion.Grounds(
                        texts.forRecords("plan.printed.reason"),
                        texts.forRecords("plan.printed.basis"),
                        decree.get("number").text().orElse(null),
                        decree.get("date").text().map(LocalDate::parse).orElse(null)),
                version.version());
        WorkflowView view = workflow.view(Versioning.subject(version.id())).orElseThrow();
        MoveResult loaded = workflow.carry(view.id(), "MUAT_TERCETAK", texts.forRecords("plan.printed.reason"));
        if (loaded instanceof MoveRefused refused) {
            throw new IllegalStateException("The plan could not be loaded: " + refused);
        }
    }
}
