package id.kendali.governance.roadmap;

import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as boards, lists and its page show it.
 *
 * @param number among those of its aspect and year
 * @param firstVersion of the plan that brought it
 * @param wordedVersion of the plan that brought its present words
 * @param endedBy version of the plan that dropped it; null if it is alive
 * @param enteredAt since when it is in its state
 * @param ownerCode null if nobody owns it yet
 * @param late its day has passed in the zone of the regional office, and it is neither done nor cancelled
 * @param evidence attached files
 */
record RoadmapRow(
        UUID id,
        RoadmapId roadmap,
        UnitId regionalOffice,
        int aspectNumber,
        String aspect,
        int year,
        int number,
        String text,
        int firstVersion,
        int wordedVersion,
        @Nullable Integer endedBy,
        RoadmapState state,
        Instant enteredAt,
        @Nullable String ownerCode,
        @Nullable String ownerName,
        LocalDate dueOn,
        boolean late,
        List<String> goals,
        @Nullable BigDecimal budget,
        @Nullable String budgetSource,
        int evidence) {

    /** As addresses name what is late. */
    static final String LATE = "TERLAMBAT";

    public boolean isAlive() {
        return endedBy == null;
    }

    /** Its state, or that it is late: each item counts once. */
    public String standing() {
        return late ? LATE : state.name();
    }

    public String href() {
        return RoadmapItemController.address(id);
    }

    RoadmapRow with(int files) {
        return new RoadmapRow(
                id,
                roadmap,
                regionalOffice,
                aspectNumber,
                aspect,
                year,
                number,
                text,
                firstVersion,
                wordedVersion,
                endedBy,
                state,
                enteredAt,
                ownerCode,
                ownerName,
                dueOn,
                late,
                goals,
                budget,
                budgetSource,
                files);
    }
}
