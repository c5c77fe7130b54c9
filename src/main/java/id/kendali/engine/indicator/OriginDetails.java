package id.kendali.engine.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The reported row behind a value, as it is shown at the end of an explanation. Texts come in the language of the request.
 *
 * @param label which row it is: "RAT-RB B06 2025, nomor 2"
 * @param detail one line of facts: "target 48 · terlaksana 41 · tercetak 85 %"
 * @param href the row's own page
 * @param reporter who reported it; none if it was loaded as printed
 * @param approver who approved it before it left the unit; none if its way knows no approval
 * @param verifier who verified it
 * @param anotherPerson whether the verifier is another person than the reporter; null if one of the two is missing
 * @param table that holds the row, with its schema, and the row's id: the ledger is asked for them
 */
public record OriginDetails(
        String label,
        String detail,
        @Nullable String href,
        @Nullable OriginStep reporter,
        @Nullable OriginStep approver,
        @Nullable OriginStep verifier,
        @Nullable Boolean anotherPerson,
        List<OriginEvidence> evidence,
        String table,
        UUID row) {

    public OriginDetails {
        evidence = List.copyOf(evidence);
    }

    /**
     * What somebody did with the row.
     *
     * @param actor position and unit, not the person
     * @param note what was changed or said: "40 → 41, “Satu bukti tertinggal”"
     */
    public record OriginStep(
            String actor, Instant at, @Nullable String note) {}

    /** A file that proves the row. */
    public record OriginEvidence(String name, long bytes, String mediaType, String sha256, String href) {}
}
