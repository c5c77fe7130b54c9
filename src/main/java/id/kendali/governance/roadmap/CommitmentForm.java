package id.kendali.governance.roadmap;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Owner, due date and means of an item as they are typed.
 *
 * @param pemilik code of a division or unit
 * @param tenggat day, as browsers send it
 * @param kaitan codes of the sasaran kegiatan
 * @param anggaran whole rupiah
 * @param sumber where the amount is written
 * @param sebab why the due date or the owner changes
 * @param versi of the item, as the page showed it
 */
record CommitmentForm(
        @Nullable String pemilik,
        @Nullable String tenggat,
        @Nullable List<String> kaitan,
        @Nullable String anggaran,
        @Nullable String sumber,
        @Nullable String sebab,
        @Nullable Integer versi) {

    static CommitmentForm of(RoadmapItem item, RoadmapRow row) {
        Commitment now = item.commitment();
        return new CommitmentForm(
                row.ownerCode(),
                now.dueOn().toString(),
                now.goals(),
                now.budget() == null ? null : now.budget().toPlainString(),
                now.budgetSource(),
                null,
                item.version());
    }
}
