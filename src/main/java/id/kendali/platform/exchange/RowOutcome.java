package id.kendali.platform.exchange;

import java.util.List;

/** What a row would have done when it was first seen, to tell what changed since. */
record RowOutcome(int number, CheckedRow.Effect effect, List<CellChange> changes) {

    static RowOutcome of(CheckedRow<?> row) {
        return new RowOutcome(row.number(), row.effect(), row.changes());
    }

    boolean isSameAs(CheckedRow<?> row) {
        return effect == row.effect() && changes.equals(row.changes());
    }
}
