package id.kendali.platform.exchange;

import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What one kind of upload means. The module that owns the records implements it as a bean and gets the pages under
 * {@code /impor/{code}}: template, upload, preview with errors in the cell, and application of all rows or none.
 *
 * @param <R> what a good row is applied as
 */
public interface ImportFormat<R> {

    /** In the address of its pages: small letters, digits, hyphens. */
    String code();

    /** Of the template; counts up when its columns change. */
    int version();

    /** What a position must be allowed to, in addition to importing at all. */
    Right right();

    /** What is imported, for example <em>Laporan RAT-RB</em>. */
    String messageKey();

    ImportPlace place();

    /** In the order of the template. */
    List<ImportColumn> columns();

    default List<ComputedColumn> computedColumns() {
        return List.of();
    }

    /** What the position may upload now, the likeliest first; empty if nothing is open. */
    List<ImportTarget> targets(SignedIn person);

    /** Rows that the template comes with, by the keys of the columns, for example the names of the units. */
    default List<Map<String, String>> templateRows(ImportTarget target) {
        return List.of();
    }

    /**
     * Begins a check. What it needs of the present data it reads now, once; it is asked at every look at the preview and
     * again in the transaction that applies, so that nobody's work in between is lost.
     */
    RowCheck<R> check(ImportTarget target);

    /** Sums over the rows that can be applied, by the keys of columns and computed columns. */
    default Map<String, BigDecimal> totals(List<R> rows) {
        return Map.of();
    }

    /**
     * Applies all rows. It runs in the transaction that also closes the upload: an exception leaves nothing behind. A
     * record that somebody else saved at the same moment is told by an {@code OptimisticLockingFailureException}; the
     * person then sees the preview again.
     */
    void apply(ImportTarget target, List<R> rows);

    /** Page that shows what was applied. */
    String resultHref(ImportTarget target);
}
