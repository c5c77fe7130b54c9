/**
 * What a simulated nation asks of the modules: each brings the work of its own kind as a {@link
 * id.kendali.platform.simulation.SimulatedWork}, done through its own commands by positions that act at moments of the
 * past. Nothing of it is there unless a simulation runs. Owns no schema. May use the database, access, organisation and
 * calendar.
 */
@ApplicationModule(
        id = "platform.simulation",
        allowedDependencies = {"platform.database", "platform.access", "platform.organisation", "platform.calendar"})
@NullMarked
package id.kendali.platform.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
