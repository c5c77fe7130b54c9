package id.kendali.engine.workflow;

/** By what means a transition is taken. */
enum Means {
    /** By a button that a position is offered. */
    BUTTON,
    /** By an import that a position applies. */
    IMPORT,
    /** By a job of the system. */
    SYSTEM
}
