package id.kendali.governance.performance;

import id.kendali.platform.ui.Status;

/** The states of a quarterly report, as far as it has to know them. */
enum RealisationState {
    DRAF(Status.DRAFT),
    DIKEMBALIKAN(Status.RETURNED),
    DIAJUKAN(Status.WAITING),
    DISETUJUI(Status.WAITING),
    TERVERIFIKASI(Status.OK),
    TERKUNCI(Status.LOCKED);

    private final Status look;

    RealisationState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    public String messageKey() {
        return "performance.state." + name();
    }

    /** Whether the unit's operator may still write. */
    public boolean isOpenForEntry() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    public boolean isVerified() {
        return this == TERVERIFIKASI || this == TERKUNCI;
    }
}
