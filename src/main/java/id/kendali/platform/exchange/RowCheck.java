package id.kendali.platform.exchange;

/**
 * Checks the rows of one upload in the order of the sheet, against data that was read once when the check began. It may
 * remember earlier rows, so that a double is noticed.
 */
@FunctionalInterface
public interface RowCheck<R> {

    CheckedRow<R> check(SheetRow row);
}
