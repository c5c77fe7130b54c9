package id.kendali.governance.plan;

import id.kendali.governance.plan.document.Cascade;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What pages of other modules that belong to a plan show above their own. */
@Component
@Transactional(readOnly = true)
public class PlanTabs {

    private final PlanFrames frames;

    PlanTabs(PlanFrames frames) {
        this.frames = frames;
    }

    /**
     * The plan of a region as its version in force says it.
     *
     * @param facts one line: decree, its date, number and state of the version
     * @param tabs the views of the plan; their values are addresses
     * @param goals the sasaran kegiatan: codes with their names
     */
    public record Top(
            PlanId plan,
            Unit region,
            int firstYear,
            int lastYear,
            String title,
            String facts,
            List<Choice> tabs,
            List<Choice> goals) {

        /** {@code /renstra/KANWIL-MALUT/2025} */
        public String base() {
            return PlanFrame.base(region.code(), firstYear);
        }

        /** {@code 2025–2029} */
        public String years() {
            return firstYear + "–" + lastYear;
        }
    }

    /** @throws id.kendali.platform.ui.NotFound if the reader sees no such plan */
    public Top top(String regionCode, int firstYear) {
        PlanFrame frame = frames.of(regionCode, firstYear, null);
        return new Top(
                frame.plan().id(),
                frame.region(),
                frame.plan().firstYear(),
                frame.plan().lastYear(),
                frame.title(),
                frame.facts(),
                frame.tabs(),
                frame.content().cascade().of(Cascade.Kind.SASARAN_KEGIATAN).stream()
                        .map(goal -> new Choice(goal.code(), goal.name()))
                        .toList());
    }
}
