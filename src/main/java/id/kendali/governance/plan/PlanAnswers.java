package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.matrix.FundingMatrix;
import id.kendali.governance.plan.matrix.Standing;
import id.kendali.governance.plan.matrix.TargetMatrix;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the programming interface says about plans. Components are only ever added, never renamed or removed. */
@Component
@Transactional(readOnly = true)
class PlanAnswers {

    private final PlanLists lists;
    private final PlanFrames frames;
    private final ContradictionPages pages;
    private final ContradictionTexts words;

    PlanAnswers(PlanLists lists, PlanFrames frames, ContradictionPages pages, ContradictionTexts words) {
        this.lists = lists;
        this.frames = frames;
        this.pages = pages;
        this.words = words;
    }

    /**
     * A plan in the list of plans.
     *
     * @param version in force, or else the newest one
     * @param undecided contradictions about which no ruling holds
     */
    record ListedPlan(
            String region,
            String regionName,
            int firstYear,
            int lastYear,
            String name,
            @Nullable Version version,
            int contradictions,
            long undecided,
            String href) {}

    record Version(
            int number,
            String state,
            String origin,
            @Nullable String decree,
            @Nullable LocalDate decreedOn,
            @Nullable Instant inForceAt) {

        static Version of(PlanVersion version) {
            return new Version(
                    version.number(),
                    version.state().name(),
                    version.origin().name(),
                    version.grounds().decree(),
                    version.grounds().decreedOn(),
                    version.inForceAt());
        }
    }

    /** A version of a plan: its cascade, and its targets and funding with what counts of them. */
    record FullPlan(
            String region,
            String regionName,
            int firstYear,
            int lastYear,
            String name,
            Version version,
            List<PlanElement> cascade,
            List<PlanTargets> targets,
            List<PlanFunding> funding,
            int contradictions,
            long undecided) {}

    record PlanElement(
            String kind,
            String code,
            String name,
            @Nullable String parentKind,
            @Nullable String parentCode) {}

    /**
     * PlanTargets of an indicator.
     *
     * @param standing whether they count: AGREED, UNDECIDED, PROPOSED, RULED or REJECTED
     * @param chosen the table that counts, or is proposed to
     * @param counting by year, for those that count
     */
    record PlanTargets(
            String indicator,
            String name,
            Standing standing,
            @Nullable String chosen,
            Map<Integer, BigDecimal> counting,
            List<PlanTargetTable> tables) {}

    record PlanTargetTable(
            String table, String unitPrinted, Map<Integer, BigDecimal> values, Map<Integer, String> printed) {}

    /**
     * PlanFunding of a goal of the activity, in rupiah.
     *
     * @param counting by year, for those that count
     */
    record PlanFunding(
            String goal,
            String name,
            Standing standing,
            @Nullable String chosen,
            Map<Integer, BigDecimal> counting,
            List<PlanFundingTable> tables) {}

    /** @param total over all years; null if one lacks its amount */
    record PlanFundingTable(
            String table,
            Map<Integer, BigDecimal> amounts,
            @Nullable BigDecimal total) {}

    /** @param total of the version, whatever was asked for */
    record PlanContradictions(int total, List<FoundContradiction> items) {}

    /**
     * A contradiction.
     *
     * @param rule name of the rule; {@code ruleTitle} says it in words
     * @param settledWith number of the contradiction whose ruling settles this one too
     */
    record FoundContradiction(
            String number,
            Severity severity,
            String rule,
            String ruleTitle,
            Subject subject,
            String title,
            String explanation,
            Place first,
            Place second,
            @Nullable String difference,
            Instant foundAt,
            Decision.Standing standing,
            @Nullable String settledWith,
            @Nullable RulingAnswer ruling) {}

    /** @param chosen the variant that counts; null if both are rejected */
    record RulingAnswer(
            String choice,
            @Nullable String chosen,
            String reason,
            String state,
            String proposedBy,
            Instant proposedAt,
            @Nullable Instant decidedAt) {}

    List<ListedPlan> plans() {
        return lists.visible().lines().stream()
                .map(line -> new ListedPlan(
                        line.region().code(),
                        line.region().name(),
                        line.plan().firstYear(),
                        line.plan().lastYear(),
                        line.plan().name(),
                        line.version() == null ? null : Version.of(line.version()),
                        line.contradictions(),
                        line.undecided(),
                        "/api/v1/plans/" + line.region().code() + "/"
                                + line.plan().firstYear()))
                .toList();
    }

    FullPlan plan(String region, int firstYear, @Nullable Integer version) {
        PlanFrame frame = frames.of(region, firstYear, version);
        Disputes disputes = new Disputes(frame);
        FundingMatrix funding = FundingMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.FUNDING, code));
        TargetMatrix targets = TargetMatrix.of(frame.content(), code -> disputes.choice(Subject.Kind.TARGET, code));
        return new FullPlan(
                frame.region().code(),
                frame.region().name(),
                frame.plan().firstYear(),
                frame.plan().lastYear(),
                frame.plan().name(),
                Version.of(frame.version()),
                frame.content().cascade().elements().stream()
                        .map(PlanAnswers::element)
                        .toList(),
                targets.lines().stream()
                        .map(line -> targets(line, targets.years()))
                        .toList(),
                funding.goals().stream()
                        .map(goal -> funding(goal, funding.years()))
                        .toList(),
                frame.contradictions().size(),
                frame.undecided());
    }

    PlanContradictions contradictions(String region, int firstYear, ContradictionQuery query) {
        PlanFrame frame = frames.of(region, firstYear, query.versi());
        return new PlanContradictions(
                frame.contradictions().size(),
                pages.narrowed(frame, query).stream().map(this::entry).toList());
    }

    private static PlanElement element(Cascade.Element element) {
        Cascade.Kind above = element.parentKind();
        return new PlanElement(
                element.kind().name(),
                element.code(),
                element.name(),
                above == null ? null : above.name(),
                element.parentCode());
    }

    private static PlanTargets targets(TargetMatrix.Line line, List<Integer> years) {
        return new PlanTargets(
                line.code(),
                line.name(),
                line.standing(),
                line.chosen(),
                counting(years, line::counting),
                line.rows().stream()
                        .map(row -> new PlanTargetTable(row.table(), row.unitPrinted(), row.values(), row.printed()))
                        .toList());
    }

    private static PlanFunding funding(FundingMatrix.Goal goal, List<Integer> years) {
        return new PlanFunding(
                goal.code(),
                goal.name(),
                goal.standing(),
                goal.chosen(),
                counting(years, goal::counting),
                goal.rows().stream()
                        .map(row -> new PlanFundingTable(row.table(), row.amounts(), row.total()))
                        .toList());
    }

    private static Map<Integer, BigDecimal> counting(List<Integer> years, IntFunction<@Nullable BigDecimal> values) {
        Map<Integer, BigDecimal> counting = new TreeMap<>();
        for (int year : years) {
            BigDecimal value = values.apply(year);
            if (value != null) {
                counting.put(year, value);
            }
        }
        return counting;
    }

    private FoundContradiction entry(ContradictionRow row) {
        Contradiction found = row.contradiction().found();
        RegisteredContradiction with = row.decision().with();
        Ruling ruling = row.decision().ruling();
        return new FoundContradiction(
                row.code(),
                found.severity(),
                found.rule(),
                row.rule(),
                found.subject(),
                row.title(),
                row.explanation(),
                found.first(),
                found.second(),
                words.said(found),
                row.contradiction().foundAt(),
                row.decision().standing(),
                with == null ? null : with.code(),
                ruling == null ? null : ruled(ruling));
    }

    private static RulingAnswer ruled(Ruling ruling) {
        return new RulingAnswer(
                ruling.choice().name(),
                ruling.chosen(),
                ruling.reason(),
                ruling.state().name(),
                ruling.proposed().by(),
                ruling.proposed().at(),
                ruling.decidedAt());
    }
}
