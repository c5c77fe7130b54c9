package id.kendali.platform.database;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in a transaction and what the database lets through for them.
 *
 * @param actor the account, or the fixed id of a named system account
 * @param holding the position that is used, if a person acts
 * @param actorName how the ledger names the actor: position and unit, not the person
 * @param reads units whose records may be read
 * @param writes units whose records may be written
 * @param subBidang codes of the sub-bidang that may be seen; {@link #ALL} stands for every one
 * @param nation may read the figures that are published for the whole nation
 * @param everything a job of the system, which no unit bounds
 */
public record Scope(
        UUID actor,
        @Nullable UUID holding,
        String actorName,
        Set<UUID> reads,
        Set<UUID> writes,
        Set<String> subBidang,
        boolean nation,
        boolean everything) {

    public static final String ALL = "*";

    /**
     * Stands on records that are the business of a whole unit rather than of one sub-bidang: whoever sees any sub-bidang
     * of the unit sees them too.
     */
    public static final String SHARED = "BERSAMA";

    /** The account that jobs run as; its name in the ledger says which job. */
    public static final UUID SYSTEM = UUID.fromString("00000000-0000-7000-8000-000000000001");

    public Scope {
        reads = Set.copyOf(reads);
        writes = Set.copyOf(writes);
        subBidang = withShared(subBidang);
    }

    private static Set<String> withShared(Set<String> subBidang) {
        return subBidang.isEmpty() || subBidang.contains(ALL)
                ? Set.copyOf(subBidang)
                : Stream.concat(subBidang.stream(), Stream.of(SHARED)).collect(Collectors.toUnmodifiableSet());
    }

    /** A named job of the system, with an explicit scope over all units; row-level security still applies to it. */
    public static Scope system(String job) {
        return new Scope(SYSTEM, null, job, Set.of(), Set.of(), Set.of(ALL), true, true);
    }

    public boolean mayRead(UUID unit) {
        return everything || reads.contains(unit);
    }
}
