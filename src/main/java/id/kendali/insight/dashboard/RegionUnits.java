package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Standing;
import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The units of a region with their figures of one period. */
class RegionUnits {

    /** More than the largest region has. */
    private static final int MOST = 60;

    /** Of a region that has more: enough to see where help is needed. */
    private static final int WORST = 30;

    private final List<UnitRow> all;
    private final Comparator<UnitRow> order;
    private final List<UnitRow> worstFirst;

    /**
     * @param all the regional office first, then in the order of their codes
     * @param worstFirst of the indicator
     */
    RegionUnits(List<UnitRow> all, Comparator<BigDecimal> worstFirst) {
        this.all = List.copyOf(all);
        this.order = Comparator.comparing(UnitRow::value, Comparator.nullsLast(worstFirst));
        this.worstFirst = all.stream().sorted(order).toList();
    }

    /**
     * One unit with what it reached in the period.
     *
     * @param value none if it was not measured
     */
    record UnitRow(Unit unit, @Nullable BigDecimal value, Standing standing) {

        UUID id() {
            return unit.id().value();
        }
    }

    List<UnitRow> all() {
        return all;
    }

    /** The unmeasured last. */
    List<UnitRow> worstFirst() {
        return worstFirst;
    }

    /** Of a few that belong together. */
    UnitRow worstOf(List<UnitRow> some) {
        return some.stream().min(order).orElseThrow();
    }

    /** As many as one can take in. */
    List<UnitRow> worst() {
        return isShortened() ? worstFirst.subList(0, WORST) : worstFirst;
    }

    /** All units as they stand in the organisation, or the worst of a region that has more than one can take in. */
    public List<UnitRow> shown() {
        return isShortened() ? worst() : all;
    }

    public boolean isShortened() {
        return all.size() > MOST;
    }

    public int size() {
        return all.size();
    }

    public long outsideTolerance() {
        return all.stream().filter(row -> row.standing().deviates()).count();
    }
}
