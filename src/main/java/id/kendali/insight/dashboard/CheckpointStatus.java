package id.kendali.insight.dashboard;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.ui.Status;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far the report of a unit for a checkpoint is, out of the view that {@code governance.reform} publishes.
 *
 * @param report its id; none if nobody has begun it
 * @param state code of the workflow state; none if nobody has begun it
 * @param dueOn last day on which it is on time, in the unit's zone
 */
record CheckpointStatus(
        UUID unit,
        Period period,
        @Nullable UUID report,
        @Nullable String state,
        @Nullable Integer target,
        @Nullable Integer realised,
        @Nullable String note,
        @Nullable LocalDate dueOn,
        @Nullable Instant submittedAt,
        boolean late,
        boolean simulated) {

    /** Nobody has to act any more. */
    static final Set<String> DONE = Set.of("TERVERIFIKASI", "TERKUNCI");

    /** The unit has done its part. */
    static final Set<String> SUBMITTED = Set.of("DIAJUKAN", "DISETUJUI", "TERVERIFIKASI", "TERKUNCI");

    public boolean isDone() {
        return state != null && DONE.contains(state);
    }

    /** Message key of who has to act next. */
    public String actorKey() {
        if (state == null) {
            return "dashboard.actor.operator";
        }
        return switch (state) {
            case "DIAJUKAN" -> "dashboard.actor.head";
            case "DISETUJUI" -> "dashboard.actor.verifier";
            default -> "dashboard.actor.operator";
        };
    }

    public Status look() {
        if (state == null) {
            return late ? Status.BAD : Status.NONE;
        }
        return switch (state) {
            case "TERVERIFIKASI" -> Status.OK;
            case "TERKUNCI" -> Status.LOCKED;
            case "DIKEMBALIKAN" -> Status.RETURNED;
            case "DRAF" -> Status.DRAFT;
            default -> Status.WAITING;
        };
    }

    public String stateKey() {
        return "dashboard.state." + (state == null ? "BELUM_DIISI" : state);
    }
}
