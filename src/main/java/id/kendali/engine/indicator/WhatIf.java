package id.kendali.engine.indicator;

import id.kendali.platform.access.Reach;
import id.kendali.platform.access.Right;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.calendar.Period;
import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What a formula would make of figures that are there already. Nothing is stored. It computes as the system, and shows of
 * it what the position sees of figures anyway.
 */
@Component
class WhatIf {

    private static final Scope TRYING = Scope.system("Pratinjau rumus");

    private final TransactionTemplate apart;
    private final ConcernedFigures concerned;
    private final StoredInputs inputs;
    private final Regions regions;
    private final Catalogue catalogue;

    WhatIf(
            PlatformTransactionManager transactions,
            ConcernedFigures concerned,
            StoredInputs inputs,
            Regions regions,
            Catalogue catalogue) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.concerned = concerned;
        this.inputs = inputs;
        this.regions = regions;
        this.catalogue = catalogue;
    }

    /** The periods with something to compute from, the latest first. */
    List<Period> periods(Indicator candidate) {
        return CurrentScope.call(
                TRYING,
                () -> apart.execute(transaction -> {
                    Set<Period> periods = concerned.ofAnyPeriod(candidate, catalogue.definitions()).stream()
                            .map(FigureKey::period)
                            .collect(Collectors.toCollection(TreeSet::new));
                    return periods.stream().sorted(Comparator.reverseOrder()).toList();
                }));
    }

    /** What would change in a period, as far as the position sees it: above first, then what moves most. */
    List<FigureChange> changes(Indicator candidate, Period period, SignedIn me) {
        return CurrentScope.call(TRYING, () -> apart.execute(transaction -> computed(candidate, period, me)));
    }

    private List<FigureChange> computed(Indicator candidate, Period period, SignedIn me) {
        Optional<Indicator> present = catalogue.indicator(candidate.code(), period);
        if (present.isEmpty()) {
            return List.of();
        }
        Set<FigureKey> keys = keys(candidate, period);
        boolean needsUnits = candidate.formula().composition().isOfFigures()
                || present.get().formula().composition().isOfFigures();
        OverlaidInputs before = new OverlaidInputs(inputs);
        OverlaidInputs after = new OverlaidInputs(inputs);
        Map<FigureKey, FigureChange> changes = new TreeMap<>();
        for (FigureKey key : new TreeSet<>(keys)) {
            boolean seen = sees(me, key);
            if (seen || (needsUnits && key.level() == FigureLevel.UNIT)) {
                Computation old = of(present.get(), key, before);
                Computation young = of(candidate, key, after);
                before.add(key, old);
                after.add(key, young);
                if (seen) {
                    changes.put(key, new FigureChange(key, old, young));
                }
            }
        }
        return changes.values().stream().sorted(MOST_MOVED).toList();
    }

    private static final Comparator<FigureChange> MOST_MOVED = Comparator.comparing(
                    (FigureChange change) -> change.key().level(), Comparator.reverseOrder())
            .thenComparing(
                    change -> change.difference() == null
                            ? null
                            : change.difference().abs(),
                    Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(FigureChange::key);

    private Set<FigureKey> keys(Indicator candidate, Period period) {
        Set<FigureKey> keys = new HashSet<>(concerned.ofAnyPeriod(candidate, catalogue.definitions()));
        keys.removeIf(key -> !key.period().equals(period));
        for (FigureKey key : List.copyOf(keys)) {
            Optional<FigureKey> above = regions.above(key);
            while (above.isPresent() && keys.add(above.get())) {
                above = regions.above(above.get());
            }
        }
        return keys;
    }

    private Computation of(Indicator version, FigureKey key, InputReader reader) {
        List<UUID> expected = regions.expected(key, version).get(version.defaultVariant());
        return Computation.of(version, key, expected, reader);
    }

    /** As the policies of figures have it. */
    private static boolean sees(SignedIn me, FigureKey key) {
        return switch (key.level()) {
            case UNIT -> me.reaches(key.unit());
            case REGION ->
                me.may(Right.READ_NATION)
                        || (me.reaches(key.unit()) && me.position().kind().reach() == Reach.REGION);
            case NATION -> me.may(Right.READ_NATION);
        };
    }
}
