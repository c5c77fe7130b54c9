package id.kendali.platform.access;

import id.kendali.platform.ui.NotFound;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads accounts for pages, in the order of their user names. */
@Component
@Transactional(readOnly = true)
class AccountQueries {

    static final int PAGE_SIZE = 50;

    private static final int MATCHING_PERSONS = 500;

    private static final String SELECT = """
            select account.id, account.person_id, account.username, account.password_hash is not null as has_password,
                   account.password_changed_at, account.must_change_password, account.disabled_at,
                   account.disabled_reason, account.created_at,
                   (select max(invitation.expires_at) from access.invitation invitation
                     where invitation.account_id = account.id and invitation.used_at is null
                       and invitation.revoked_at is null and invitation.expires_at > now()) as invited_until
              from access.account account
            """;

    private static final String MATCHES = """
             where (:text = '' or account.username like '%' || :text || '%' or account.person_id = any (:persons))
               and (:state = 'ALL' or (:state = 'DISABLED') = (account.disabled_at is not null))
            """;

    private final JdbcClient database;
    private final PersonDirectory directory;

    AccountQueries(JdbcClient database, PersonDirectory directory) {
        this.database = database;
        this.directory = directory;
    }

    AccountRow find(AccountId id) {
        return database.sql(SELECT + " where account.id = :id")
                .param("id", id.value())
                .query(AccountQueries::row)
                .optional()
                .map(row -> withPersons(List.of(row)).get(0))
                .orElseThrow(() -> new NotFound("account " + id.value()));
    }

    /** One page of accounts whose user name, person or position contains the text. */
    AccountList list(String text, AccountState state, @Nullable String after) {
        String sought = AccountLookup.normal(text);
        UUID[] persons = sought.isEmpty()
                ? new UUID[0]
                : directory.search(sought, MATCHING_PERSONS).stream()
                        .map(PersonDirectory.Person::id)
                        .toArray(UUID[]::new);
        List<AccountRow> rows = database.sql(SELECT + MATCHES + """
                           and account.username > :after
                         order by account.username
                         limit :limit
                        """)
                .param("text", sought)
                .param("persons", persons)
                .param("state", state.name())
                .param("after", after == null ? "" : after)
                .param("limit", PAGE_SIZE + 1)
                .query(AccountQueries::row)
                .list();
        long total = database.sql("select count(*) from access.account account" + MATCHES)
                .param("text", sought)
                .param("persons", persons)
                .param("state", state.name())
                .query(Long.class)
                .single();
        boolean more = rows.size() > PAGE_SIZE;
        List<AccountRow> shown = withPersons(more ? rows.subList(0, PAGE_SIZE) : rows);
        return new AccountList(shown, total, more ? shown.get(shown.size() - 1).username() : null);
    }

    /** Which of these persons have an account. */
    List<UUID> withAccount(Collection<UUID> persons) {
        return persons.isEmpty()
                ? List.of()
                : database.sql("select person_id from access.account where person_id in (:persons)")
                        .param("persons", persons)
                        .query(UUID.class)
                        .list();
    }

    private List<AccountRow> withPersons(List<AccountRow> rows) {
        Map<UUID, PersonDirectory.Person> persons =
                directory.describe(rows.stream().map(AccountRow::person).toList());
        return rows.stream().map(row -> row.of(persons.get(row.person()))).toList();
    }

    private static AccountRow row(ResultSet row, int number) throws SQLException {
        return new AccountRow(
                new AccountId(row.getObject("id", UUID.class)),
                row.getObject("person_id", UUID.class),
                row.getString("username"),
                "",
                "",
                row.getBoolean("has_password"),
                instant(row.getTimestamp("password_changed_at")),
                row.getBoolean("must_change_password"),
                instant(row.getTimestamp("disabled_at")),
                row.getString("disabled_reason"),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("invited_until")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }

    /** Which accounts a list shows. */
    enum AccountState {
        ALL,
        OPEN,
        DISABLED
    }

    /** @param next user name after which the list goes on; null at its end */
    record AccountList(
            List<AccountRow> rows, long total, @Nullable String next) {}

    /** An account as pages show it. */
    record AccountRow(
            AccountId id,
            UUID person,
            String username,
            String name,
            String position,
            boolean hasPassword,
            @Nullable Instant passwordChangedAt,
            boolean mustChangePassword,
            @Nullable Instant disabledAt,
            @Nullable String disabledReason,
            Instant createdAt,
            @Nullable Instant invitedUntil) {

        AccountRow of(PersonDirectory.@Nullable Person known) {
            return known == null
                    ? this
                    : new AccountRow(
                            id,
                            person,
                            username,
                            known.name(),
                            known.position(),
                            hasPassword,
                            passwordChangedAt,
                            mustChangePassword,
                            disabledAt,
                            disabledReason,
                            createdAt,
                            invitedUntil);
        }
    }
}
