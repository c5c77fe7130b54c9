package id.kendali.engine.indicator;

import id.kendali.platform.ui.Status;

/** What became of a draft. */
enum DraftState {
    DRAFT(Status.WAITING),
    PUBLISHED(Status.OK),
    WITHDRAWN(Status.NONE);

    private final Status look;

    DraftState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    public String messageKey() {
        return "indicator.draft.state." + name();
    }
}
