package id.kendali.platform.ledger;

import id.kendali.platform.database.Identifier;
import java.util.UUID;

/**
 * A row that entries are about.
 *
 * @param table with its schema, such as {@code reform.report}
 */
public record Subject(String table, UUID row) {

    public static Subject of(String table, Identifier row) {
        return new Subject(table, row.value());
    }
}
