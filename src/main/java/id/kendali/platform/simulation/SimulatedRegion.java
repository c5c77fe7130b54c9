package id.kendali.platform.simulation;

import id.kendali.platform.access.SignedIn;
import id.kendali.platform.organisation.Unit;
import java.util.List;

/**
 * A regional office with its units, itself among them, and those who verify what they report.
 *
 * @param importer another verifier, who submits for others: who submits does not verify
 */
public record SimulatedRegion(Unit office, SignedIn verifier, SignedIn importer, List<SimulatedUnit> units) {

    public SimulatedRegion {
        units = List.copyOf(units);
    }
}
