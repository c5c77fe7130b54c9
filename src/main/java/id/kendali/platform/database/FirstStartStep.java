package id.kendali.platform.database;

/**
 * What a module loads once into an empty database. All steps run in one transaction in their order, as the system, so
 * that a first start that is cut off leaves nothing behind.
 */
public interface FirstStartStep {

    /** Lower first; a module that others refer to comes before them. */
    int order();

    /** Whether the step belongs to the demonstration alone, such as accounts whose password is printed. */
    boolean demonstrationOnly();

    void load();
}
