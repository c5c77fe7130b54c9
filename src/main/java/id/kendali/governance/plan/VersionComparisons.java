package id.kendali.governance.plan;

import id.kendali.platform.ui.NotFound;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the two versions that a comparison is about. */
@Component
@Transactional(readOnly = true)
class VersionComparisons {

    private final PlanFrames frames;
    private final PlanVersions versions;

    VersionComparisons(PlanFrames frames, PlanVersions versions) {
        this.frames = frames;
        this.versions = versions;
    }

    /** @param all versions that the reader may see, newest first */
    record Pair(PlanFrame from, PlanFrame to, List<PlanVersion> all) {}

    /**
     * @param from number; null for the version in force, or the one before the newest
     * @param to number; null for the newest
     */
    Pair pair(String region, int year, @Nullable Integer from, @Nullable Integer to) {
        PlanFrame current = frames.of(region, year, null);
        List<PlanVersion> all =
                versions.findByPlanIdOrderByNumberDesc(current.plan().id());
        int second = to == null ? all.get(0).number() : to;
        int first = from == null ? base(all, second).orElseThrow(() -> new NotFound("version before " + second)) : from;
        return new Pair(frames.of(region, year, first), frames.of(region, year, second), all);
    }

    private static Optional<Integer> base(List<PlanVersion> all, int second) {
        return all.stream()
                .filter(version -> version.state() == PlanVersionState.BERLAKU)
                .map(PlanVersion::number)
                .filter(number -> number != second)
                .findFirst()
                .or(() -> all.stream()
                        .map(PlanVersion::number)
                        .filter(number -> number < second)
                        .findFirst())
                .or(() -> all.stream().map(PlanVersion::number).findFirst());
    }
}
