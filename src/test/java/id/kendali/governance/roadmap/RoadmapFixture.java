package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanId;
import id.kendali.governance.plan.PlanTookEffect;
import id.kendali.governance.plan.PlanTookEffect.RoadmapEntry;
import id.kendali.governance.plan.PlanVersionId;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Roadmaps as small plans say them. */
final class RoadmapFixture {

    static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");

    private RoadmapFixture() {}

    static RoadmapEntry entry(int aspect, String name, int year, int number, String text) {
        return new RoadmapEntry(aspect, name, year, number, text);
    }

    /** A plan that nobody else has; a region has one from a year on. */
    record MadePlan(PlanId id, UnitId region, int firstYear) {

        private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2100);

        static MadePlan of(UnitId region) {
            return new MadePlan(new PlanId(UuidV7.next()), region, NEXT_YEAR.getAndIncrement());
        }

        PlanTookEffect takesEffect(int number, List<RoadmapEntry> entries) {
            return new PlanTookEffect(
                    id, new PlanVersionId(UuidV7.next()), region, number, firstYear, firstYear + 4, entries);
        }
    }

    /** The items of a first version. */
    static List<RoadmapItem> items(List<RoadmapEntry> entries) {
        Roadmap roadmap = Roadmap.of(MadePlan.of(new UnitId(UuidV7.next())).takesEffect(1, entries));
        return entries.stream()
                .map(entry -> RoadmapItem.planned(roadmap, entry, NOW))
                .toList();
    }
}
