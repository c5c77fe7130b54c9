package id.kendali.governance.plan;

import id.kendali.platform.ui.NotFound;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the plans that are to be compared. */
@Component
@Transactional(readOnly = true)
class RegionComparisons {

    private static final Pattern NAME = Pattern.compile("(.+)/(\\d{4})");

    private final PlanFrames frames;
    private final ContradictionTexts wording;

    RegionComparisons(PlanFrames frames, ContradictionTexts wording) {
        this.frames = frames;
        this.wording = wording;
    }

    /**
     * @param names of plans, each as region and first year, in the order in which they shall stand
     * @throws NotFound if the reader does not see one of them
     */
    RegionComparison of(List<String> names) {
        return RegionComparison.of(names.stream().distinct().map(this::frame).toList(), wording::rule);
    }

    private PlanFrame frame(String name) {
        Matcher read = NAME.matcher(name);
        if (!read.matches()) {
            throw new NotFound("plan " + name);
        }
        return frames.of(read.group(1), Integer.parseInt(read.group(2)), null);
    }
}
