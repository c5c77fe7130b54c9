package id.kendali.platform.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the signed heads and the keys that signed them. */
final class Heads {

    private final JdbcClient database;

    Heads(JdbcClient database) {
        this.database = database;
    }

    Optional<SignedHead> latest() {
        return database.sql("""
                        select size, root, sealed_at, key_id, signature
                          from ledger.head
                         order by size desc
                         limit 1
                        """).query(Heads::head).optional();
    }

    Optional<SignedHead> ofSize(long size) {
        return database.sql("""
                        select size, root, sealed_at, key_id, signature
                          from ledger.head
                         where size = :size
                        """).param("size", size).query(Heads::head).optional();
    }

    /** The head under which the entry with that number was sealed. */
    Optional<SignedHead> covering(long number) {
        return database.sql("""
                        select size, root, sealed_at, key_id, signature
                          from ledger.head
                         where size >= :number
                         order by size
                         limit 1
                        """).param("number", number).query(Heads::head).optional();
    }

    /** Heads from the newest on, before the given size. */
    List<HeadRow> before(long size, int count) {
        return database.sql("""
                        select size, root, sealed_at, key_id, signature, coalesce(previous_size, 0) as previous_size
                          from ledger.head
                         where size < :size
                         order by size desc
                         limit :count
                        """)
                .param("size", size)
                .param("count", count)
                .query((row, index) -> new HeadRow(head(row, index), row.getLong("previous_size")))
                .list();
    }

    /** Heads that were sealed after the instant, oldest first. */
    List<SignedHead> sealedAfter(Instant instant, int count) {
        return database.sql("""
                        select size, root, sealed_at, key_id, signature
                          from ledger.head
                         where sealed_at > :instant
                         order by sealed_at
                         limit :count
                        """)
                .param("instant", OffsetDateTime.ofInstant(instant, ZoneOffset.UTC))
                .param("count", count)
                .query(Heads::head)
                .list();
    }

    Map<String, VerifyingKey> keys() {
        return database
                .sql("select public_key from ledger.signing_key")
                .query((row, index) -> VerifyingKey.decode(row.getBytes(1)))
                .list()
                .stream()
                .collect(Collectors.toMap(VerifyingKey::id, key -> key));
    }

    /**
     * A head with what came before it.
     *
     * @param previousSize size of the head before, 0 if it is the first
     */
    record HeadRow(SignedHead head, long previousSize) {

        public long entries() {
            return head.size() - previousSize;
        }
    }

    static SignedHead head(ResultSet row, int index) throws SQLException {
        return new SignedHead(
                row.getLong("size"),
                Hash.of(row.getBytes("root")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("key_id"),
                Base64.getEncoder().encodeToString(row.getBytes("signature")));
    }
}
