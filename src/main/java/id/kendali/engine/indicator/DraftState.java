package id.kendali.engine.indicator;

import id.kendali.platform.ui.Status;

/** How far a draft has come. */
enum DraftState {
    /** Being written, and shown to nobody for a decision yet. */
    DRAFT(Status.DRAFT),
    /** Waits for somebody who wrote none of it. */
    SUBMITTED(Status.WAITING),
    /** Given back with a reason; it is written on and handed in again. */
    RETURNED(Status.RETURNED),
    PUBLISHED(Status.OK),
    WITHDRAWN(Status.NONE);

    private final Status look;

    DraftState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    /** Whether its text may change. */
    boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    boolean isOpen() {
        return isWritten() || this == SUBMITTED;
    }

    public String messageKey() {
        return "indicator.draft.state." + name();
    }
}
