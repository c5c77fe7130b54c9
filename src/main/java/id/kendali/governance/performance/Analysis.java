package id.kendali.governance.performance;

import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** Why a target was reached or missed in a year, and what is done about it, in the words of who answers for it. */
@Table(schema = "performance", name = "analysis")
class Analysis {

    /** Under this name the ledger knows it. */
    static final String TYPE = "performance.analysis";

    @Id
    private final AnalysisId id;

    private final UnitId unitId;
    private final String indicator;
    private final int year;
    private String causes;
    private String solutions;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Analysis(
            AnalysisId id,
            UnitId unitId,
            String indicator,
            int year,
            String causes,
            String solutions,
            String writtenBy,
            Instant writtenAt,
            @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.indicator = indicator;
        this.year = year;
        this.causes = causes;
        this.solutions = solutions;
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
        this.version = version;
    }

    static Analysis begin(UnitId unit, String indicator, int year, Edit by) {
        return new Analysis(new AnalysisId(UuidV7.next()), unit, indicator, year, "", "", by.by(), by.at(), null);
    }

    void write(String why, String what, Edit by) {
        causes = why;
        solutions = what;
        writtenBy = by.by();
        writtenAt = by.at();
    }

    public AnalysisId id() {
        return id;
    }

    public String causes() {
        return causes;
    }

    public String solutions() {
        return solutions;
    }

    public Edit written() {
        return new Edit(writtenBy, writtenAt);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
