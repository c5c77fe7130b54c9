package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;

/** What a unit states at most once, however many records it comes from: a measure for a period. */
record Slot(String measure, Period period) implements Comparable<Slot> {

    @Override
    public int compareTo(Slot other) {
        int order = measure.compareTo(other.measure);
        return order == 0 ? period.compareTo(other.period) : order;
    }
}
