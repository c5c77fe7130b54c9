package id.kendali.platform.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be found. Writes as part of the running transaction, within the scope of its actor. */
@Component
@Transactional
public class SearchIndex {

    private final JdbcClient database;

    SearchIndex(JdbcClient database) {
        this.database = database;
    }

    /** Adds the entry, or replaces the one with the same kind and reference. */
    public void put(SearchEntry entry) {
        database.sql("""
                        select search.put(:kind, :reference, :title, :subtitle, :href, :text, cast(:unit as uuid),
                          :subBidang, :right)
                        """)
                .param("kind", entry.kind().name())
                .param("reference", entry.reference())
                .param("title", entry.title())
                .param("subtitle", entry.subtitle())
                .param("href", entry.href())
                .param("text", entry.text())
                .param("unit", entry.unit())
                .param("subBidang", entry.subBidang())
                .param("right", entry.right() == null ? null : entry.right().name())
                .query((row, number) -> entry)
                .single();
    }

    public void remove(SearchKind kind, String reference) {
        database.sql("select search.remove(:kind, :reference)")
                .param("kind", kind.name())
                .param("reference", reference)
                .query((row, number) -> reference)
                .single();
    }
}
