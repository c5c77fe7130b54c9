package id.kendali.testing;

import id.kendali.platform.access.AccountId;
import id.kendali.platform.access.Holding;
import id.kendali.platform.access.HoldingDirectory;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import id.kendali.platform.database.UuidV7;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The positions of the demonstration, for tests that act as one without a page in between. */
@Component
public class Demonstration {

    private final JdbcClient database;
    private final TransactionTemplate transactions;
    private final HoldingDirectory directory;

    Demonstration(JdbcClient database, TransactionTemplate transactions, HoldingDirectory directory) {
        this.database = database;
        this.transactions = transactions;
        this.directory = directory;
    }

    /** Runs in the scope of the account's first position, as a request of it would. */
    public <T> T as(String username, Supplier<T> work) {
        return as(signedIn(username), work);
    }

    public <T> T as(SignedIn person, Supplier<T> work) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setAttribute(SignedIn.class.getName(), person);
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        LocaleContextHolder.setLocale(Locale.forLanguageTag("id"));
        try {
            return CurrentScope.call(scope(person), work);
        } finally {
            RequestContextHolder.resetRequestAttributes();
            LocaleContextHolder.resetLocaleContext();
        }
    }

    public <T> T asSystem(Supplier<T> work) {
        return CurrentScope.call(Scope.system("Uji"), () -> transactions.execute(status -> work.get()));
    }

    public SignedIn signedIn(String username) {
        return signedIn(username, false);
    }

    /** With the position that the person holds as Plt or Plh. */
    public SignedIn acting(String username) {
        return signedIn(username, true);
    }

    /** Lets the holder of one account stand in for another today. */
    public void standIn(String username, String absent) {
        asSystem(() -> database.sql("""
                        insert into organisation.holding (id, position_id, unit_id, person_id, mode, valid_from, valid_to,
                          basis, version)
                        select :id, holding.position_id, holding.unit_id, substitute.person_id, 'PLH', :from, :to, 'Uji', 0
                          from access.account absent
                          join organisation.holding on holding.person_id = absent.person_id and holding.mode = 'DEFINITIF'
                          join access.account substitute on substitute.username = :username
                         where absent.username = :absent
                        """)
                .param("id", UuidV7.next())
                .param("username", username)
                .param("absent", absent)
                .param("from", LocalDate.now().minusDays(2))
                .param("to", LocalDate.now().plusDays(3))
                .update());
    }

    public UUID unit(String code) {
        return asSystem(() -> database.sql("select id from organisation.unit where code = :code")
                .param("code", code)
                .query(UUID.class)
                .single());
    }

    private SignedIn signedIn(String username, boolean acting) {
        return asSystem(() -> {
            UUID account = database.sql("select id from access.account where username = :username")
                    .param("username", username)
                    .query(UUID.class)
                    .single();
            UUID person = database.sql("select person_id from access.account where id = :account")
                    .param("account", account)
                    .query(UUID.class)
                    .single();
            List<Holding> holdings = directory.holdingsOf(person);
            Holding used = holdings.stream()
                    .filter(holding -> holding.acting() == acting)
                    .findFirst()
                    .orElseThrow();
            return new SignedIn(new AccountId(account), person, username, used.title(), "--", used, holdings);
        });
    }

    private static Scope scope(SignedIn person) {
        Holding position = person.position();
        Set<UUID> reached = position.reachedUnits();
        return new Scope(
                person.account().value(),
                position.id(),
                position.label(),
                reached,
                position.kind().writes() ? reached : Set.of(),
                position.subBidang(),
                false,
                false);
    }
}
