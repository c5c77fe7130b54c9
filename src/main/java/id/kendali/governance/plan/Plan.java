package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The strategic plan of a regional office for a run of years; what it says is in its versions. */
@Table(schema = "plan", name = "plan")
class Plan {

    /** Under this name the ledger knows plans. */
    static final String TYPE = "plan.plan";

    @Id
    private final PlanId id;

    private final UnitId unitId;
    private final int firstYear;
    private final int lastYear;
    private final String name;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Plan(PlanId id, UnitId unitId, int firstYear, int lastYear, String name, @Nullable Integer version) {
        this.id = id;
        this.unitId = unitId;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.name = name;
        this.version = version;
    }

    public PlanId id() {
        return id;
    }

    /** The regional office. */
    public UnitId unitId() {
        return unitId;
    }

    public int firstYear() {
        return firstYear;
    }

    public int lastYear() {
        return lastYear;
    }

    /** {@code 2025–2029} */
    public String years() {
        return firstYear + "–" + lastYear;
    }

    public String name() {
        return name;
    }
}
