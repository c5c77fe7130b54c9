package id.kendali.governance.reform;

import id.kendali.platform.ui.Status;
import java.util.Set;

/** The states of the reporting workflow, as far as a report has to know them. */
enum ReportState {
    DRAF(Status.DRAFT),
    DIKEMBALIKAN(Status.RETURNED),
    DIAJUKAN(Status.WAITING),
    DISETUJUI(Status.WAITING),
    TERVERIFIKASI(Status.OK),
    TERKUNCI(Status.LOCKED);

    /** Names of the states in which the numbers count. */
    static final Set<String> VERIFIED = Set.of(TERVERIFIKASI.name(), TERKUNCI.name());

    private final Status look;

    ReportState(Status look) {
        this.look = look;
    }

    public Status look() {
        return look;
    }

    public String messageKey() {
        return "reform.state." + name();
    }

    /** Whether the unit's operator may still write. */
    public boolean isOpenForEntry() {
        return this == DRAF || this == DIKEMBALIKAN;
    }

    public boolean isVerified() {
        return VERIFIED.contains(name());
    }
}
