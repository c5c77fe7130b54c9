package id.kendali.platform.simulation;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import java.util.List;
import java.util.UUID;

/**
 * Work whose speed is measured on a simulated nation that is thrown away afterwards. What is measured lies in years that
 * are far away, so that no page shows it.
 */
public interface MeasuredWork {

    /** Records of several units that stand one decision before their numbers count. */
    List<Decision> decisions(List<SimulatedRegion> regions, int count);

    /** The import of records of all units of a region, for a period that none of them has reported. */
    BulkImport bulkImport(SimulatedRegion region);

    /** @param take makes the decision, in a transaction of its own, as the position that it is up to */
    record Decision(UUID unit, UUID office, Period period, Runnable take) {}

    /**
     * Rows that can be written in two ways, each in one transaction.
     *
     * @param format code of the upload, as it stands in the address of its pages
     * @param target what the upload is for
     * @param importer who uploads
     * @param file a CSV file
     * @param byStatements writes the rows of such an import by plain statements, a thousand rows in a batch, by the same
     *     login into the same guarded tables, for another period
     */
    record BulkImport(String format, String target, SignedIn importer, int rows, String file, Runnable byStatements) {}
}
