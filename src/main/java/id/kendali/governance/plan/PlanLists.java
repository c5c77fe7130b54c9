package id.kendali.governance.plan;

import id.kendali.platform.organisation.Unit;
import id.kendali.platform.organisation.Units;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The plans that the reader may see, with the version that counts. */
@Component
@Transactional(readOnly = true)
class PlanLists {

    private final Plans plans;
    private final PlanVersions versions;
    private final PlanContents contents;
    private final ContradictionRegister register;
    private final RulingDesk desk;
    private final Units units;

    PlanLists(
            Plans plans,
            PlanVersions versions,
            PlanContents contents,
            ContradictionRegister register,
            RulingDesk desk,
            Units units) {
        this.plans = plans;
        this.versions = versions;
        this.contents = contents;
        this.register = register;
        this.desk = desk;
        this.units = units;
    }

    record PlanList(List<Line> lines) {}

    /**
     * @param version in force, or else the newest one
     * @param undecided contradictions without a ruling that holds
     */
    record Line(Plan plan, Unit region, @Nullable PlanVersion version, int contradictions, long undecided) {

        public String href() {
            return PlanFrame.base(region.code(), plan.firstYear()) + "/peta";
        }
    }

    PlanList visible() {
        return new PlanList(plans.findAllByOrderByFirstYearDesc().stream()
                .flatMap(plan -> units.find(plan.unitId()).map(region -> line(plan, region)).stream())
                .toList());
    }

    private Line line(Plan plan, Unit region) {
        List<PlanVersion> all = versions.findByPlanIdOrderByNumberDesc(plan.id());
        Optional<PlanVersion> version = all.stream()
                .filter(candidate -> candidate.state() == PlanVersionState.BERLAKU)
                .findFirst()
                .or(() -> all.stream().findFirst());
        List<RegisteredContradiction> found =
                version.map(chosen -> register.of(chosen.id())).orElse(List.of());
        Decisions decisions = new Decisions(
                found,
                desk.concerning(plan.id(), found),
                () -> contents.read(version.orElseThrow().id()));
        return new Line(plan, region, version.orElse(null), found.size(), decisions.undecided());
    }
}
