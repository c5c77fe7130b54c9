package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Subject;
import id.kendali.governance.plan.document.PlanDocument;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the contradictions of a version stand. A ruling between tables settles what else is about the tables that it
 * rejects: a pattern in a table that does not count needs no ruling of its own.
 */
final class Decisions {

    private final List<RegisteredContradiction> contradictions;
    private final Map<String, Ruling> rulings;
    private final Supplier<PlanDocument> content;

    /**
     * @param rulings that were proposed or hold, by fingerprint
     * @param content read only if a ruling between tables holds
     */
    Decisions(
            List<RegisteredContradiction> contradictions, Map<String, Ruling> rulings, Supplier<PlanDocument> content) {
        this.contradictions = contradictions;
        this.rulings = rulings;
        this.content = content;
    }

    Decision of(RegisteredContradiction contradiction) {
        return own(contradiction)
                .map(ruling -> new Decision(
                        ruling.holds() ? Decision.Standing.DECIDED : Decision.Standing.PROPOSED, ruling, null))
                .or(() -> settled(contradiction))
                .orElse(Decision.NONE);
    }

    /** Contradictions about which nothing holds yet. */
    long undecided() {
        return contradictions.stream()
                .filter(contradiction -> !of(contradiction).isDecided())
                .count();
    }

    /** The other contradictions about the same thing. */
    Stream<RegisteredContradiction> others(RegisteredContradiction contradiction) {
        Subject subject = contradiction.found().subject();
        return contradictions.stream()
                .filter(other -> other.found().subject().equals(subject))
                .filter(other -> other.number() != contradiction.number());
    }

    /** Those that would need no ruling of their own if this one were ruled so. */
    List<RegisteredContradiction> settledBy(RegisteredContradiction contradiction, Ruling.Choice choice) {
        Variants variants = Variants.of(contradiction, content.get());
        return others(contradiction)
                .filter(other -> !of(other).isDecided())
                .filter(other -> variants.decide() && rejects(variants.chosen(choice), other))
                .toList();
    }

    /** The ruling that says which table of targets or funding counts, proposed or in force. */
    Optional<Ruling> deciding(Subject subject) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.found().subject().equals(subject))
                .flatMap(contradiction -> own(contradiction).stream())
                .filter(Ruling::decides)
                .findFirst();
    }

    private Optional<Ruling> own(RegisteredContradiction contradiction) {
        return Optional.ofNullable(rulings.get(contradiction.found().fingerprint()))
                .filter(ruling -> ruling.concerns(contradiction));
    }

    private Optional<Decision> settled(RegisteredContradiction contradiction) {
        return others(contradiction)
                .flatMap(other -> own(other)
                        .filter(ruling -> ruling.holds() && ruling.decides() && rejects(ruling.chosen(), contradiction))
                        .map(ruling -> new Decision(Decision.Standing.SETTLED, ruling, other))
                        .stream())
                .findFirst();
    }

    /** Whether a contradiction is about a table that does not count if the chosen one does. */
    private boolean rejects(@Nullable String chosen, RegisteredContradiction contradiction) {
        Set<String> rejected =
                new HashSet<>(Variants.tables(contradiction.found().subject(), content.get()));
        rejected.remove(chosen);
        return !Collections.disjoint(rejected, Variants.compared(contradiction, content.get()));
    }
}
