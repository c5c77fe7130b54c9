package id.kendali.engine.indicator;

import java.time.LocalDate;

/** One thing that is counted or summed per unit and period, in one dated version. */
public record Measure(
        String code, int version, LocalDate validFrom, Wording name, Wording shortName, Wording unit, int decimals) {

    static Measure from(DefinitionTree tree) {
        return new Measure(
                tree.text("code"),
                tree.number("version"),
                tree.day("valid_from"),
                tree.wording("name"),
                tree.wording("short_name"),
                tree.wording("unit"),
                tree.number("decimals"));
    }
}
