package id.kendali.governance.roadmap;

import id.kendali.governance.plan.PlanTabs;
import id.kendali.platform.ui.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap as a matrix of aspects and years, narrowed by a filter.
 *
 * @param planVersion number of the version of the plan that it follows; null if none has taken effect yet
 * @param counts one sentence: how many items stand how
 * @param standings how many items stand how, the late ones first, and only what there is
 * @param counted items of the filter whatever their standing
 * @param late items of the whole roadmap that are late
 * @param ended items that a version dropped
 */
record RoadmapBoard(
        PlanTabs.Top top,
        @Nullable Integer planVersion,
        RoadmapFilter filter,
        List<Year> years,
        List<Aspect> aspects,
        String counts,
        Map<String, Long> standings,
        int counted,
        int late,
        List<RoadmapRow> ended,
        Choices choices) {

    /** How a year lies to today. */
    enum Moment {
        PAST,
        NOW,
        AHEAD
    }

    record Year(int year, Moment moment) {

        public boolean isNow() {
            return moment == Moment.NOW;
        }

        /** Class of the style sheet. */
        public String style() {
            return switch (moment) {
                case PAST -> "past";
                case NOW -> "now";
                case AHEAD -> "next";
            };
        }
    }

    /** @param counts one sentence about its items */
    record Aspect(int number, String name, String counts, List<Cell> cells) {}

    /** What is to be done for an aspect in a year, the late items first. */
    record Cell(Year year, List<RoadmapRow> rows) {

        public long late() {
            return rows.stream().filter(RoadmapRow::late).count();
        }

        /** Whether it is worth a look at once, on a screen that has no room for all. */
        public boolean isPressing() {
            return year.isNow() || late() > 0;
        }
    }

    /** What the filters offer. */
    record Choices(List<Choice> aspects, List<Choice> years, List<Choice> owners) {}

    /** Address of this board, without filter; also the value of its tab. */
    public String address() {
        return RoadmapConfiguration.address(top.region().code(), top.firstYear());
    }

    public boolean isEmpty() {
        return aspects.isEmpty();
    }
}
