package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import java.util.List;

/**
 * A version of a plan was put into force. Published inside the transaction that did it.
 *
 * @param regionalOffice whose plan it is
 * @param number of the version
 * @param firstYear of the plan
 * @param lastYear of the plan
 * @param roadmap what the plan wants to be done, year by year
 */
public record PlanTookEffect(
        PlanId plan,
        PlanVersionId version,
        UnitId regionalOffice,
        int number,
        int firstYear,
        int lastYear,
        List<RoadmapEntry> roadmap) {

    public PlanTookEffect {
        roadmap = List.copyOf(roadmap);
    }

    /** One item of the roadmap as the plan prints it. */
    public record RoadmapEntry(int aspectNumber, String aspect, int year, int number, String text) {}
}
