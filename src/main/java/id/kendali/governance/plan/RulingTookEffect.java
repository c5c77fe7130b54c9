package id.kendali.governance.plan;

import id.kendali.platform.organisation.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A ruling about a contradiction was confirmed, or a confirmed one revoked. Published inside the transaction that did it.
 *
 * @param about what was ruled on, such as {@code FUNDING SK 19}
 * @param chosen the variant that counts from now on; null if none does
 */
public record RulingTookEffect(
        PlanId plan,
        RulingId ruling,
        UnitId regionalOffice,
        String about,
        @Nullable String chosen) {}
