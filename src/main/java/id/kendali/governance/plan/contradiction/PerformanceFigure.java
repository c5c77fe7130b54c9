package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.Place;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the chapter about past performance.
 *
 * @param table as the document names it, such as {@code 1.1.3 SK.2 IKK.1 d}
 * @param unitOfOffice the code of the unit that it is of; blank if it is of the office as a whole
 * @param year null if none is printed
 * @param period of the year, such as {@code YEAR} or {@code SEMESTER_1}
 * @param unit as printed; blank if none is
 * @param printed the whole cell
 */
record PerformanceFigure(
        String table,
        IndicatorName indicator,
        String unitOfOffice,
        @Nullable Integer year,
        String period,
        Measure measure,
        BigDecimal value,
        String unit,
        String printed,
        PlanRow row) {

    enum Measure {
        TARGET,
        MID_TERM_TARGET,
        REALISATION,
        ACHIEVEMENT,
        /** The table does not say which of both it prints. */
        REALISATION_OR_ACHIEVEMENT;

        boolean isTarget() {
            return this == TARGET || this == MID_TERM_TARGET;
        }

        static Optional<Measure> of(String code) {
            return Arrays.stream(values())
                    .filter(measure -> measure.name().equals(code))
                    .findFirst();
        }
    }

    static final String WHOLE_YEAR = "YEAR";

    /** All figures of the tables that print one measure of an indicator per row; cells without a number are left out. */
    static List<PerformanceFigure> of(PlanDocument plan) {
        List<String> sections =
                IndexDefinition.of(plan).stream().map(IndexDefinition::section).toList();
        return plan.tables().stream()
                .filter(table -> table.hasColumn("measure") && table.hasColumn("indicator"))
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> read(sections, row).stream())
                .toList();
    }

    /** Those whose year is known. */
    static List<PerformanceFigure> dated(PlanDocument plan) {
        return of(plan).stream().filter(figure -> figure.year() != null).toList();
    }

    private static Optional<PerformanceFigure> read(List<String> sections, PlanRow row) {
        Optional<BigDecimal> value = row.number("value");
        Optional<Measure> measure = Measure.of(row.textOrBlank("measure"));
        if (value.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PerformanceFigure(
                chapterAnd(sections, row.textOrBlank("section")),
                new IndicatorName(row.textOrBlank("indicator")),
                row.text("unit_code").or(() -> row.text("entity_code")).orElse(""),
                row.whole("year").orElse(null),
                row.text("period").orElse(WHOLE_YEAR),
                measure.get(),
                value.get(),
                row.textOrBlank("unit"),
                row.text("value_printed").orElse(Numerals.of(value.get())),
                row));
    }

    /** The section with the number of its chapter, which stands where the plan defines the same indicator. */
    private static String chapterAnd(List<String> sections, String section) {
        String goal = " " + section.split(" ")[0] + " ";
        return sections.stream()
                .filter(place -> place.contains(goal))
                .map(place -> place.substring(0, place.indexOf(goal)) + " " + section)
                .findFirst()
                .orElse(section);
    }

    boolean isPercent() {
        return unit.contains("%");
    }

    boolean isOfWholeOffice() {
        return unitOfOffice.isBlank();
    }

    boolean isWholeYear() {
        return period.equals(WHOLE_YEAR);
    }

    /** The table without its chapter, as it is called in every version. */
    String section() {
        return row.textOrBlank("section");
    }

    String location() {
        return year == null ? table : table + ", " + year;
    }

    Place place() {
        return Place.cell(row, "value", location(), printed);
    }

    /** What is measured, when: printed again, it must have the same value. Percentages of an index are another thing. */
    Subject moment() {
        return about(measure + ", " + year + " " + period + (isPercent() ? " %" : ""));
    }

    /** The series that it belongs to: all that is printed of its measure of its indicator. */
    Subject series() {
        return about(measure.name());
    }

    /** Its indicator, and its unit if it is of one, in some respect. */
    Subject about(String respect) {
        String unit = isOfWholeOffice() ? "" : ", " + unitOfOffice;
        return Subject.of(Subject.Kind.PERFORMANCE, indicator.printed() + unit + ", " + respect);
    }
}
