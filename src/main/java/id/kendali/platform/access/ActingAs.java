package id.kendali.platform.access;

import id.kendali.platform.database.CurrentScope;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Runs work as a person would by a request, with the person's scope and rights, and without one. It exists while a nation
 * is simulated and never otherwise.
 */
@Component
@ConditionalOnProperty("kendali.simulation")
public class ActingAs {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final AccountLookup accounts;
    private final Clock clock;

    ActingAs(AccountLookup accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The person of an account in the first of the own positions. */
    public SignedIn person(String username) {
        return accounts.find(username)
                .flatMap(account -> accounts.admission(new AccountPrincipal(account, clock.instant()), null)
                        .person())
                .orElseThrow(() -> new IllegalArgumentException("Nobody may act as " + username));
    }

    public <T extends @Nullable Object> T call(SignedIn person, Supplier<T> work) {
        RequestContextHolder.setRequestAttributes(new WithoutRequest(person));
        LocaleContextHolder.setLocale(OFFICE);
        try {
            return CurrentScope.call(person.scope(), work);
        } finally {
            LocaleContextHolder.resetLocaleContext();
            RequestContextHolder.resetRequestAttributes();
        }
    }

    /** Where a request would keep its attributes. */
    private static final class WithoutRequest implements RequestAttributes {

        private final Map<String, Object> attributes = new HashMap<>();

        WithoutRequest(SignedIn person) {
            attributes.put(SignedIn.ATTRIBUTE, person);
        }

        @Override
        public @Nullable Object getAttribute(String name, int scope) {
            return attributes.get(name);
        }

        @Override
        public void setAttribute(String name, Object value, int scope) {
            attributes.put(name, value);
        }

        @Override
        public void removeAttribute(String name, int scope) {
            attributes.remove(name);
        }

        @Override
        public String[] getAttributeNames(int scope) {
            return attributes.keySet().toArray(String[]::new);
        }

        @Override
        public void registerDestructionCallback(String name, Runnable callback, int scope) {
            throw new UnsupportedOperationException("Nothing here lives as long as a request");
        }

        @Override
        public @Nullable Object resolveReference(String key) {
            return null;
        }

        @Override
        public String getSessionId() {
            return "";
        }

        @Override
        public Object getSessionMutex() {
            return this;
        }
    }
}
