package id.kendali.governance.roadmap;

import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who owes an item, until when, for what and by what means.
 *
 * @param division bagian, bidang or sub-bidang that owns it; null if a unit does, or nobody yet
 * @param unit that owns it; null if a division does, or nobody yet
 * @param dueOn last day on which it is in time, in the zone of the regional office
 * @param goals codes of the sasaran kegiatan that it serves
 * @param budget rupiah; null if none is known
 * @param budgetSource where the amount is written
 */
record Commitment(
        @Nullable UUID division,
        @Nullable UnitId unit,
        LocalDate dueOn,
        List<String> goals,
        @Nullable BigDecimal budget,
        @Nullable String budgetSource) {

    Commitment {
        goals = List.copyOf(goals);
        if (division != null && unit != null) {
            throw new IllegalArgumentException("An item has one owner");
        }
        if (budget != null && (budget.signum() < 0 || budgetSource == null)) {
            throw new IllegalArgumentException("A budget is not negative and names its source");
        }
    }

    public boolean isOwned() {
        return division != null || unit != null;
    }
}
