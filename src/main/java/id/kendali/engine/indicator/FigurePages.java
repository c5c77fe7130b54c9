package id.kendali.engine.indicator;

import id.kendali.engine.indicator.Explanation.ExplainedUnit;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.ledger.Ledger;
import id.kendali.platform.organisation.Units;
import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.NotFound;
import id.kendali.platform.ui.TimelineItem;
import id.kendali.platform.ui.TreeNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a figure shows. */
@Component
@Transactional(readOnly = true)
class FigurePages {

    private final FigureLocator locator;
    private final Figures figures;
    private final FigureLines lines;
    private final Regions regions;
    private final Units units;
    private final Explanations explanations;
    private final ExplanationTree tree;
    private final FigureText text;
    private final Formats formats;
    private final IndicatorCards cards;
    private final DimensionLines dimensions;
    private final Ledger ledger;
    private final VariantRulings rulings;

    FigurePages(
            FigureLocator locator,
            Figures figures,
            FigureLines lines,
            Regions regions,
            Units units,
            Explanations explanations,
            ExplanationTree tree,
            FigureText text,
            Formats formats,
            IndicatorCards cards,
            DimensionLines dimensions,
            Ledger ledger,
            VariantRulings rulings) {
        this.locator = locator;
        this.figures = figures;
        this.lines = lines;
        this.regions = regions;
        this.units = units;
        this.explanations = explanations;
        this.tree = tree;
        this.text = text;
        this.formats = formats;
        this.cards = cards;
        this.dimensions = dimensions;
        this.ledger = ledger;
        this.rulings = rulings;
    }

    FigurePage page(FigureQuery query, SignedIn me) {
        FigureAddress address = locator.address(query, me);
        Explanation explanation = explain(address, locator.opened(query));
        List<PastComputation> history = figures.history(explanation.figure());
        Optional<PastComputation> present = history.stream().findFirst();
        return new FigurePage(
                explanation,
                text.value(explanation.indicator(), explanation.figure().value()),
                text.period(address.period()),
                address,
                tree.of(explanation, address),
                query.opensAll(),
                periods(address),
                explanation.ofMany()
                        ? lines.of(explanation.indicator(), explanation.subject(), address.period())
                        : List.of(),
                explanation.ofMany()
                        ? rulings.note(
                                explanation.indicator(),
                                explanation.subject().id().value())
                        : null,
                explanation.ofMany() ? Optional.empty() : region(explanation),
                items(explanation.indicator(), history, me),
                present,
                present.flatMap(past -> ledger.proofOf(past.entryId())),
                me.may(Right.READ_PROOFS),
                cards.of(explanation.indicator()),
                dimensions.of(explanation));
    }

    /** The rows of the unit that is opened, for a page that is open already. */
    List<TreeNode> rows(FigureQuery query, SignedIn me) {
        FigureAddress address = locator.address(query, me);
        Explanation explanation = explain(address, locator.opened(query));
        ExplainedUnit opened = explanation.units().stream()
                .filter(ExplainedUnit::opened)
                .findFirst()
                .orElseThrow(() -> new NotFound("rows of " + query.buka()));
        return tree.rows(explanation.indicator(), opened, address, query.masukan());
    }

    FigureNotice news(FigureQuery query, @Nullable Instant since, SignedIn me) {
        FigureAddress address = locator.address(query, me);
        Explanation explanation = explain(address, Opened.NONE);
        Instant computed = explanation.figure().computedAt();
        return new FigureNotice(
                address,
                since,
                computed != null && !computed.equals(since),
                text.value(explanation.indicator(), explanation.figure().value()));
    }

    Explanation explain(FigureAddress address, Opened opened) {
        return units.findByCode(address.unit())
                .flatMap(unit -> explanations.explain(
                        address.indicator(), unit.id().value(), address.period(), address.variant(), opened))
                .orElseThrow(() -> new NotFound(address.page()));
    }

    FigureAddress address(FigureQuery query, SignedIn me) {
        return locator.address(query, me);
    }

    private Optional<FigureLine> region(Explanation explanation) {
        Period period = explanation.figure().period();
        return regions.officeOf(explanation.figure().unit(), period.end())
                .flatMap(
                        office -> regions.unitsOf(office, period.end()).stream().findFirst())
                .flatMap(office -> lines.of(explanation.indicator(), office, period).stream()
                        .findFirst());
    }

    private List<Choice> periods(FigureAddress address) {
        List<Period> periods = new ArrayList<>(figures.periods(address.indicator()));
        if (!periods.contains(address.period())) {
            periods.add(0, address.period());
        }
        return periods.stream()
                .map(period -> new Choice(period.toString(), text.period(period)))
                .toList();
    }

    private List<TimelineItem> items(Indicator indicator, List<PastComputation> newestFirst, SignedIn me) {
        List<TimelineItem> items = new ArrayList<>();
        for (int number = 0; number < newestFirst.size(); number++) {
            PastComputation past = newestFirst.get(number);
            String value = valueOf(indicator, past);
            String before = number + 1 < newestFirst.size() ? valueOf(indicator, newestFirst.get(number + 1)) : value;
            items.add(item(indicator, past, value.equals(before) ? null : before, value, me));
        }
        return items;
    }

    private String valueOf(Indicator indicator, PastComputation past) {
        return past.value() == null ? text.say("indicator.notMeasured") : text.value(indicator, past.value());
    }

    private TimelineItem item(
            Indicator indicator, PastComputation past, @Nullable String before, String value, SignedIn me) {
        return new TimelineItem(
                computed(indicator, past),
                before,
                value,
                past.actor() == null ? Formats.UNKNOWN : past.actor(),
                past.at(),
                ZoneId.of(me.position().zone()),
                past.reason(),
                me.may(Right.READ_PROOFS) ? "/ledger/entri/" + past.entryId() : null,
                entry(past.entryNumber()));
    }

    private String computed(Indicator indicator, PastComputation past) {
        String counted = formats.count(past.unitsCounted());
        String expected = formats.count(past.unitsExpected());
        if (indicator.formula() instanceof Ratio ratio && past.numerator() != null) {
            return text.say(
                    "indicator.history.computed",
                    text.quantity(ratio.numerator(), past.numerator()),
                    text.quantity(ratio.denominator(), past.denominator()),
                    counted,
                    expected);
        }
        return past.value() == null
                ? text.say("indicator.history.none")
                : text.say("indicator.history.calculated", counted, expected);
    }

    private String entry(@Nullable Long number) {
        return number == null
                ? text.say("indicator.ledger.entry.unsealed")
                : text.say("indicator.ledger.entry", formats.count(number));
    }
}
