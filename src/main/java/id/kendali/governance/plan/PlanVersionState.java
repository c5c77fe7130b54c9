package id.kendali.governance.plan;

import id.kendali.platform.ui.Status;

/** Where a version of a plan stands; the codes are those of the workflow {@code renstra}. */
enum PlanVersionState {
    DRAF(Status.DRAFT),
    DIAJUKAN(Status.WAITING),
    DIKEMBALIKAN(Status.RETURNED),
    DITELAAH(Status.WAITING),
    BERLAKU(Status.OK),
    DIGANTI(Status.NONE),
    DITARIK(Status.NONE);

    private final Status look;

    PlanVersionState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    /** Whether the content may still be changed. */
    public boolean isOpenForEdit() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    /** Whether it is on its way to be decided. */
    public boolean isUndecided() {
        return isOpenForEdit() || this == DIAJUKAN || this == DITELAAH;
    }
}
