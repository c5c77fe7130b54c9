package id.kendali.engine.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the list of measures is ordered, as the address says it: {@code jenis}, or {@code -jenis} the other way round. */
record MeasureOrder(Comparator<MeasureLine> comparator) {

    private static final Comparator<MeasureLine> BY_CODE =
            Comparator.comparing(line -> line.measure().code());

    private static final Map<String, Comparator<MeasureLine>> COLUMNS = Map.of(
            "kode",
            BY_CODE,
            "bentuk",
            Comparator.comparing(MeasureLine::kind),
            "asal",
            Comparator.comparing(MeasureLine::origin),
            "satuan",
            Comparator.comparing(line -> line.measure().unit().here()),
            "sumber",
            Comparator.comparing(MeasureLine::source),
            "pemakai",
            Comparator.comparing(MeasureLine::users));

    static MeasureOrder parse(@Nullable String order) {
        if (order == null) {
            return new MeasureOrder(BY_CODE);
        }
        boolean descending = order.startsWith("-");
        Comparator<MeasureLine> column = COLUMNS.getOrDefault(descending ? order.substring(1) : order, BY_CODE);
        return new MeasureOrder((descending ? column.reversed() : column).thenComparing(BY_CODE));
    }

    List<MeasureLine> sort(List<MeasureLine> lines) {
        return lines.stream().sorted(comparator).toList();
    }
}
