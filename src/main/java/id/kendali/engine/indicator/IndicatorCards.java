package id.kendali.engine.indicator;

import id.kendali.platform.ui.Formats;
import id.kendali.platform.ui.Pair;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the catalogue says of an indicator, as a regulation asks for it. */
@Component
class IndicatorCards {

    private final FigureText text;
    private final FormulaText formulas;
    private final Formats formats;

    IndicatorCards(FigureText text, FormulaText formulas, Formats formats) {
        this.text = text;
        this.formulas = formulas;
        this.formats = formats;
    }

    List<Pair> of(Indicator indicator) {
        List<Pair> card = new ArrayList<>();
        add(card, "name", indicator.name().here());
        indicator.proposal().ifPresent(open -> add(card, "proposal", open.here()));
        add(card, "definition", indicator.definition().here());
        add(card, "formula", formulas.words(indicator.formula()));
        add(card, "composition", text.say(indicator.formula().composition().messageKey()));
        indicator.formulaPrinted().ifPresent(printed -> add(card, "formulaPrinted", printed));
        add(card, "unit", indicator.unit());
        add(
                card,
                "decimals",
                text.say(
                        "indicator.card.decimals.rounded",
                        formats.count(indicator.decimals()),
                        text.say(FormulaChoices.roundingKey(indicator.rounding()))));
        indicator
                .scale()
                .ifPresent(scale -> add(
                        card,
                        "scale",
                        text.say(
                                "indicator.card.scale.range",
                                formats.number(scale.least()),
                                formats.number(scale.greatest()))));
        add(card, "polarity", text.say(indicator.polarity().messageKey()));
        add(card, "cap", text.say(indicator.cap().messageKey()));
        indicator.frequency().ifPresent(often -> add(card, "frequency", text.say(often.messageKey())));
        indicator.responsible().ifPresent(who -> add(card, "responsible", who.here()));
        indicator.baseline().ifPresent(base -> add(card, "baseline", base.here()));
        add(
                card,
                "target",
                indicator.target() == null
                        ? text.say("indicator.card.target.none")
                        : text.value(indicator, indicator.target()));
        if (indicator.tolerance() != null) {
            add(
                    card,
                    "tolerance",
                    text.say(
                            "indicator.card.tolerance.bands",
                            text.value(indicator, indicator.tolerance().below()),
                            text.value(indicator, indicator.tolerance().farBelow())));
        }
        add(card, "source", indicator.dataSource());
        if (!indicator.legalBasis().isEmpty()) {
            add(card, "legalBasis", String.join("; ", indicator.legalBasis()));
        }
        indicator.note().ifPresent(note -> add(card, "note", note.here()));
        add(
                card,
                "version",
                text.say(
                        "indicator.tree.formulaVersion",
                        formats.count(indicator.version()),
                        formats.date(indicator.validFrom())));
        return card;
    }

    private void add(List<Pair> card, String key, String value) {
        card.add(Pair.of(text.say("indicator.card." + key), value));
    }
}
