package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.organisation.Unit;
import id.kendali.platform.ui.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What every page of a plan shows around its own: which version of whose plan, its content, what contradicts itself in it
 * and what was ruled about that.
 *
 * @param facts one line: decree, its date, number and state of the version
 * @param tabs the views of the plan; their values are addresses
 * @param rulings those that were proposed or hold about what this version says, by fingerprint
 */
record PlanFrame(
        Plan plan,
        Unit region,
        PlanVersion version,
        PlanDocument content,
        String title,
        String facts,
        List<Choice> tabs,
        List<RegisteredContradiction> contradictions,
        Map<String, Ruling> rulings) {

    /** {@code /renstra/KANWIL-MALUT/2025} */
    public String base() {
        return base(region.code(), plan.firstYear());
    }

    static String base(String region, int firstYear) {
        return PlanConfiguration.HOME + "/" + region + "/" + firstYear;
    }

    /** The address of a view of this version. */
    public String view(String name) {
        return base() + "/" + name + (isInForce() ? "" : "?versi=" + version.number());
    }

    public boolean isInForce() {
        return version.state() == PlanVersionState.BERLAKU;
    }

    /** The years of the plan. */
    public List<Integer> years() {
        return new PlanDocument.Years(plan.firstYear(), plan.lastYear()).all();
    }

    /** The ruling that was proposed or holds about a contradiction of this version. */
    public Optional<Ruling> ruling(RegisteredContradiction contradiction) {
        return Optional.ofNullable(rulings.get(contradiction.found().fingerprint()))
                .filter(ruling -> ruling.concerns(contradiction));
    }

    /** How the contradictions of this version stand. */
    Decisions decisions() {
        return new Decisions(contradictions, rulings, this::content);
    }

    /** Contradictions about which no ruling holds yet. */
    public long undecided() {
        return decisions().undecided();
    }
}
