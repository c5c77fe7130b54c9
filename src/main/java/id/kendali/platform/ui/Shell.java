package id.kendali.platform.ui;

import id.kendali.platform.database.SimulatedData;
import id.kendali.platform.ui.AccountBadge.Account;
import id.kendali.platform.ui.SealNotice.Seal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;

/** Gathers what stands around every page; templates reach it as {@code @shell}. */
@Component
public class Shell {

    private static final Logger log = LoggerFactory.getLogger(Shell.class);

    private final ObjectProvider<NavigationEntry> entries;
    private final ObjectProvider<AccountBadge> badges;
    private final ObjectProvider<SealNotice> seals;
    private final ObjectProvider<OpenCounts> counts;
    private final ObjectProvider<NoticeBell> bells;
    private final boolean demonstration;
    private final ObjectProvider<SimulatedData> simulation;
    private final TransactionTemplate reading;

    Shell(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountBadge> badges,
            ObjectProvider<SealNotice> seals,
            ObjectProvider<OpenCounts> counts,
            ObjectProvider<NoticeBell> bells,
            ObjectProvider<SimulatedData> simulation,
            PlatformTransactionManager transactions,
            @Value("${kendali.demonstration:false}") boolean demonstration) {
        this.entries = entries;
        this.badges = badges;
        this.seals = seals;
        this.counts = counts;
        this.bells = bells;
        this.simulation = simulation;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.demonstration = demonstration;
    }

    /** The surroundings of the page whose navigation line has this address. */
    public View view(@Nullable String active) {
        Account account = account().orElse(null);
        Navigation navigation = Navigation.of(account == null ? Stream.empty() : entries.orderedStream(), this::may);
        Optional<Wing> wing = navigation.wingOf(active);
        return new View(
                demonstration,
                simulation.stream().anyMatch(data -> data.content().isPresent()),
                account,
                navigation.wings(),
                wing.orElse(null),
                wing.filter(candidate -> navigation.holds(candidate, active)).orElse(null),
                wing.map(navigation::groups).orElse(Map.of()),
                active,
                account == null ? Map.of() : openCounts(),
                account == null ? null : first(bells, Optional::of).orElse(null),
                first(seals, SealNotice::latest).orElse(null),
                Shell.class.getPackage().getImplementationVersion());
    }

    Optional<Account> account() {
        return first(badges, AccountBadge::current);
    }

    private boolean may(String right) {
        return badges.orderedStream().anyMatch(badge -> badge.may(right));
    }

    /** All in one transaction, because they stand on every page; one by one if any of them fails. */
    private Map<String, Integer> openCounts() {
        try {
            return reading.execute(status -> countEach());
        } catch (UnexpectedRollbackException failure) {
            return countEach();
        } catch (TransactionException failure) {
            log.warn("The open items are not counted", failure);
            return Map.of();
        }
    }

    private Map<String, Integer> countEach() {
        Map<String, Integer> all = new HashMap<>();
        counts.orderedStream()
                .forEach(source -> all.putAll(withoutFailing(source::counts).orElse(Map.of())));
        return all;
    }

    private static <S, T> Optional<T> first(ObjectProvider<S> sources, Function<S, Optional<T>> question) {
        return sources.orderedStream()
                .flatMap(source -> withoutFailing(() -> question.apply(source)).flatMap(answer -> answer).stream())
                .findFirst();
    }

    /** A page must not fail for its surroundings, least of all the page that explains a failure. */
    private static <T> Optional<T> withoutFailing(Supplier<T> source) {
        try {
            return Optional.of(source.get());
        } catch (RuntimeException failure) {
            log.warn("A part of the page's surroundings is missing", failure);
            return Optional.empty();
        }
    }

    /**
     * What the layout draws around a page.
     *
     * @param simulation units and their work were made up by a program
     * @param wing whose lines stand at the side
     * @param current the same wing, if the page is one of its lines
     */
    public record View(
            boolean demonstration,
            boolean simulation,
            @Nullable Account account,
            Map<Wing, String> wings,
            @Nullable Wing wing,
            @Nullable Wing current,
            Map<String, List<NavigationEntry>> groups,
            @Nullable String active,
            Map<String, Integer> counts,
            @Nullable NoticeBell bell,
            @Nullable Seal seal,
            @Nullable String version) {}
}
