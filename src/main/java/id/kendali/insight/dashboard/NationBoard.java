package id.kendali.insight.dashboard;

import id.kendali.engine.indicator.Figure;
import id.kendali.engine.indicator.Indicator;
import id.kendali.engine.indicator.Standing;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the nation's page shows of one indicator: the country, and every region with how much of it has reported.
 *
 * @param compared the period that changes are stated against; none if there is no other
 * @param nation the figure of the country
 * @param rows in the order that was asked for
 */
record NationBoard(
        Indicator indicator,
        Period period,
        List<Period> periods,
        @Nullable Period compared,
        Figure nation,
        @Nullable Figure nationBefore,
        List<Row> rows,
        NationMap map,
        Instant freshAt) {

    /**
     * A region.
     *
     * @param figure none if nothing of it was ever computed
     * @param rank 1 for the best among the regions whose units have all reported; none for the others, which cannot be
     *     compared with them
     */
    record Row(
            Unit office,
            @Nullable Figure figure,
            Standing standing,
            @Nullable Integer rank,
            @Nullable Figure before) {

        public @Nullable BigDecimal value() {
            return figure == null ? null : figure.value();
        }

        public boolean isMeasured() {
            return value() != null;
        }

        /** Every unit has reported, and nothing of the period is still to come. */
        public boolean isComplete() {
            return isComplete(figure);
        }

        /** Points by which it rose or fell; none if one of the two is missing. */
        public @Nullable BigDecimal change() {
            return Change.between(before, figure);
        }

        static boolean isComplete(@Nullable Figure figure) {
            return figure != null
                    && figure.isMeasured()
                    && !figure.provisional()
                    && figure.unitsCounted() == figure.unitsExpected();
        }
    }

    public long complete() {
        return rows.stream().filter(Row::isComplete).count();
    }

    public long provisional() {
        return rows.stream()
                .filter(row -> row.isMeasured() && !row.isComplete())
                .count();
    }

    public long unmeasured() {
        return rows.stream().filter(row -> !row.isMeasured()).count();
    }

    public long outsideTolerance() {
        return rows.stream().filter(row -> row.standing().deviates()).count();
    }

    public @Nullable BigDecimal change() {
        return Change.between(nationBefore, nation);
    }

    /** Where the figure of the country is explained. */
    public String href() {
        return "/angka/%s?unit=DITJENPAS&periode=%s&varian=%s"
                .formatted(indicator.code(), period, indicator.defaultVariant().code());
    }

    /** Where the figure of a region is explained. */
    public String href(Unit office) {
        return "/angka/%s?unit=%s&periode=%s&varian=%s"
                .formatted(
                        indicator.code(),
                        office.code(),
                        period,
                        indicator.defaultVariant().code());
    }

    /** The row of an area on the map. */
    public Row row(Unit office) {
        return rows.stream()
                .filter(row -> row.office().equals(office))
                .findFirst()
                .orElseThrow();
    }
}
