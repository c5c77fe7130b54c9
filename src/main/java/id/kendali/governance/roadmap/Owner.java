package id.kendali.governance.roadmap;

import id.kendali.platform.organisation.UnitId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may own an item: a bagian, bidang or sub-bidang of the regional office, or a unit of the region.
 *
 * @param code by which addresses and forms name it
 */
record Owner(
        String code,
        String name,
        @Nullable UUID division,
        @Nullable UnitId unit) {}
