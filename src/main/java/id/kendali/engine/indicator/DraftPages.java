package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Draft.Act;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import id.kendali.platform.ui.Step;
import id.kendali.platform.ui.TimelineItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the page of a draft: where it stands, what it says, and what it would change. */
@Component
@Transactional(readOnly = true)
class DraftPages {

    private final Catalogue catalogue;
    private final StoredDefinitions definitions;
    private final Drafts drafts;
    private final FormulaDraftDesk desk;
    private final DraftPreview previews;
    private final DraftTimeline timelines;
    private final CardFields fields;
    private final FormulaText formulas;
    private final InputLines inputs;
    private final FigureText text;
    private final Formats formats;

    DraftPages(
            Catalogue catalogue,
            StoredDefinitions definitions,
            Drafts drafts,
            FormulaDraftDesk desk,
            DraftPreview previews,
            DraftTimeline timelines,
            CardFields fields,
            FormulaText formulas,
            InputLines inputs,
            FigureText text,
            Formats formats) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.drafts = drafts;
        this.desk = desk;
        this.previews = previews;
        this.timelines = timelines;
        this.fields = fields;
        this.formulas = formulas;
        this.inputs = inputs;
        this.text = text;
        this.formats = formats;
    }

    /**
     * A draft with what it would change.
     *
     * @param changes what it changes in the card besides the formula
     * @param mine whether the reader wrote any of it
     * @param problem why it cannot be published now, in words; none if it can
     * @param preview none for positions that neither draft nor publish
     */
    record DraftPage(
            Draft draft,
            Indicator indicator,
            List<Step> steps,
            List<Pair> facts,
            List<CardFields.Changed> changes,
            List<InputLines.InputLine> inputs,
            List<TimelineItem> timeline,
            boolean mine,
            @Nullable String problem,
            DraftPreview.@Nullable Preview preview) {}

    Draft draft(DraftId id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("draft " + id.value()));
    }

    DraftPage page(DraftId id, @Nullable Period wanted, SignedIn me) {
        Draft draft = draft(id);
        Indicator before = before(draft);
        Indicator candidate = Indicator.from(draft.onTopOf(definitions.tree(before)));
        Optional<FieldFault> problem = draft.isOpen() ? desk.problem(draft) : Optional.empty();
        boolean concernedWith = me.may(Right.EDIT_FORMULAS) || me.may(Right.PUBLISH_FORMULAS);
        return new DraftPage(
                draft,
                before,
                steps(draft),
                facts(draft, before, candidate),
                fields.between(before, candidate),
                inputs.of(candidate.formula()),
                timelines.of(draft, me),
                drafts.isWriter(draft, me.person()),
                problem.map(fault -> text.say(fault.messageKey(), fault.arguments()))
                        .orElse(null),
                concernedWith && draft.isOpen() && problem.isEmpty() ? previews.of(candidate, wanted, me) : null);
    }

    /** The version that a draft was written on: what its authors saw. */
    private Indicator before(Draft draft) {
        return catalogue.versions(draft.indicator()).stream()
                .filter(version -> version.version() == draft.base())
                .findFirst()
                .orElseThrow(() -> new NotFound("indicator " + draft.indicator() + " version " + draft.base()));
    }

    private List<Step> steps(Draft draft) {
        DraftState state = draft.state();
        Act submitted = draft.submitted();
        Act decided = draft.decided();
        List<Step> steps = new ArrayList<>();
        steps.add(step(
                DraftState.DRAFT,
                text.say("indicator.draft.step.by", draft.authorName(), formats.dateTime(draft.changedAt())),
                state.isWritten() ? Step.Reached.NOW : Step.Reached.DONE));
        if (state == DraftState.WITHDRAWN && decided != null) {
            steps.add(step(state, by(decided), Step.Reached.NOW));
            return steps;
        }
        boolean handedIn = !state.isWritten();
        steps.add(step(
                DraftState.SUBMITTED,
                handedIn && submitted != null ? by(submitted) : null,
                state == DraftState.SUBMITTED ? Step.Reached.NOW : handedIn ? Step.Reached.DONE : Step.Reached.NEXT));
        steps.add(
                state == DraftState.PUBLISHED && decided != null
                        ? step(state, by(decided), Step.Reached.DONE)
                        : step(DraftState.PUBLISHED, text.say("indicator.draft.step.others"), Step.Reached.NEXT));
        return steps;
    }

    private Step step(DraftState state, @Nullable String note, Step.Reached reached) {
        return new Step(text.say(state.messageKey()), note, reached);
    }

    private String by(Act act) {
        return text.say("indicator.draft.step.by", act.name(), formats.dateTime(act.at()));
    }

    private List<Pair> facts(Draft draft, Indicator before, Indicator candidate) {
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of(text.say("indicator.draft.now"), formulas.words(before.formula())));
        facts.add(Pair.of(text.say("indicator.draft.new"), formulas.words(candidate.formula())));
        facts.add(Pair.of(
                text.say("indicator.card.composition"),
                text.say(candidate.formula().composition().messageKey())));
        facts.add(Pair.of(text.say("indicator.draft.base"), text.say("indicator.catalogue.version", draft.base())));
        facts.add(Pair.of(text.say("indicator.draft.from"), formats.longDate(draft.validFrom())));
        facts.add(Pair.of(text.say("indicator.draft.reason"), draft.reason()));
        facts.add(Pair.of(text.say("indicator.draft.author"), String.join("; ", drafts.writers(draft))));
        facts.add(Pair.of(text.say("indicator.draft.changed"), formats.dateTime(draft.changedAt())));
        return facts;
    }
}
