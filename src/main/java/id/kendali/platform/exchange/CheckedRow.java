package id.kendali.platform.exchange;

import id.kendali.platform.ui.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of an upload after it was checked against the present data: what applying it would do, or what is wrong with it.
 * Made by {@link SheetRow#accept} or {@link SheetRow#refuse}.
 *
 * @param <R> what the format applies
 */
public final class CheckedRow<R> {

    private final int number;
    private final List<CellFinding> findings;
    private final @Nullable R value;
    private final Effect effect;
    private final List<CellChange> changes;
    private final Map<String, BigDecimal> computed;

    /** What applying a row does to the record it is about. */
    enum Effect {
        UNKNOWN,
        NEW,
        CHANGE,
        NONE
    }

    /** How a row counts in the filters of the preview. */
    enum State {
        READY(Status.OK),
        DOUBTFUL(Status.WARN),
        FAULTY(Status.BAD);

        private final Status badge;

        State(Status badge) {
            this.badge = badge;
        }

        Status badge() {
            return badge;
        }

        String messageKey() {
            return "exchange.state." + name();
        }
    }

    private CheckedRow(
            int number,
            List<CellFinding> findings,
            @Nullable R value,
            Effect effect,
            List<CellChange> changes,
            Map<String, BigDecimal> computed) {
        this.number = number;
        this.findings = List.copyOf(findings);
        this.value = value;
        this.effect = effect;
        this.changes = List.copyOf(changes);
        this.computed = Map.copyOf(computed);
    }

    static <R> CheckedRow<R> of(int number, List<CellFinding> findings, @Nullable R value) {
        return new CheckedRow<>(number, findings, value, Effect.UNKNOWN, List.of(), Map.of());
    }

    /** The row begins a record. */
    public CheckedRow<R> asNew() {
        return new CheckedRow<>(number, findings, value, Effect.NEW, changes, computed);
    }

    /** The row is about a record that exists; without changes it leaves it as it is. */
    public CheckedRow<R> changing(List<CellChange> values) {
        List<CellChange> real = values.stream()
                .filter(change -> !change.before().equals(change.after()))
                .toList();
        return new CheckedRow<>(number, findings, value, real.isEmpty() ? Effect.NONE : Effect.CHANGE, real, computed);
    }

    /** A value of one of the format's computed columns. */
    public CheckedRow<R> computed(String column, BigDecimal result) {
        Map<String, BigDecimal> more = new LinkedHashMap<>(computed);
        more.put(column, result);
        return new CheckedRow<>(number, findings, value, effect, changes, more);
    }

    State state() {
        return value == null ? State.FAULTY : findings.isEmpty() ? State.READY : State.DOUBTFUL;
    }

    int number() {
        return number;
    }

    List<CellFinding> findings() {
        return findings;
    }

    List<CellFinding> findings(String column) {
        return findings.stream()
                .filter(finding -> finding.column().equals(column))
                .toList();
    }

    Optional<R> value() {
        return Optional.ofNullable(value);
    }

    Effect effect() {
        return effect;
    }

    List<CellChange> changes() {
        return changes;
    }

    @Nullable
    BigDecimal computed(String column) {
        return computed.get(column);
    }

    /** All that the person who looks at the preview agrees to by applying it. */
    String outcome() {
        List<String> parts = new ArrayList<>();
        parts.add(number + state().name() + effect.name());
        findings.forEach(finding -> parts.add(finding.toString()));
        changes.forEach(change -> parts.add(change.toString()));
        return String.join("\n", parts);
    }
}
