package id.kendali.governance.plan;

import id.kendali.governance.plan.StrategyMap.NationalMission;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Cascade.Element;
import id.kendali.governance.plan.document.Cascade.Kind;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the cascade of a version with its targets, its funding and what contradicts itself in it. */
@Component
class StrategyMaps {

    private final MeasuredIndicators measured;
    private final ContradictionTexts wording;
    private final PlanTexts texts;
    private final Formats formats;
    private final Clock clock;

    StrategyMaps(
            MeasuredIndicators measured, ContradictionTexts wording, PlanTexts texts, Formats formats, Clock clock) {
        this.measured = measured;
        this.wording = wording;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    StrategyMap of(PlanFrame frame, MapFilter filter) {
        Disputes disputes = new Disputes(frame);
        PlanDocument plan = frame.content();
        int year = LocalDate.ofInstant(clock.instant(), frame.region().zone()).getYear();
        TargetMatrix targets = TargetMatrix.of(plan, code -> disputes.choice(Subject.Kind.TARGET, code));
        StrategyNodes nodes = new StrategyNodes(
                frame,
                disputes,
                FundingMatrix.of(plan, code -> disputes.choice(Subject.Kind.FUNDING, code)),
                targets,
                measured.latest(frame, targets),
                year,
                filter,
                wording,
                texts,
                formats);
        List<StrategyTree> whole = StrategyTree.of(plan.cascade());
        List<StrategyTree> left = whole.stream()
                .map(tree -> tree.filtered(
                        element -> filter.accepts(element, !nodes.about(element).isEmpty())))
                .flatMap(Stream::ofNullable)
                .toList();
        List<Element> all = whole.stream().flatMap(StrategyTree::all).distinct().toList();
        List<RegisteredContradiction> placed = all.stream()
                .flatMap(element -> nodes.about(element).stream())
                .distinct()
                .toList();
        return new StrategyMap(
                frame,
                left.stream().map(nodes::node).toList(),
                left.stream().flatMap(StrategyTree::all).distinct().count(),
                all.size(),
                all.stream().filter(element -> !nodes.about(element).isEmpty()).count(),
                frame.contradictions().size() - placed.size(),
                missions(plan));
    }

    private static List<NationalMission> missions(PlanDocument plan) {
        List<Element> own = plan.cascade().of(Kind.MISI);
        return plan.tree("strategy.yaml").get("asta_cita").get("items").items().stream()
                .map(mission -> {
                    String number = mission.get("seq").textOrBlank();
                    return new NationalMission(
                            number,
                            mission.get("text").textOrBlank(),
                            NationalMission.anchor(number),
                            own.stream()
                                    .filter(misi -> numbers(misi).contains(number))
                                    .map(Element::code)
                                    .toList());
                })
                .toList();
    }

    /** The missions of the president that a mission of the plan serves: one number, or a list of them. */
    static List<String> numbers(Element misi) {
        PlanNode served = misi.node().get("asta_cita");
        return served.items().isEmpty() ? served.text().map(List::of).orElse(List.of()) : served.texts();
    }
}
