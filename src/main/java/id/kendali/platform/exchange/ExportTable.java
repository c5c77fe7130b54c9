package id.kendali.platform.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table on its way out: what it is called, how it was filtered, its columns, and its rows, which are read while they
 * are written. Texts are message keys; a value that is missing stays an empty cell, never 0.
 *
 * @param <T> what a row is made from
 */
public final class ExportTable<T> {

    private final Phrase title;
    private final List<Filter> filters;
    private final Optional<Phrase> source;
    private final List<Column<T>> columns;
    private final Supplier<Stream<T>> rows;

    private ExportTable(
            Phrase title,
            List<Filter> filters,
            Optional<Phrase> source,
            List<Column<T>> columns,
            Supplier<Stream<T>> rows) {
        this.title = title;
        this.filters = List.copyOf(filters);
        this.source = source;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    public static <T> ExportTable<T> titled(String messageKey, Object... arguments) {
        return new ExportTable<>(
                Phrase.of(messageKey, arguments), List.of(), Optional.empty(), List.of(), Stream::empty);
    }

    /** What the rows were narrowed to, for example <em>Periode: B09 2025</em>. */
    public ExportTable<T> filter(String labelKey, String value) {
        return new ExportTable<>(title, plus(filters, new Filter(Phrase.of(labelKey), value)), source, columns, rows);
    }

    /** Where the values come from, for example the document or the register. */
    public ExportTable<T> source(String messageKey, Object... arguments) {
        return new ExportTable<>(title, filters, Optional.of(Phrase.of(messageKey, arguments)), columns, rows);
    }

    public ExportTable<T> text(String headKey, Function<T, @Nullable String> value) {
        return with(headKey, ColumnKind.TEXT, 0, value);
    }

    public ExportTable<T> whole(String headKey, Function<T, ? extends @Nullable Number> value) {
        return with(headKey, ColumnKind.INTEGER, 0, value);
    }

    public ExportTable<T> decimal(String headKey, int decimals, Function<T, @Nullable BigDecimal> value) {
        return with(headKey, ColumnKind.DECIMAL, decimals, value);
    }

    /** Per cent as a number: 83.71 for 83,71 %; the head names the unit. */
    public ExportTable<T> percent(String headKey, int decimals, Function<T, @Nullable BigDecimal> value) {
        return with(headKey, ColumnKind.PERCENT, decimals, value);
    }

    public ExportTable<T> date(String headKey, Function<T, @Nullable LocalDate> value) {
        return with(headKey, ColumnKind.DATE, 0, value);
    }

    /** Moments, written in the zone of the position that asks; the head gets the zone's name. */
    public ExportTable<T> dateTime(String headKey, Function<T, @Nullable Instant> value) {
        return with(headKey, ColumnKind.DATETIME, 0, value);
    }

    /** All rows that the filter leaves, not only those of a page. Read within one transaction that changes nothing. */
    public ExportTable<T> rows(Supplier<Stream<T>> all) {
        return new ExportTable<>(title, filters, source, columns, all);
    }

    private ExportTable<T> with(String headKey, ColumnKind kind, int decimals, Function<T, ?> value) {
        Column<T> column = new Column<>(Phrase.of(headKey), kind, decimals, value);
        return new ExportTable<>(title, filters, source, plus(columns, column), rows);
    }

    private static <E> List<E> plus(List<E> list, E element) {
        List<E> longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    Phrase title() {
        return title;
    }

    List<Filter> filters() {
        return filters;
    }

    Optional<Phrase> source() {
        return source;
    }

    List<Column<T>> columns() {
        return columns;
    }

    Stream<T> open() {
        return rows.get();
    }

    record Filter(Phrase label, String value) {}

    record Column<T>(Phrase head, ColumnKind kind, int decimals, Function<T, ?> value) {

        @Nullable
        Object of(T row) {
            return value.apply(row);
        }
    }
}
