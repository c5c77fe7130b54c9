package id.kendali.governance.plan;

import id.kendali.engine.workflow.StepView;
import id.kendali.engine.workflow.Workflow;
import id.kendali.governance.plan.ContradictionDetail.Made;
import id.kendali.governance.plan.ContradictionDetail.Proposal;
import id.kendali.governance.plan.ContradictionDetail.Said;
import id.kendali.governance.plan.RulingOutcomes.Outcome;
import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Severity;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Pager;
import id.kendali.platform.ui.TimelineItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Composes the page of the contradictions of a plan. */
@Component
@Transactional(readOnly = true)
class ContradictionPages {

    private final PlanFrames frames;
    private final ContradictionRegister register;
    private final RulingDesk desk;
    private final RulingOutcomes outcomes;
    private final RulingTimeline timeline;
    private final Workflow workflow;
    private final ContradictionTexts words;
    private final PlanTexts texts;
    private final Formats formats;

    ContradictionPages(
            PlanFrames frames,
            ContradictionRegister register,
            RulingDesk desk,
            RulingOutcomes outcomes,
            RulingTimeline timeline,
            Workflow workflow,
            ContradictionTexts words,
            PlanTexts texts,
            Formats formats) {
        this.frames = frames;
        this.register = register;
        this.desk = desk;
        this.outcomes = outcomes;
        this.timeline = timeline;
        this.workflow = workflow;
        this.words = words;
        this.texts = texts;
        this.formats = formats;
    }

    ContradictionPage page(String region, int firstYear, ContradictionQuery query, SignedIn reader) {
        PlanFrame frame = frames.of(region, firstYear, query.versi());
        List<ContradictionRow> all = rows(frame, query);
        List<ContradictionRow> rows = query.apply(all);
        return new ContradictionPage(
                frame,
                facts(frame),
                register.lastCheck(frame.version().id()).orElse(null),
                query,
                rows,
                new Pager(rows.size(), (long) all.size(), null),
                severities(),
                standings(),
                rules(all),
                rows.stream()
                        .filter(ContradictionRow::open)
                        .findFirst()
                        .map(row -> detail(frame, row, reader))
                        .orElse(null),
                reader.may(Right.EDIT_PLANS) || reader.may(Right.PROPOSE_RULINGS));
    }

    /** What the query leaves, in its order. */
    List<ContradictionRow> narrowed(PlanFrame frame, ContradictionQuery query) {
        return query.apply(rows(frame, query));
    }

    /** The step that was last taken with a ruling about a contradiction. */
    Optional<String> lastStep(PlanFrame frame, RegisteredContradiction contradiction) {
        return desk.history(frame.plan().id(), contradiction).stream()
                .flatMap(ruling -> workflow.view(RulingDesk.subject(ruling.id())).stream())
                .flatMap(view -> view.steps().stream())
                .max(Comparator.comparing(StepView::at))
                .map(StepView::transition);
    }

    private List<ContradictionRow> rows(PlanFrame frame, ContradictionQuery query) {
        Decisions decisions = frame.decisions();
        return frame.contradictions().stream()
                .map(known -> row(known, decisions.of(known), query.opens(known)))
                .toList();
    }

    private ContradictionRow row(RegisteredContradiction known, Decision decision, boolean open) {
        Contradiction found = known.found();
        return new ContradictionRow(
                known,
                decision,
                words.rule(found.rule()),
                words.title(found),
                words.explanation(found),
                words.difference(found),
                decided(decision),
                open);
    }

    private @Nullable String decided(Decision decision) {
        Ruling ruling = decision.ruling();
        if (ruling == null) {
            return null;
        }
        String result = outcomes.result(ruling);
        return switch (decision.standing()) {
            case OPEN, DECIDED -> result;
            case PROPOSED -> texts.here("plan.contradictions.decided.proposed", result);
            case SETTLED ->
                texts.here(
                        "plan.contradictions.decided.with",
                        decision.with() == null ? "" : decision.with().code(),
                        result);
        };
    }

    private String facts(PlanFrame frame) {
        int all = frame.contradictions().size();
        long open = frame.undecided();
        return texts.here(
                "plan.contradictions.facts." + frame.version().origin(),
                formats.count(all),
                formats.count(all - open),
                formats.count(open));
    }

    // ---------------------------------------------------------------- the opened line

    private ContradictionDetail detail(PlanFrame frame, ContradictionRow row, SignedIn reader) {
        RegisteredContradiction contradiction = row.contradiction();
        List<TimelineItem> history =
                timeline.of(contradiction, desk.history(frame.plan().id(), contradiction));
        Made made = made(frame, row);
        Proposal proposal = mayPropose(frame, row, reader)
                ? new Proposal(outcomes.question(contradiction, frame.content()), outcomes.of(contradiction, frame))
                : null;
        return new ContradictionDetail(
                row,
                said(contradiction.found().first()),
                said(contradiction.found().second()),
                found(contradiction, history),
                proposal,
                made,
                proposal == null ? note(frame, row, made) : null,
                history);
    }

    private Said said(Place place) {
        return new Said(place, words.where(place));
    }

    private String found(RegisteredContradiction contradiction, List<TimelineItem> history) {
        String by = history.isEmpty()
                ? Formats.UNKNOWN
                : history.get(history.size() - 1).who();
        return texts.here("plan.contradictions.found", formats.dateTime(contradiction.foundAt()), by);
    }

    private @Nullable Made made(PlanFrame frame, ContradictionRow row) {
        Ruling ruling = row.decision().ruling();
        if (ruling == null) {
            return null;
        }
        RegisteredContradiction with = row.decision().with();
        Outcome outcome = outcomes.of(with == null ? row.contradiction() : with, frame).stream()
                .filter(one -> one.choice() == ruling.choice())
                .findFirst()
                .orElseThrow();
        return new Made(
                ruling,
                outcomes.result(ruling),
                outcome,
                workflow.view(RulingDesk.subject(ruling.id())).orElseThrow(),
                with == null ? null : with.code());
    }

    private static boolean mayPropose(PlanFrame frame, ContradictionRow row, SignedIn reader) {
        return reader.may(Right.PROPOSE_RULINGS)
                && row.decision().standing() == Decision.Standing.OPEN
                && (frame.isInForce() || frame.version().state().isUndecided());
    }

    private @Nullable String note(PlanFrame frame, ContradictionRow row, @Nullable Made made) {
        if (made != null) {
            return made.isActionable() || row.decision().isDecided()
                    ? null
                    : texts.here(
                            "plan.ruling.waiting",
                            role("KAKANWIL"),
                            formats.date(made.workflow().dueOn()));
        }
        return frame.isInForce() || frame.version().state().isUndecided()
                ? texts.here("plan.ruling.nobody", role("KEPALA_BIDANG"), role("KAKANWIL"))
                : texts.here("plan.ruling.superseded", frame.version().number());
    }

    private String role(String kind) {
        return texts.here("workflow.role." + kind);
    }

    // ---------------------------------------------------------------- filters

    private List<Choice> severities() {
        return choices(
                "plan.contradictions.severity.", Stream.of(Severity.values()).map(ContradictionQuery.SEVERITIES::get));
    }

    private List<Choice> standings() {
        return choices(
                "plan.contradictions.standing.",
                Stream.of(ContradictionQuery.OPEN, ContradictionQuery.PROPOSED, ContradictionQuery.DECIDED));
    }

    private List<Choice> choices(String prefix, Stream<String> values) {
        return Stream.concat(
                        Stream.of(all()),
                        values.map(value ->
                                new Choice(value, texts.here(prefix + value).toLowerCase())))
                .toList();
    }

    /** Only the rules that found something. */
    private List<Choice> rules(List<ContradictionRow> rows) {
        Map<String, String> titles = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        rows.forEach(row -> titles.put(row.rule(), row.contradiction().found().rule()));
        List<Choice> choices = new ArrayList<>(List.of(all()));
        titles.forEach((title, name) -> choices.add(new Choice(name, title)));
        return choices;
    }

    private Choice all() {
        return new Choice("", texts.here("plan.contradictions.all"));
    }
}
