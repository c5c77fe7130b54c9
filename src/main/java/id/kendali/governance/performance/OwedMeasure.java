package id.kendali.governance.performance;

import id.kendali.engine.indicator.Measure;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.calendar.PeriodType;

/**
 * What a unit has to state in the report of a quarter.
 *
 * @param asked of the unit; if not, {@link Obligation#elsewhere} is stated for it
 */
record OwedMeasure(Obligation obligation, Measure measure, Period period, boolean asked) {

    /** By which forms and uploads know it, unique within a report: {@code DIPA_REALISASI-10}. */
    public String key() {
        return period.type() == PeriodType.MONTH
                ? "%s-%02d".formatted(measure.code(), period.start().getMonthValue())
                : measure.code();
    }

    public boolean maySpare() {
        return obligation.maySpare(measure.code());
    }

    boolean isOf(StatedLine line) {
        return line.measure().equals(measure.code()) && line.period().equals(period);
    }
}
