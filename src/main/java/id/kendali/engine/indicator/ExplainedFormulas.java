package id.kendali.engine.indicator;

import id.kendali.platform.database.CurrentScope;
import id.kendali.platform.database.Scope;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gathers again what a figure was calculated from. It reads as the system, because the sums of a figure are for everybody
 * who sees the figure; the values of single units are shown only as far as the reader sees those units.
 */
@Component
class ExplainedFormulas {

    private static final Scope EXPLAINING = Scope.system("Penjelasan angka");

    private final TransactionTemplate apart;
    private final Regions regions;
    private final StoredInputs inputs;
    private final MeasureValues values;

    ExplainedFormulas(
            PlatformTransactionManager transactions, Regions regions, StoredInputs inputs, MeasureValues values) {
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.apart.setReadOnly(true);
        this.regions = regions;
        this.inputs = inputs;
        this.values = values;
    }

    ExplainedFormula of(Indicator indicator, FigureKey key, Variant variant) {
        return CurrentScope.call(
                EXPLAINING,
                () -> apart.execute(transaction -> {
                    List<UUID> expected = regions.expected(key, indicator).get(variant);
                    return new ExplainedFormula(
                            Gathered.of(indicator, key, expected, inputs), reasons(indicator, key, expected));
                }));
    }

    private Map<String, String> reasons(Indicator indicator, FigureKey key, Collection<UUID> units) {
        Set<Slot> slots = Gathered.slots(indicator.formula(), key.period(), inputs);
        Map<String, String> byMeasure = slots.isEmpty() ? Map.of() : values.reasons(slots, units);
        Map<String, String> byName = new HashMap<>();
        indicator.formula().inputs().stream()
                .filter(input -> input.isMeasure() && byMeasure.containsKey(input.code()))
                .forEach(input -> byName.put(input.name(), byMeasure.get(input.code())));
        return byName;
    }
}
