package id.kendali.engine.workflow;

/** What a state means to those who look at it. */
public enum StateKind {
    /** Somebody is still working on it. */
    OPEN,
    /** It waits for a decision. */
    WAITING,
    /** It came back and has to be corrected. */
    RETURNED,
    /** It is decided well. */
    OK,
    /** It is decided and closed. */
    FINAL
}
