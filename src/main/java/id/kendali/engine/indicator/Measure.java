package id.kendali.engine.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is counted or summed per unit and period, in one dated version.
 *
 * @param frequency how often it is stated, so that longer periods are joined from their parts; empty if each value stands
 *     for the very period of a figure
 */
public record Measure(
        String code,
        int version,
        LocalDate validFrom,
        Wording name,
        Wording shortName,
        Wording unit,
        int decimals,
        Optional<Frequency> frequency) {

    static Measure from(DefinitionTree tree) {
        return new Measure(
                tree.text("code"),
                tree.number("version"),
                tree.day("valid_from"),
                tree.wording("name"),
                tree.wording("short_name"),
                tree.wording("unit"),
                tree.number("decimals"),
                tree.optionalOneOf(Frequency.class, "frequency"));
    }
}
