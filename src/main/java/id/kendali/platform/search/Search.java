package id.kendali.platform.search;

import id.kendali.platform.access.Right;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what lies within the scope of the running transaction. */
@Component
@Transactional(readOnly = true)
public class Search {

    private final JdbcClient database;

    Search(JdbcClient database) {
        this.database = database;
    }

    /**
     * The best hits first: every word must occur; if nothing has them all, what resembles the query.
     *
     * @param rights of the person, because a page that cannot be opened should not be found
     */
    public List<SearchHit> find(String query, Set<Right> rights, int limit) {
        return database.sql("select kind, title, subtitle, href from search.find(:query, :rights, :limit)")
                .param("query", query)
                .param("rights", rights.stream().map(Right::name).toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new SearchHit(
                        SearchKind.valueOf(row.getString("kind")),
                        row.getString("title"),
                        row.getString("subtitle"),
                        row.getString("href")))
                .list();
    }
}
