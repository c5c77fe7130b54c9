package id.kendali.governance.roadmap;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

record RoadmapId(UUID value) implements Identifier {}
