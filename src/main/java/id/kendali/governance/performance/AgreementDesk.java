package id.kendali.governance.performance;

import id.kendali.engine.indicator.Catalogue;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Subject;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowMoved;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.performance.AgreedTargets.AgreedTarget;
import id.kendali.governance.performance.PlanTargets.PlanTarget;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Refused;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Drafts agreements from the plan's targets, takes what is changed in them, and lets them follow their way. */
@Component
@Transactional
class AgreementDesk {

    static final String WORKFLOW = "perjanjian-kinerja";
    static final String TARGET = "target-";
    static final String REASON = "alasan-";
    private static final int SHORTEST_REASON = 10;

    private final Agreements agreements;
    private final AgreedTargets targets;
    private final PlanTargets plans;
    private final Catalogue catalogue;
    private final Units units;
    private final Workflow workflow;
    private final RealisationDesk desk;
    private final PerformanceTexts texts;
    private final Formats formats;

    AgreementDesk(
            Agreements agreements,
            AgreedTargets targets,
            PlanTargets plans,
            Catalogue catalogue,
            Units units,
            Workflow workflow,
            RealisationDesk desk,
            PerformanceTexts texts,
            Formats formats) {
        this.agreements = agreements;
        this.targets = targets;
        this.plans = plans;
        this.catalogue = catalogue;
        this.units = units;
        this.workflow = workflow;
        this.desk = desk;
        this.texts = texts;
        this.formats = formats;
    }

    /** Drafts the first agreement of a unit for a year, with the targets that the plan of its region proposes. */
    AgreementId draft(Unit unit, int year, boolean simulated) {
        if (!agreements.findByUnitIdAndYearOrderByNumberDesc(unit.id(), year).isEmpty()) {
            throw new Refused("performance.agreement.refused.exists", unit.shortName(), String.valueOf(year));
        }
        return begin(unit, Agreement.draft(unit.id(), year, null, null, simulated, desk.edit()), Map.of());
    }

    /** Drafts what is to supersede an agreement in force. */
    AgreementId revise(AgreementId id, @Nullable String reason) {
        Agreement before = agreements.findById(id).orElseThrow(() -> new NotFound("agreement " + id));
        String why = reason == null ? "" : reason.strip();
        if (why.length() < SHORTEST_REASON) {
            throw new Refused("performance.agreement.refused.reason", SHORTEST_REASON);
        }
        boolean open = agreements.findByUnitIdAndYearOrderByNumberDesc(before.unitId(), before.year()).stream()
                .anyMatch(other -> other.number() > before.number() && other.state() != Agreement.State.DIBATALKAN);
        if (before.state() != Agreement.State.BERLAKU || open) {
            throw new Refused("performance.agreement.refused.notInForce");
        }
        Unit unit = units.find(before.unitId()).orElseThrow();
        Map<String, AgreedTarget> kept = new HashMap<>();
        targets.of(id).forEach(target -> kept.put(target.indicator(), target));
        return begin(
                unit, Agreement.draft(unit.id(), before.year(), before, why, before.simulated(), desk.edit()), kept);
    }

    /** Takes what was typed; nothing is saved if anything of it is wrong. */
    List<Fault> save(AgreementId id, MultiValueMap<String, String> sent, @Nullable Integer expected) {
        Agreement agreement = agreements.findById(id).orElseThrow(() -> new NotFound("agreement " + id));
        if (!agreement.state().isDraft()) {
            throw new Refused("performance.agreement.refused.notDraft");
        }
        List<Fault> faults = new ArrayList<>();
        if (expected == null || agreement.version() != expected) {
            faults.add(Fault.of("versi", "performance.agreement.stale"));
        }
        List<AgreedTarget> now = targets.of(id);
        List<AgreedTarget> changed =
                now.stream().map(target -> typed(target, sent, faults)).toList();
        if (faults.isEmpty()) {
            for (int position = 0; position < changed.size(); position++) {
                targets.put(agreement, position, changed.get(position));
            }
            agreements.save(agreement);
        }
        return faults;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(WorkflowMoved moved) {
        if (!moved.subject().type().equals(Agreement.TYPE)) {
            return;
        }
        Agreement agreement =
                agreements.findById(new AgreementId(moved.subject().id())).orElseThrow();
        Agreement.State next = Agreement.State.valueOf(moved.to());
        Edit by = desk.edit();
        if (next == Agreement.State.BERLAKU) {
            supersede(agreement);
        }
        agreement.enter(next, by);
        agreements.save(agreement);
    }

    static Subject subject(AgreementId id) {
        return new Subject(Agreement.TYPE, id.value());
    }

    private AgreementId begin(Unit unit, Agreement draft, Map<String, AgreedTarget> kept) {
        Agreement agreement = agreements.save(draft);
        UnitId region = unit.isRegionalOffice() || unit.parent() == null ? unit.id() : unit.parent();
        int position = 0;
        for (Indicator indicator : catalogue.indicators()) {
            Optional<PlanTarget> plan = plans.of(region, indicator).stream()
                    .filter(target ->
                            target.year() == draft.year() && !target.standing().equals("DROPPED"))
                    .findFirst();
            AgreedTarget before = kept.get(indicator.code());
            if (plan.isPresent() || before != null) {
                targets.put(agreement, position++, proposed(indicator, plan, before));
            }
        }
        workflow.begin(WORKFLOW, subject(agreement.id()), unit.id().value(), Realisation.SUB_BIDANG, null);
        return agreement.id();
    }

    private AgreedTarget proposed(Indicator indicator, Optional<PlanTarget> plan, @Nullable AgreedTarget before) {
        BigDecimal proposed = plan.map(PlanTarget::value).orElse(null);
        String source = plan.map(target -> texts.forRecords(
                        target.value() == null ? "performance.target.undecided" : "performance.target.plan",
                        target.version(),
                        target.source()))
                .orElseGet(() -> texts.forRecords("performance.target.none"));
        boolean differs = before != null
                && before.value() != null
                && (proposed == null || before.value().compareTo(proposed) != 0);
        return new AgreedTarget(
                indicator.code(),
                differs ? before.value() : proposed,
                proposed,
                plan.map(PlanTarget::version).orElse(null),
                source,
                differs
                        ? before.reason() == null ? texts.forRecords("performance.agreement.kept") : before.reason()
                        : null);
    }

    private AgreedTarget typed(AgreedTarget target, MultiValueMap<String, String> sent, List<Fault> faults) {
        String code = target.indicator();
        Indicator indicator = catalogue.indicator(code).orElseThrow();
        TypedValue value = TypedValue.of(sent.getFirst(TARGET + code));
        String reason = Optional.ofNullable(sent.getFirst(REASON + code))
                .map(String::strip)
                .orElse("");
        String name = indicator.number();
        if (value.value() == null) {
            if (!value.isBlank() || target.proposed() != null) {
                faults.add(Fault.of(
                        TARGET + code,
                        value.isBlank()
                                ? "performance.agreement.target.blank"
                                : "performance.agreement.target.noNumber",
                        name,
                        value.typed()));
            }
        } else if (value.value().stripTrailingZeros().scale() > indicator.decimals()) {
            faults.add(Fault.of(
                    TARGET + code, "performance.agreement.target.exact", name, value.typed(), indicator.decimals()));
        }
        boolean same = value.value() == null
                ? target.proposed() == null
                : target.proposed() != null && value.value().compareTo(target.proposed()) == 0;
        if (!same && (reason.length() < SHORTEST_REASON || reason.length() > TypedRealisation.LONGEST_TEXT)) {
            faults.add(Fault.of(
                    REASON + code,
                    "performance.agreement.reason.missing",
                    name,
                    formats.number(target.proposed()),
                    SHORTEST_REASON));
        }
        return new AgreedTarget(
                code,
                same ? target.proposed() : value.value(),
                target.proposed(),
                target.planVersion(),
                target.source(),
                reason.isEmpty() ? null : reason);
    }

    private void supersede(Agreement next) {
        agreements.findByUnitIdAndYearOrderByNumberDesc(next.unitId(), next.year()).stream()
                .filter(other -> other.state() == Agreement.State.BERLAKU)
                .forEach(other -> {
                    WorkflowView view = workflow.view(subject(other.id())).orElseThrow();
                    String reason = texts.forRecords("performance.agreement.superseded", next.number(), next.reason());
                    MoveResult result = CurrentScope.call(
                            Scope.system(texts.forRecords("performance.agreement.system")),
                            () -> workflow.carry(view.id(), "GANTI", reason));
                    if (result instanceof MoveRefused refused) {
                        throw new IllegalStateException("The agreement could not be superseded: " + refused);
                    }
                });
    }
}
