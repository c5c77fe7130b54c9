package id.kendali.engine.indicator;

import id.kendali.engine.indicator.StoredDefinitions.Persons;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.UnitId;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.Pair;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers the pages of the catalogue: the list, a card with its versions, and a draft with what it would change. */
@Component
@Transactional(readOnly = true)
class CataloguePages {

    private final Catalogue catalogue;
    private final StoredDefinitions definitions;
    private final Figures figures;
    private final Drafts drafts;
    private final FormulaDraftDesk desk;
    private final WhatIf whatIf;
    private final IndicatorCards cards;
    private final FormulaText formulas;
    private final FigureText text;
    private final Units units;
    private final Formats formats;

    CataloguePages(
            Catalogue catalogue,
            StoredDefinitions definitions,
            Figures figures,
            Drafts drafts,
            FormulaDraftDesk desk,
            WhatIf whatIf,
            IndicatorCards cards,
            FormulaText formulas,
            FigureText text,
            Units units,
            Formats formats) {
        this.catalogue = catalogue;
        this.definitions = definitions;
        this.figures = figures;
        this.drafts = drafts;
        this.desk = desk;
        this.whatIf = whatIf;
        this.cards = cards;
        this.formulas = formulas;
        this.text = text;
        this.units = units;
        this.formats = formats;
    }

    /** @param measured whether the reader sees any figure of it */
    record Line(Indicator indicator, String formula, boolean measured) {}

    /**
     * @param until last day for whose periods it counts; none for the newest one
     * @param persons who drafted and published it; none if it came with Kendali
     */
    record VersionLine(
            Indicator indicator,
            String formula,
            java.time.@Nullable LocalDate until,
            @Nullable Persons persons) {}

    /** An input of a formula in words. */
    record InputLine(String name, String source, @Nullable String href, String periods, String units) {}

    /** The card of an indicator in its newest version. */
    record Card(
            Indicator indicator,
            List<Pair> facts,
            List<InputLine> inputs,
            List<Indicator> usedBy,
            List<VersionLine> versions,
            List<Draft> drafts,
            Optional<Draft> own) {}

    /** A figure before and after. */
    record ChangeLine(
            String unit,
            FigureLevel level,
            String before,
            String after,
            @Nullable String difference,
            boolean moved) {}

    /**
     * @param period that the preview shows; none if nothing was ever stated for the formula
     * @param moved how many figures would move
     */
    record Preview(List<Choice> periods, @Nullable Period period, List<ChangeLine> lines, long moved) {}

    /**
     * A draft with what it would change.
     *
     * @param mine whether the reader is its author
     * @param problem why it cannot be published now, in words; none if it can
     * @param preview none for positions that neither draft nor publish
     */
    record DraftPage(
            Draft draft,
            Indicator indicator,
            List<Pair> facts,
            List<InputLine> inputs,
            boolean mine,
            @Nullable String problem,
            @Nullable Preview preview) {}

    List<Line> list(@Nullable String words) {
        Set<String> measured = figures.measured();
        return catalogue.indicators().stream()
                .filter(indicator -> isFound(indicator, words))
                .map(indicator ->
                        new Line(indicator, formulas.words(indicator.formula()), measured.contains(indicator.code())))
                .toList();
    }

    List<Draft> openDrafts() {
        return drafts.open();
    }

    private static boolean isFound(Indicator indicator, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return true;
        }
        String all = String.join(
                        " ",
                        indicator.code(),
                        indicator.number(),
                        indicator.name().id(),
                        indicator.name().en(),
                        indicator.shortName().id(),
                        indicator.shortName().en(),
                        indicator.responsible().map(Wording::id).orElse(""))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
    }

    Card card(String code, SignedIn me) {
        Indicator indicator = indicator(code);
        List<Draft> all = drafts.of(code);
        return new Card(
                indicator,
                cards.of(indicator),
                inputs(indicator.formula()),
                catalogue.indicators().stream()
                        .filter(other -> other.formula().indicators().contains(code))
                        .toList(),
                versions(code),
                all,
                all.stream()
                        .filter(draft -> draft.isOpen() && draft.author().equals(me.person()))
                        .findFirst());
    }

    Indicator indicator(String code) {
        return catalogue.indicator(code).orElseThrow(() -> new NotFound("indicator " + code));
    }

    Draft draft(DraftId id) {
        return drafts.find(id).orElseThrow(() -> new NotFound("draft " + id.value()));
    }

    DraftPage page(DraftId id, @Nullable Period wanted, SignedIn me) {
        Draft draft = draft(id);
        Indicator newest = indicator(draft.indicator());
        Indicator candidate = Indicator.from(draft.onTopOf(definitions.newest(newest)));
        Optional<FieldFault> problem = draft.isOpen() ? desk.problem(draft) : Optional.empty();
        boolean concernedWith = me.may(Right.EDIT_FORMULAS) || me.may(Right.PUBLISH_FORMULAS);
        return new DraftPage(
                draft,
                newest,
                facts(draft, newest, candidate),
                inputs(candidate.formula()),
                draft.author().equals(me.person()),
                problem.map(fault -> text.say(fault.messageKey(), fault.arguments()))
                        .orElse(null),
                concernedWith && draft.isOpen() && problem.isEmpty() ? preview(candidate, wanted, me) : null);
    }

    private List<VersionLine> versions(String code) {
        Map<Integer, Persons> persons = definitions.persons(code);
        List<VersionLine> lines = new ArrayList<>();
        java.time.@Nullable LocalDate until = null;
        for (Indicator version : catalogue.versions(code)) {
            lines.add(
                    new VersionLine(version, formulas.words(version.formula()), until, persons.get(version.version())));
            until = version.validFrom().minusDays(1);
        }
        return lines;
    }

    private List<InputLine> inputs(Formula formula) {
        return formula.sources()
                .map(input -> new InputLine(
                        formulas.name(input),
                        input.code(),
                        input.isMeasure() ? null : "/katalog/" + input.code(),
                        text.say("indicator.shift." + input.shift()),
                        input.isMeasure()
                                ? text.say("indicator.joining." + input.overUnits())
                                : text.say("indicator.catalogue.input.figure")))
                .toList();
    }

    private List<Pair> facts(Draft draft, Indicator newest, Indicator candidate) {
        List<Pair> facts = new ArrayList<>();
        facts.add(Pair.of(text.say("indicator.draft.now"), formulas.words(newest.formula())));
        facts.add(Pair.of(text.say("indicator.draft.new"), formulas.words(candidate.formula())));
        facts.add(Pair.of(
                text.say("indicator.card.composition"),
                text.say(candidate.formula().composition().messageKey())));
        facts.add(Pair.of(text.say("indicator.draft.from"), formats.longDate(draft.validFrom())));
        facts.add(Pair.of(text.say("indicator.draft.reason"), draft.reason()));
        facts.add(Pair.of(text.say("indicator.draft.author"), draft.authorName()));
        facts.add(Pair.of(text.say("indicator.draft.changed"), formats.dateTime(draft.changedAt())));
        if (draft.decidedName() != null) {
            facts.add(Pair.of(
                    text.say(draft.state().messageKey()),
                    draft.decidedName() + " · " + formats.dateTime(draft.decidedAt())));
        }
        if (draft.decidedReason() != null) {
            facts.add(Pair.of(text.say("indicator.draft.withdrawnReason"), draft.decidedReason()));
        }
        return facts;
    }

    /** Last year's data unless another period is asked for; if there are none, the latest that there are. */
    private Preview preview(Indicator candidate, @Nullable Period wanted, SignedIn me) {
        List<Period> periods = whatIf.periods(candidate);
        int lastYear = catalogue.today().getYear() - 1;
        Period shown = periods.stream()
                .filter(period -> period.equals(wanted))
                .findFirst()
                .or(() -> periods.stream()
                        .filter(period -> period.calendarYear() == lastYear)
                        .findFirst())
                .or(() -> periods.stream().findFirst())
                .orElse(null);
        List<FigureChange> changes = shown == null ? List.of() : whatIf.changes(candidate, shown, me);
        return new Preview(
                periods.stream()
                        .map(period -> new Choice(period.toString(), text.period(period)))
                        .toList(),
                shown,
                changes.stream().map(change -> line(candidate, change)).toList(),
                changes.stream().filter(FigureChange::isMoved).count());
    }

    private ChangeLine line(Indicator candidate, FigureChange change) {
        BigDecimal difference = change.difference();
        return new ChangeLine(
                units.find(
                                new UnitId(change.key().unit()),
                                change.key().period().end())
                        .map(unit -> unit.shortName())
                        .orElse(Formats.UNKNOWN),
                change.key().level(),
                value(candidate, change.before()),
                value(candidate, change.after()),
                difference == null ? null : formats.change(difference, candidate.decimals()),
                change.isMoved());
    }

    private String value(Indicator indicator, Computation computation) {
        MissingReason missing = computation.outcome().missing();
        return missing == null
                ? text.value(indicator, computation.value())
                : text.missing(indicator, missing, computation.outcome().about());
    }
}
