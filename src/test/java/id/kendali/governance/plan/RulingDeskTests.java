package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Moved;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.Ruling.Choice;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Proposals and what they may not do, without pages in between. */
@KendaliTest
@RecordApplicationEvents
@TestPropertySource(properties = "kendali.tests=plan-ruling")
class RulingDeskTests {

    private static final String REASON = "Diputuskan untuk uji, dengan alasan yang cukup panjang.";

    @Autowired
    RulingDesk desk;

    @Autowired
    PlanFrames frames;

    @Autowired
    Versioning versioning;

    @Autowired
    Workflow workflow;

    @Autowired
    Demonstration people;

    @Autowired
    ApplicationEvents events;

    @Test
    void takesOneOfTwoProposalsThatArriveAtOnce() throws Exception {
        RegisteredContradiction contradiction = find("MEASURES_MIXED");
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService clicks = Executors.newFixedThreadPool(2);
        try {
            List<Future<MoveResult>> results = List.of(
                    clicks.submit(() -> afterwards(start, contradiction)),
                    clicks.submit(() -> afterwards(start, contradiction)));
            start.countDown();
            Set<Class<?>> outcomes = ConcurrentHashMap.newKeySet();
            for (Future<MoveResult> result : results) {
                outcomes.add(result.get().getClass());
            }
            assertThat(outcomes).containsExactlyInAnyOrder(Moved.class, MoveRefused.class);
        } finally {
            clicks.shutdown();
        }
    }

    @Test
    void leavesNothingBehindIfTheReasonIsTooShort() {
        RegisteredContradiction contradiction = find("SERIES_ON_TWO_SCALES");
        MoveResult result = propose(contradiction, Choice.FIRST, "pendek");
        assertThat(result).isInstanceOf(MoveRefused.class);
        PlanId plan = frame().plan().id();
        assertThat(people.as("kabag.tuu", () -> desk.history(plan, contradiction)))
                .isEmpty();
    }

    @Test
    void tellsOthersWhatWasRuled() {
        RegisteredContradiction contradiction = find("SCOPE_OF_FIGURE");
        assertThat(propose(contradiction, Choice.SECOND, REASON)).isInstanceOf(Moved.class);
        Ruling proposed = ruling(contradiction);
        assertThat(proposed.decides()).isFalse();
        assertThat(move(proposed, "TETAPKAN", null)).isInstanceOf(Moved.class);
        assertThat(move(proposed, "CABUT", REASON)).isInstanceOf(Moved.class);
        assertThat(events.stream(RulingTookEffect.class)
                        .filter(event -> event.ruling().equals(proposed.id()))
                        .map(event -> event.about() + ": " + event.chosen())
                        .toList())
                .hasSize(2)
                .satisfies(ruled -> assertThat(ruled.get(0))
                        .startsWith("INDICATOR IKK 19.1: ")
                        .contains("524 ÷ 626"))
                .satisfies(revoked -> assertThat(revoked.get(1)).isEqualTo("INDICATOR IKK 19.1: null"));
    }

    @Test
    void refusesToConfirmWhatADraftNoLongerSays() {
        PlanFrame inForce = frame();
        PlanVersion draft =
                people.as("perencana", () -> versioning.revise(inForce.plan().id()));
        PlanFrame frame = people.as("kabag.tuu", () -> frames.of("KANWIL-MALUT", 2025, draft.number()));
        Ruling open = frame.rulings().get(find(frame, "EXACT_MULTIPLES").found().fingerprint());
        assertThat(open).isNull();
        RegisteredContradiction contradiction = find(frame, "EXACT_MULTIPLES");
        assertThat(propose(contradiction, Choice.NEITHER, REASON)).isInstanceOf(Moved.class);
        Ruling proposed = ruling(contradiction);
        people.as(
                "perencana",
                () -> versioning.change(
                        draft.id(),
                        List.of(new Versioning.CellChange("funding.csv", 21, "amount_idr", "14010685001")),
                        draft.version()));
        assertThat(move(proposed, "TETAPKAN", null))
                .isEqualTo(MoveRefused.because("plan.refused.confirmsOther", contradiction.code()));
        assertThat(move(proposed, "TOLAK", REASON)).isInstanceOf(Moved.class);
    }

    private MoveResult afterwards(CountDownLatch start, RegisteredContradiction contradiction)
            throws InterruptedException {
        start.await();
        return propose(contradiction, Choice.FIRST, REASON);
    }

    private MoveResult propose(RegisteredContradiction contradiction, Choice choice, String reason) {
        PlanFrame frame = frame();
        return people.as(
                "kabag.tuu",
                () -> desk.propose(new RulingDesk.Proposal(
                        frame.plan().id(), contradiction.id(), choice, reason, contradiction.valuesSaid())));
    }

    private MoveResult move(Ruling ruling, String transition, @Nullable String reason) {
        return people.as("kakanwil", () -> {
            WorkflowView view = workflow.view(RulingDesk.subject(ruling.id())).orElseThrow();
            return workflow.move(view.id(), transition, reason, view.version());
        });
    }

    private Ruling ruling(RegisteredContradiction contradiction) {
        PlanId plan = frame().plan().id();
        return people.as("kakanwil", () -> desk.history(plan, contradiction)).get(0);
    }

    private RegisteredContradiction find(String rule) {
        return find(frame(), rule);
    }

    private static RegisteredContradiction find(PlanFrame frame, String rule) {
        return frame.contradictions().stream()
                .filter(known -> known.found().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private PlanFrame frame() {
        return people.as("kabag.tuu", () -> frames.of("KANWIL-MALUT", 2025, null));
    }
}
