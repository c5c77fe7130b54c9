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
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Gathers what stands around every page; templates reach it as {@code @shell}. */
@Component
public class Shell {

    private static final Logger log = LoggerFactory.getLogger(Shell.class);

    private final Supplier<List<NavigationEntry>> entries;
    private final Supplier<List<AccountBadge>> badges;
    private final Supplier<List<SealNotice>> seals;
    private final Supplier<List<OpenCounts>> counts;
    private final Supplier<List<NoticeBell>> bells;
    private final boolean demonstration;
    private final Supplier<List<SimulatedData>> simulation;
    private final TransactionOperations reading;

    Shell(
            ObjectProvider<NavigationEntry> entries,
            ObjectProvider<AccountBadge> badges,
            ObjectProvider<SealNotice> seals,
            ObjectProvider<OpenCounts> counts,
            ObjectProvider<NoticeBell> bells,
            ObjectProvider<SimulatedData> simulation,
            ObjectProvider<PlatformTransactionManager> transactions,
            @Value("${kendali.demonstration:false}") boolean demonstration) {
        this.entries = all(entries);
        this.badges = all(badges);
        this.seals = all(seals);
        this.counts = all(counts);
        this.bells = all(bells);
        this.simulation = all(simulation);
        this.reading = reading(transactions.getIfAvailable());
        this.demonstration = demonstration;
    }

    /** Components are drawn without a database too. */
    private static TransactionOperations reading(@Nullable PlatformTransactionManager transactions) {
        if (transactions == null) {
            return TransactionOperations.withoutTransaction();
        }
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        return reading;
    }

    /** They are looked up when the first page is drawn, not for each of its parts. */
    private static <T> Supplier<List<T>> all(ObjectProvider<T> sources) {
        return SingletonSupplier.of(() -> sources.orderedStream().toList());
    }

    /** The surroundings of the page whose navigation line has this address. */
    public View view(@Nullable String active) {
        Account account = account().orElse(null);
        Navigation navigation = Navigation.of(account == null ? Stream.empty() : entries.get().stream(), this::may);
        Optional<Wing> wing = navigation.wingOf(active);
        return new View(
                demonstration,
                simulation.get().stream().anyMatch(data -> data.content().isPresent()),
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
        return badges.get().stream().anyMatch(badge -> badge.may(right));
    }

    /** All in one transaction, because they stand on every page; one by one if any of them fails. */
    private Map<String, Integer> openCounts() {
        try {
            return reading.execute(status -> together(OpenCounts::counts));
        } catch (CannotCreateTransactionException failure) {
            log.warn("The open items are not counted", failure);
            return Map.of();
        } catch (RuntimeException failure) {
            return together(source -> withoutFailing(source::counts).orElse(Map.of()));
        }
    }

    private Map<String, Integer> together(Function<OpenCounts, Map<String, Integer>> question) {
        Map<String, Integer> all = new HashMap<>();
        counts.get().forEach(source -> all.putAll(question.apply(source)));
        return all;
    }

    private static <S, T> Optional<T> first(Supplier<List<S>> sources, Function<S, Optional<T>> question) {
        return sources.get().stream()
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
