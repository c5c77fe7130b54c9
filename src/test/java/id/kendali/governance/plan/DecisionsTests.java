package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.Decision.Standing;
import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.ContradictionCheck;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.organisation.UnitId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a ruling about one contradiction of the plan of Maluku Utara means for the others. */
class DecisionsTests {

    private static final Instant NOW = Instant.parse("2026-01-12T00:00:00Z");

    private final PlanDocument plan = MalukuUtara.plan();
    private final List<RegisteredContradiction> all = registered(ContradictionCheck.check(plan));
    private final RegisteredContradiction tables = find("TABLES_DIFFER", "SK 19");
    private final RegisteredContradiction pattern = find("EXACT_MULTIPLES", "SK 19");
    private final RegisteredContradiction scope = find("SCOPE_OF_FIGURE", "IKK 19.1");

    @Test
    void letsAChoiceBetweenTablesDecideWhatCounts() {
        Variants variants = Variants.of(tables, plan);
        assertThat(variants).isEqualTo(new Variants(Variants.Kind.TABLES, "III.2", "Lampiran I"));
        assertThat(variants.decide()).isTrue();
        assertThat(variants.chosen(Choice.SECOND)).isEqualTo("Lampiran I");
        assertThat(variants.chosen(Choice.NEITHER)).isNull();
    }

    @Test
    void asksWhetherATableStaysIfItContradictsItselfAlone() {
        Variants variants = Variants.of(pattern, plan);
        assertThat(variants.kind()).isEqualTo(Variants.Kind.PRINTED);
        assertThat(variants.decide()).isFalse();
        assertThat(variants.choices()).containsExactly(Choice.FIRST, Choice.NEITHER);
    }

    @Test
    void callsOtherVariantsByPlaceAndValue() {
        Variants variants = Variants.of(scope, plan);
        assertThat(variants.kind()).isEqualTo(Variants.Kind.PLACES);
        assertThat(variants.first()).contains("37 ÷ 50 = 74");
        assertThat(variants.second()).contains("524 ÷ 626 = 83,71");
    }

    @Test
    void settlesWhatIsAboutATableThatDoesNotCount() {
        Decisions ruled = decisions(ruling(tables, Choice.FIRST, Ruling.State.BERLAKU));
        assertThat(ruled.of(tables).standing()).isEqualTo(Standing.DECIDED);
        assertThat(ruled.of(pattern).standing()).isEqualTo(Standing.SETTLED);
        assertThat(ruled.of(pattern).with()).isEqualTo(tables);
        assertThat(ruled.of(scope).standing()).isEqualTo(Standing.OPEN);
        assertThat(ruled.undecided()).isEqualTo(all.size() - 2);
    }

    @Test
    void leavesOpenWhatIsAboutTheTableThatCounts() {
        Decisions ruled = decisions(ruling(tables, Choice.SECOND, Ruling.State.BERLAKU));
        assertThat(ruled.of(pattern).standing()).isEqualTo(Standing.OPEN);
    }

    @Test
    void settlesNothingBeforeTheSecondPersonConfirms() {
        Decisions proposed = decisions(ruling(tables, Choice.FIRST, Ruling.State.DIUSULKAN));
        assertThat(proposed.of(tables).standing()).isEqualTo(Standing.PROPOSED);
        assertThat(proposed.of(pattern).standing()).isEqualTo(Standing.OPEN);
        assertThat(proposed.undecided()).isEqualTo(all.size());
        assertThat(decisions().settledBy(tables, Choice.FIRST)).containsExactly(pattern);
        assertThat(decisions().settledBy(tables, Choice.SECOND)).isEmpty();
        assertThat(decisions().settledBy(tables, Choice.NEITHER)).containsExactly(pattern);
    }

    @Test
    void forgetsARulingAboutSomethingElseThanWhatIsWrittenNow() {
        RegisteredContradiction other = new RegisteredContradiction(
                tables.id(),
                tables.version(),
                tables.number(),
                new Contradiction(
                        tables.found().rule(),
                        tables.found().severity(),
                        tables.found().subject(),
                        tables.found().title(),
                        tables.found().explanation(),
                        tables.found().first().reading("4.000.000.000"),
                        tables.found().second(),
                        null),
                NOW,
                null);
        Ruling ruling = ruling(tables, Choice.FIRST, Ruling.State.BERLAKU);
        Decisions later = new Decisions(List.of(other), Map.of(ruling.fingerprint(), ruling), () -> plan);
        assertThat(later.of(other)).isEqualTo(Decision.NONE);
    }

    private Decisions decisions(Ruling... rulings) {
        return new Decisions(
                all,
                Optional.of(rulings)
                        .filter(given -> given.length > 0)
                        .map(given -> Map.of(given[0].fingerprint(), given[0]))
                        .orElse(Map.of()),
                () -> plan);
    }

    private Ruling ruling(RegisteredContradiction contradiction, Choice choice, Ruling.State state) {
        Plan of = new Plan(new PlanId(UuidV7.next()), new UnitId(UuidV7.next()), 2025, 2029, "Renstra", 0);
        Ruling ruling = Ruling.propose(
                new RulingId(UuidV7.next()),
                of,
                contradiction,
                choice,
                Variants.of(contradiction, plan),
                "Sesuai usulan RKA-KL 2026.",
                new PlanVersion.Mark("Kepala Bagian", NOW));
        ruling.enter(state, NOW);
        return ruling;
    }

    private RegisteredContradiction find(String rule, String key) {
        return all.stream()
                .filter(known -> known.found().rule().equals(rule)
                        && known.found().subject().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static List<RegisteredContradiction> registered(List<Contradiction> found) {
        List<RegisteredContradiction> registered = new ArrayList<>();
        PlanVersionId version = new PlanVersionId(UuidV7.next());
        for (Contradiction contradiction : found) {
            registered.add(new RegisteredContradiction(
                    new ContradictionId(UuidV7.next()), version, registered.size() + 1, contradiction, NOW, null));
        }
        return registered;
    }
}
