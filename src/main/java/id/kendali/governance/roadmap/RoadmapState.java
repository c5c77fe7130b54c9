package id.kendali.governance.roadmap;

import id.kendali.platform.ui.Status;

/** The states of the workflow of the roadmap. */
enum RoadmapState {
    DIRENCANAKAN(Status.NONE),
    BERJALAN(Status.RUNNING),
    DIAJUKAN_SELESAI(Status.WAITING),
    SELESAI(Status.OK),
    DITUNDA(Status.PAUSED),
    DIBATALKAN(Status.ENDED);

    private final Status look;

    RoadmapState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    public String messageKey() {
        return "roadmap.state." + name();
    }

    /** Whether nothing more is to be done; only then a date that passes does no harm. */
    public boolean isOver() {
        return this == SELESAI || this == DIBATALKAN;
    }

    /** Whether those who work on it may still change its owner, its due date and its evidence. */
    public boolean isOpenForWork() {
        return this == DIRENCANAKAN || this == BERJALAN || this == DITUNDA;
    }
}
