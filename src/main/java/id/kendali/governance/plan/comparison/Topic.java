package id.kendali.governance.plan.comparison;

/** What a change is about, in the order in which people ask for it. */
public enum Topic {
    CASCADE,
    TARGETS,
    FUNDING,
    ROADMAP,
    UNITS,
    OTHER;

    static Topic of(String file) {
        return switch (file) {
            case "strategy.yaml" -> CASCADE;
            case "indicator_targets.csv" -> TARGETS;
            case "funding.csv" -> FUNDING;
            case "roadmap.csv" -> ROADMAP;
            case "org_units.csv" -> UNITS;
            default -> OTHER;
        };
    }
}
