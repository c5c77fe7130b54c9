package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanId;
import id.kendali.governance.plan.PlanTookEffect;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** The roadmap of one plan of a regional office. */
@Table(schema = "roadmap", name = "roadmap")
class Roadmap {

    @Id
    private final RoadmapId id;

    private final PlanId planId;
    private final UnitId unitId;
    private final int firstYear;
    private int lastYear;
    private int planVersion;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    Roadmap(
            RoadmapId id,
            PlanId planId,
            UnitId unitId,
            int firstYear,
            int lastYear,
            int planVersion,
            @Nullable Integer version) {
        this.id = id;
        this.planId = planId;
        this.unitId = unitId;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.planVersion = planVersion;
        this.version = version;
    }

    static Roadmap of(PlanTookEffect effect) {
        return new Roadmap(
                new RoadmapId(UuidV7.next()),
                effect.plan(),
                effect.regionalOffice(),
                effect.firstYear(),
                effect.lastYear(),
                effect.number(),
                null);
    }

    /** Says what the version says that is in force now. */
    void follow(PlanTookEffect effect) {
        lastYear = effect.lastYear();
        planVersion = effect.number();
    }

    public RoadmapId id() {
        return id;
    }

    public PlanId planId() {
        return planId;
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

    /** Number of the version of the plan that the items follow. */
    public int planVersion() {
        return planVersion;
    }
}
