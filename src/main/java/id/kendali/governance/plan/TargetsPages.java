package id.kendali.governance.plan;

import id.kendali.governance.plan.TargetsPage.Check;
import id.kendali.governance.plan.TargetsPage.Mention;
import id.kendali.governance.plan.TargetsPage.Remark;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.matrix.DifferenceTolerance;
import id.kendali.governance.plan.matrix.FundingChart;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.governance.plan.matrix.SteadyGrowth;
import id.kendali.governance.plan.matrix.TargetMatrix;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Puts the page of funding and targets together. */
@Component
class TargetsPages {

    private static final Set<Subject.Kind> OF_INDICATORS = Set.of(Subject.Kind.TARGET, Subject.Kind.INDICATOR);

    private final TableNotices notices;
    private final MeasuredIndicators measured;
    private final ContradictionTexts wording;
    private final PlanTexts texts;
    private final Formats formats;
    private final Clock clock;

    TargetsPages(
            TableNotices notices,
            MeasuredIndicators measured,
            ContradictionTexts wording,
            PlanTexts texts,
            Formats formats,
            Clock clock) {
        this.notices = notices;
        this.measured = measured;
        this.wording = wording;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
    }

    /** @param table of targets that stands in front; null for the first one */
    TargetsPage of(PlanFrame frame, @Nullable String table, SignedIn reader) {
        Disputes disputes = new Disputes(frame);
        FundingMatrix funding = FundingMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.FUNDING, code));
        TargetMatrix targets = TargetMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.TARGET, code));
        Map<String, String> tableNames = tableNames(funding, targets);
        String front = targets.tables().stream()
                .filter(name -> name.equals(table))
                .findFirst()
                .orElse(targets.tables().isEmpty() ? "" : targets.tables().get(0));
        return new TargetsPage(
                frame,
                funding,
                targets,
                tableNames,
                front,
                otherTables(frame, targets, front),
                DifferenceTolerance.on(LocalDate.ofInstant(
                                clock.instant(), frame.region().zone()))
                        .orElse(null),
                notices.of(funding, disputes, frame, reader),
                funding.goals().stream()
                        .flatMap(goal -> disputes.betweenTables(Subject.Kind.FUNDING, goal.code()).stream())
                        .sorted(Comparator.comparing(RegisteredContradiction::number))
                        .map(contradiction -> mention(contradiction, disputes))
                        .toList(),
                remarks(funding, disputes),
                funding.goals().stream()
                        .flatMap(goal -> FundingChart.of(goal, funding.years(), tableNames).stream())
                        .sorted(Comparator.comparing(TargetsPages::apart).reversed())
                        .toList(),
                checks(targets, disputes),
                measured.latest(frame, targets));
    }

    /** How far the tables are apart over all years, for showing the worst first. */
    private static BigDecimal apart(FundingChart chart) {
        return chart.goal().differences().stream()
                .map(FundingMatrix.Difference::total)
                .map(total -> total == null || total.percent() == null
                        ? BigDecimal.ZERO
                        : total.percent().abs())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    private Map<String, String> tableNames(FundingMatrix funding, TargetMatrix targets) {
        return Stream.concat(funding.tables().stream(), targets.tables().stream())
                .distinct()
                .collect(Collectors.toMap(name -> name, texts::table));
    }

    private static List<Choice> otherTables(PlanFrame frame, TargetMatrix targets, String front) {
        return targets.tables().stream()
                .filter(name -> !name.equals(front))
                .map(name -> new Choice(
                        UriComponentsBuilder.fromUriString(frame.view("target"))
                                        .queryParam("tabel", name)
                                        .build()
                                        .encode()
                                        .toUriString()
                                + "#target",
                        name))
                .toList();
    }

    private List<Remark> remarks(FundingMatrix funding, Disputes disputes) {
        List<Remark> remarks = new ArrayList<>();
        for (FundingMatrix.Goal goal : funding.goals()) {
            disputes.about(goal.code(), Set.of(Subject.Kind.FUNDING)).stream()
                    .filter(contradiction -> !disputes.isBetweenTables(contradiction))
                    .map(contradiction ->
                            new Remark(wording.title(contradiction.found()), mention(contradiction, disputes)))
                    .forEach(remarks::add);
        }
        Map<String, List<SteadyGrowth>> steady = SteadyGrowth.in(funding).stream()
                .collect(Collectors.groupingBy(SteadyGrowth::code, LinkedHashMap::new, Collectors.toList()));
        steady.forEach((code, rates) -> remarks.add(new Remark(
                texts.here(
                        "plan.targets.remark.steady",
                        code,
                        texts.enumerated(rates.stream()
                                .map(rate -> texts.here(
                                        rate.percent().signum() < 0
                                                ? "plan.targets.remark.shrinks"
                                                : "plan.targets.remark.grows",
                                        formats.percent(rate.percent().abs(), 2),
                                        rate.table()))
                                .toList())),
                null)));
        return remarks;
    }

    private Map<String, List<Check>> checks(TargetMatrix targets, Disputes disputes) {
        Map<String, List<Check>> checks = new LinkedHashMap<>();
        for (TargetMatrix.Line line : targets.lines()) {
            List<Check> found = new ArrayList<>();
            disputes.about(line.code(), OF_INDICATORS)
                    .forEach(contradiction -> found.add(new Check(
                            disputes.look(contradiction),
                            wording.rule(contradiction.found().rule()),
                            mention(contradiction, disputes))));
            if (found.isEmpty()) {
                found.add(unremarkable(line));
            }
            checks.put(line.code(), found);
        }
        return checks;
    }

    private Check unremarkable(TargetMatrix.Line line) {
        if (line.standing() != Standing.AGREED) {
            return new Check(Status.WARN, texts.here("plan.targets.check.different"), null);
        }
        int tables = line.rows().size();
        return tables == 1
                ? new Check(Status.NONE, texts.here("plan.targets.check.single"), null)
                : new Check(Status.OK, texts.here("plan.targets.check.same", texts.count(tables)), null);
    }

    private static Mention mention(RegisteredContradiction contradiction, Disputes disputes) {
        return new Mention(contradiction.code(), disputes.href(contradiction));
    }
}
