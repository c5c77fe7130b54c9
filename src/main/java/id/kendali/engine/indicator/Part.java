package id.kendali.engine.indicator;

import id.kendali.engine.indicator.formula.Joining;
import id.kendali.engine.indicator.formula.Joining.Weighted;
import id.kendali.engine.indicator.formula.Value;
import java.util.List;

/**
 * What one input amounts to, out of several periods or several units.
 *
 * @param partial some of what it is joined from is still missing
 */
record Part(Value value, boolean partial) {

    static Part of(Value value) {
        return new Part(value, false);
    }

    /** Known values are joined; what does not apply is left out; what is missing makes the rest partial. */
    static Part joined(Joining joining, List<Part> parts, String about) {
        List<Part> applying =
                parts.stream().filter(part -> !part.value().isNotApplicable()).toList();
        if (applying.isEmpty()) {
            return of(parts.isEmpty() ? Value.missing(Value.Reason.NOTHING_REPORTED, about) : renamed(parts, about));
        }
        List<Part> known = applying.stream().filter(Part::isKnown).toList();
        if (known.isEmpty()) {
            return of(renamed(applying, about));
        }
        boolean partial = joining == Joining.LAST
                ? !applying.get(applying.size() - 1).isKnown()
                        || applying.get(applying.size() - 1).partial()
                : known.size() < applying.size() || known.stream().anyMatch(Part::partial);
        return new Part(
                joining.of(known.stream().map(part -> Weighted.of(part.value())).toList(), about), partial);
    }

    private static Value renamed(List<Part> missing, String about) {
        return Value.missing(((Value.Missing) missing.get(0).value()).reason(), about);
    }

    boolean isKnown() {
        return value instanceof Value.Known;
    }

    /** Stated, be it that it does not apply. */
    boolean isStated() {
        return isKnown() || value.isNotApplicable();
    }

    String written() {
        return written(value) + (partial ? "*" : "");
    }

    static String written(Value value) {
        return value.number()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElseGet(() -> ((Value.Missing) value).reason().name());
    }
}
