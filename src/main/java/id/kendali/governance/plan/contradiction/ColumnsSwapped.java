package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanDocument;
import java.util.List;
import java.util.Optional;

/**
 * The columns of women and men look swapped: women are many where men are guarded, and men are many in the prisons for
 * women, whose guards must be women.
 */
final class ColumnsSwapped implements Rule {

    private static final RuleTexts TEXTS = new RuleTexts("COLUMNS_SWAPPED");
    private static final int LEAST_UNITS = 4;
    /** More than this share of the staff is taken as plain. */
    private static final double PLAIN = 0.6;
    /** So many of the units must show it. */
    private static final double MOST = 0.75;

    @Override
    public String name() {
        return TEXTS.rule();
    }

    @Override
    public List<Contradiction> check(PlanDocument plan) {
        List<Staff> staff = Staff.of(plan);
        List<Staff> guardingWomen = staff.stream().filter(Staff::guardsWomen).toList();
        List<Staff> others = staff.stream().filter(unit -> !unit.guardsWomen()).toList();
        boolean menAmongWomen =
                !guardingWomen.isEmpty() && guardingWomen.stream().allMatch(unit -> unit.shareOfMen() >= PLAIN);
        long womenElsewhere =
                others.stream().filter(unit -> unit.shareOfWomen() >= PLAIN).count();
        if (!menAmongWomen || others.size() < LEAST_UNITS || womenElsewhere < MOST * others.size()) {
            return List.of();
        }
        Optional<Staff> prison = others.stream()
                .filter(Staff::guardsInmates)
                .filter(unit -> unit.shareOfWomen() >= PLAIN)
                .findFirst();
        return prison.map(example -> found(example, guardingWomen.get(0), womenElsewhere, others.size())).stream()
                .toList();
    }

    private static Contradiction found(Staff prison, Staff guardingWomen, long womenElsewhere, int units) {
        return new Contradiction(
                TEXTS.rule(),
                Severity.MODERATE,
                Subject.of(Subject.Kind.STAFF, prison.row().file()),
                TEXTS.title(),
                TEXTS.explanation(
                        (int) womenElsewhere, units, guardingWomen.name(), guardingWomen.women(), guardingWomen.men()),
                prison.place(),
                guardingWomen.place(),
                null);
    }
}
