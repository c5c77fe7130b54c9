package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import java.math.BigDecimal;
import java.util.List;

/**
 * The figure of a year, as a table of the plan prints it.
 *
 * @param subject what it is of; its key is the code
 * @param name that stands in the same row
 * @param table such as {@code III.2}
 */
record YearFigure(Subject subject, String name, String table, int year, BigDecimal value, Place place) {

    static List<YearFigure> funding(PlanDocument plan) {
        return plan.funding().stream()
                .filter(funding -> funding.amount() != null)
                .map(funding -> new YearFigure(
                        Subject.funding(funding.code()),
                        funding.name(),
                        funding.table(),
                        funding.year(),
                        funding.amount(),
                        Place.cell(
                                funding.row(),
                                funding.place().column(),
                                funding.table() + ", " + funding.year(),
                                Numerals.of(funding.amount()))))
                .toList();
    }

    static List<YearFigure> targets(PlanDocument plan) {
        return plan.targets().stream()
                .filter(target -> target.value() != null)
                .map(target -> new YearFigure(
                        Subject.target(target.code()),
                        target.namePrinted(),
                        target.table(),
                        target.year(),
                        target.value(),
                        Place.cell(
                                target.row(),
                                target.place().column(),
                                target.table() + ", " + target.year(),
                                target.printed())))
                .toList();
    }

    String code() {
        return subject.key();
    }
}
