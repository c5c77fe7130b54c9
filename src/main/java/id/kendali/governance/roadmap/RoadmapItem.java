package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One thing that a region wants to have done in a year for one aspect, whatever version of the plan says so. */
@Table(schema = "roadmap", name = "item")
class RoadmapItem {

    /** Under this name the workflow, the evidence and the ledger know items. */
    static final String TYPE = "roadmap.item";

    @Id
    private final RoadmapItemId id;

    private final RoadmapId roadmapId;
    private final UnitId unitId;
    private int aspectNumber;
    private String aspect;
    private final int year;
    private int number;
    private String text;
    private final int firstVersion;
    private int wordedVersion;
    private @Nullable Integer endedByVersion;
    private RoadmapState state;
    private Instant enteredAt;
    private @Nullable UUID ownerDivisionId;
    private @Nullable UnitId ownerUnitId;
    private LocalDate dueOn;
    private String[] goals;
    private @Nullable BigDecimal budget;
    private @Nullable String budgetSource;

    @Version
    private @Nullable Integer version;

    @PersistenceCreator
    RoadmapItem(
            RoadmapItemId id,
            RoadmapId roadmapId,
            UnitId unitId,
            int aspectNumber,
            String aspect,
            int year,
            int number,
            String text,
            int firstVersion,
            int wordedVersion,
            @Nullable Integer endedByVersion,
            RoadmapState state,
            Instant enteredAt,
            @Nullable UUID ownerDivisionId,
            @Nullable UnitId ownerUnitId,
            LocalDate dueOn,
            String[] goals,
            @Nullable BigDecimal budget,
            @Nullable String budgetSource,
            @Nullable Integer version) {
        this.id = id;
        this.roadmapId = roadmapId;
        this.unitId = unitId;
        this.aspectNumber = aspectNumber;
        this.aspect = aspect;
        this.year = year;
        this.number = number;
        this.text = text;
        this.firstVersion = firstVersion;
        this.wordedVersion = wordedVersion;
        this.endedByVersion = endedByVersion;
        this.state = state;
        this.enteredAt = enteredAt;
        this.ownerDivisionId = ownerDivisionId;
        this.ownerUnitId = ownerUnitId;
        this.dueOn = dueOn;
        this.goals = goals.clone();
        this.budget = budget;
        this.budgetSource = budgetSource;
        this.version = version;
    }

    /** As the plan prints it: nobody owns it yet, and it is due at the end of its year. */
    static RoadmapItem planned(Roadmap roadmap, RoadmapEntry entry, Instant at) {
        return new RoadmapItem(
                new RoadmapItemId(UuidV7.next()),
                roadmap.id(),
                roadmap.unitId(),
                entry.aspectNumber(),
                entry.aspect(),
                entry.year(),
                entry.number(),
                entry.text(),
                roadmap.planVersion(),
                roadmap.planVersion(),
                null,
                RoadmapState.DIRENCANAKAN,
                at,
                null,
                null,
                LocalDate.of(entry.year(), Month.DECEMBER, 31),
                new String[0],
                null,
                null,
                null);
    }

    /** Whether it says what the plan says, word for word and at the same place. */
    boolean says(RoadmapEntry entry) {
        return !hasEnded()
                && aspectNumber == entry.aspectNumber()
                && aspect.equals(entry.aspect())
                && number == entry.number()
                && text.equals(entry.text());
    }

    /** Takes the words of a version that is in force now; an item that had ended is alive again. */
    void restate(RoadmapEntry entry, int planVersion) {
        if (!text.equals(entry.text()) || !aspect.equals(entry.aspect())) {
            wordedVersion = planVersion;
        }
        aspectNumber = entry.aspectNumber();
        aspect = entry.aspect();
        number = entry.number();
        text = entry.text();
        endedByVersion = null;
    }

    /** The version dropped it. */
    void endBy(int planVersion) {
        endedByVersion = planVersion;
    }

    void commit(Commitment commitment) {
        if (hasEnded() || !state.isOpenForWork()) {
            throw new IllegalStateException("An item that is %s takes no other owner".formatted(state));
        }
        ownerDivisionId = commitment.division();
        ownerUnitId = commitment.unit();
        dueOn = commitment.dueOn();
        goals = commitment.goals().toArray(String[]::new);
        budget = commitment.budget();
        budgetSource = commitment.budgetSource();
    }

    /** Follows the workflow. */
    void enter(RoadmapState next, Instant at) {
        state = next;
        enteredAt = at;
    }

    public RoadmapItemId id() {
        return id;
    }

    public RoadmapId roadmapId() {
        return roadmapId;
    }

    /** The regional office. */
    public UnitId unitId() {
        return unitId;
    }

    public int aspectNumber() {
        return aspectNumber;
    }

    public String aspect() {
        return aspect;
    }

    public int year() {
        return year;
    }

    /** Among those of its aspect and year. */
    public int number() {
        return number;
    }

    public String text() {
        return text;
    }

    /** Number of the version of the plan that brought it. */
    public int firstVersion() {
        return firstVersion;
    }

    /** Number of the version of the plan that brought its present words. */
    public int wordedVersion() {
        return wordedVersion;
    }

    @Nullable
    public Integer endedByVersion() {
        return endedByVersion;
    }

    public boolean hasEnded() {
        return endedByVersion != null;
    }

    public RoadmapState state() {
        return state;
    }

    /** Since when it is in its state. */
    public Instant enteredAt() {
        return enteredAt;
    }

    public Commitment commitment() {
        return new Commitment(ownerDivisionId, ownerUnitId, dueOn, List.of(goals), budget, budgetSource);
    }

    /** Whether its day has passed without its being done. */
    public boolean isLate(LocalDate today) {
        return !hasEnded() && !state.isOver() && today.isAfter(dueOn);
    }

    public int version() {
        return version == null ? 0 : version;
    }
}
