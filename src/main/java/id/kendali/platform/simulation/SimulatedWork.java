package id.kendali.platform.simulation;

/**
 * Work of one kind that the units of a simulated nation have done, such as the reports of one form. The module whose work
 * it is implements it as a bean that exists during a simulation alone, and does everything by the commands that people
 * use: a figure that no operator could have reported must not come out of a simulation either.
 */
public interface SimulatedWork {

    /** Lower first: work that other work rests on comes before it. */
    int order();

    /** Opens what the work of all units needs, such as windows for reporting; called again if a run was cut off. */
    void prepare(SimulatedTime time);

    /**
     * Does the work of one region up to today. What a run that was cut off has done is left as it is; the rest follows
     * as if nothing had happened. Regions are worked on by several threads.
     */
    void perform(SimulatedRegion region, SimulatedTime time, Chance chance, SimulationTally tally);

    /** Closes what is over. */
    void conclude(SimulatedTime time);
}
