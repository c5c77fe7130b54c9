package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanDocument.PlanUnit;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The women and men of the staff of a unit, as the table of staff prints them.
 *
 * @param name short where the plan has a short one
 * @param type of the unit, such as {@code LAPAS}; blank if the plan does not say
 */
record Staff(String name, String type, int women, int men, String womenColumn, PlanRow row) {

    private static final String FOR_WOMEN = "PEREMPUAN";
    private static final Set<String> FOR_INMATES = Set.of("LAPAS", "RUTAN");
    /** In a smaller staff, shares say nothing. */
    private static final int LEAST_PERSONS = 5;

    static List<Staff> of(PlanDocument plan) {
        PlanTable table = plan.table("staff_by_unit.csv");
        Optional<String> women = column(table, "perempuan");
        Optional<String> men = column(table, "laki");
        if (women.isEmpty() || men.isEmpty()) {
            return List.of();
        }
        Map<String, PlanUnit> units = plan.units().stream()
                .collect(Collectors.toMap(PlanUnit::code, Function.identity(), (unit, again) -> unit));
        return table.rows().stream()
                .filter(row -> !PrintedTotals.isTotalRow(row))
                .flatMap(row ->
                        read(row, women.get(), men.get(), Optional.ofNullable(units.get(row.textOrBlank("unit_code"))))
                                .stream())
                .filter(staff -> staff.women() + staff.men() >= LEAST_PERSONS)
                .toList();
    }

    private static Optional<Staff> read(PlanRow row, String women, String men, Optional<PlanUnit> unit) {
        String name =
                unit.map(PlanUnit::shortName).filter(text -> !text.isBlank()).orElse(row.textOrBlank("unit_name"));
        return row.whole(women)
                .flatMap(ofWomen -> row.whole(men)
                        .map(ofMen ->
                                new Staff(name, unit.map(PlanUnit::type).orElse(""), ofWomen, ofMen, women, row)));
    }

    private static Optional<String> column(PlanTable table, String start) {
        return table.columns().stream()
                .filter(column -> column.startsWith(start))
                .findFirst();
    }

    boolean guardsWomen() {
        return type.contains(FOR_WOMEN);
    }

    boolean guardsInmates() {
        return FOR_INMATES.contains(type);
    }

    double shareOfWomen() {
        return (double) women / (women + men);
    }

    double shareOfMen() {
        return 1 - shareOfWomen();
    }

    Place place() {
        return Place.cell(row, womenColumn, name, women + " perempuan, " + men + " laki-laki");
    }
}
