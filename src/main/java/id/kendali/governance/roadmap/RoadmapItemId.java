package id.kendali.governance.roadmap;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/** How others refer to an item of a roadmap; the same in every version of the plan. */
public record RoadmapItemId(UUID value) implements Identifier {}
