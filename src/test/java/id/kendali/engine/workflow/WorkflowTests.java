package id.kendali.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import id.kendali.platform.access.PositionKind;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.database.UuidV7;
import id.kendali.platform.evidence.Evidence;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@KendaliTest
@RecordApplicationEvents
class WorkflowTests {

    @Autowired
    Workflow workflow;

    @Autowired
    Definitions definitions;

    @Autowired
    Demonstration people;

    @Autowired
    Evidence evidence;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    ApplicationEvents events;

    Subject subject;
    WorkflowId id;

    @BeforeEach
    void beginOne() {
        subject = new Subject("uji.hal", UuidV7.next());
        id = begin("operator.ternate", "LAPAS-IIA-TERNATE", subject);
    }

    @Test
    void walksFromDraftToLocked() {
        assertThat(move("operator.ternate", "AJUKAN", 0)).isInstanceOf(Moved.class);
        assertThat(move("kalapas.ternate", "SETUJUI", 1)).isInstanceOf(Moved.class);
        assertThat(move("verifikator", "VERIFIKASI", 2)).isInstanceOf(Moved.class);
        assertThat(move("kabag.tuu", "KUNCI", 3)).isInstanceOf(Moved.class);

        WorkflowView view = view("kabag.tuu");
        assertThat(view.state().code()).isEqualTo("TERKUNCI");
        assertThat(view.transitions()).isEmpty();
        assertThat(view.steps())
                .extracting(StepView::actor)
                .containsExactly(
                        "Kepala Bagian Tata Usaha dan Umum, Kanwil Maluku Utara",
                        "Verifikator, Tim RB, Kanwil Maluku Utara",
                        "Kalapas, Lapas Kelas IIA Ternate",
                        "Operator, Lapas Kelas IIA Ternate");
        assertThat(view.path()).allSatisfy(step -> assertThat(step.progress()).isNotEqualTo(PathStep.Progress.AHEAD));
        assertThat(events.stream(WorkflowMoved.class)
                        .filter(moved -> moved.workflow().equals(id))
                        .map(WorkflowMoved::to))
                .containsExactly("DIAJUKAN", "DISETUJUI", "TERVERIFIKASI", "TERKUNCI");
    }

    @Test
    void keepsTheSecondClickFromDoingAnything() {
        move("operator.ternate", "AJUKAN", 0);
        move("kalapas.ternate", "SETUJUI", 1);

        MoveResult again = move("kalapas.ternate", "SETUJUI", 1);

        assertThat(again).isInstanceOfSatisfying(MoveRefused.class, refused -> {
            assertThat(refused.messageKey()).isEqualTo("workflow.refused.stale");
            assertThat(refused.arguments())
                    .startsWith("disetujui", "Kalapas, Lapas Kelas IIA Ternate")
                    .last()
                    .asString()
                    .contains("WIT");
        });
        assertThat(view("kalapas.ternate").steps()).hasSize(2);
    }

    @Test
    void letsOneOfTwoMovesAtOnceThrough() throws Exception {
        move("operator.ternate", "AJUKAN", 0);
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<MoveResult> approve = () -> move("kalapas.ternate", "SETUJUI", 1);
        List<MoveResult> results = new ArrayList<>();
        for (Future<MoveResult> result : two.invokeAll(List.of(approve, approve))) {
            results.add(result.get());
        }
        two.shutdown();
        assertThat(results).hasAtLeastOneElementOfType(Moved.class).hasAtLeastOneElementOfType(MoveRefused.class);
        assertThat(view("kalapas.ternate").steps()).hasSize(2);
    }

    @Test
    void keepsFourEyesByPersonEvenForAnActingHead() {
        people.standIn("operator.sanana", "kalapas.sanana");
        Subject other = new Subject("uji.hal", UuidV7.next());
        WorkflowId own = begin("operator.sanana", "LAPAS-IIB-SANANA", other);
        people.as("operator.sanana", () -> workflow.move(own, "AJUKAN", null, 0));

        SignedIn acting = people.acting("operator.sanana");
        MoveResult refused = people.as(acting, () -> workflow.move(own, "SETUJUI", null, 1));

        assertThat(refused).isInstanceOfSatisfying(MoveRefused.class, refusal -> {
            assertThat(refusal.messageKey()).isEqualTo("workflow.refused.fourEyes");
            assertThat(refusal.arguments()).containsExactly("mengajukan", "laporan ini", "persetujuan");
        });
        WorkflowView view = people.as(acting, () -> workflow.view(other)).orElseThrow();
        assertThat(view.transition("SETUJUI").orElseThrow().blocked()).isNotNull();
        assertThat(people.as(acting, () -> workflow.queue(acting)))
                .noneMatch(item -> item.subject().equals(other));
    }

    @Test
    void letsAnActingHeadApproveWhatAnotherSubmitted() {
        people.standIn("operator2.ternate", "kalapas.ternate");
        move("operator.ternate", "AJUKAN", 0);
        SignedIn acting = people.acting("operator2.ternate");

        MoveResult approved = people.as(acting, () -> workflow.move(id, "SETUJUI", null, 1));

        assertThat(approved).isInstanceOf(Moved.class);
        StepView step = view("verifikator").last("SETUJUI").orElseThrow();
        assertThat(step.actor()).isEqualTo("Plh. Kalapas, Lapas Kelas IIA Ternate");
        assertThat(step.acting()).isTrue();
    }

    @Test
    void returnsOnlyWithAReasonOfMoreThanAWord() {
        move("operator.ternate", "AJUKAN", 0);
        assertThat(people.as("kalapas.ternate", () -> workflow.move(id, "KEMBALIKAN", " kurang ", 1)))
                .isEqualTo(MoveRefused.because("workflow.refused.reason", "pengembalian", 10));
        assertThat(people.as("kalapas.ternate", () -> workflow.move(id, "KEMBALIKAN", "Bukti aksi 3 belum ada", 1)))
                .isInstanceOf(Moved.class);
        WorkflowView view = view("operator.ternate");
        assertThat(view.path().get(0).state().code()).isEqualTo("DIKEMBALIKAN");
        assertThat(view.path().get(0).progress()).isEqualTo(PathStep.Progress.HERE);
        assertThat(view.steps().get(0).reason()).isEqualTo("Bukti aksi 3 belum ada");
        assertThat(move("operator.ternate", "AJUKAN", 2)).isInstanceOf(Moved.class);
    }

    @Test
    void refusesAPositionThatDoesNotTakeTheStep() {
        move("operator.ternate", "AJUKAN", 0);
        assertThat(move("operator.ternate", "SETUJUI", 1))
                .isEqualTo(MoveRefused.because("workflow.refused.role", "Kepala UPT"));
        assertThat(move("verifikator", "SETUJUI", 1)).isInstanceOf(MoveRefused.class);
        assertThat(move("verifikator", "VERIFIKASI", 1))
                .isEqualTo(MoveRefused.because("workflow.refused.state", "Diajukan"));
    }

    @Test
    void hidesForeignUnitsAndForeignSubBidang() {
        for (String stranger : List.of("operator.weda", "operator.aceh", "yanbin")) {
            assertThat(people.as(stranger, () -> workflow.view(subject)))
                    .as(stranger)
                    .isEmpty();
        }
        assertThat(people.as("auditor", () -> workflow.view(subject))
                        .orElseThrow()
                        .transitions())
                .isEmpty();
    }

    @Test
    void offersNoImportAndNoSystemStepAsAButton() {
        assertThat(view("verifikator").transitions()).isEmpty();
        assertThat(move("verifikator", "IMPOR", 0)).isInstanceOf(MoveRefused.class);
        assertThat(people.as("verifikator", () -> workflow.carry(id, "MUAT_TERCETAK", "Bukan hak verifikator")))
                .isInstanceOf(MoveRefused.class);
        assertThat(people.as("verifikator", () -> workflow.carry(id, "IMPOR", null)))
                .isInstanceOf(Moved.class);
    }

    @Test
    void letsTheSystemLoadWhatWasPrinted() {
        MoveResult loaded = people.asSystem(() -> workflow.carry(id, "MUAT_TERCETAK", "Dimuat seperti tercetak"));
        assertThat(loaded)
                .isInstanceOfSatisfying(
                        Moved.class, moved -> assertThat(moved.to()).isEqualTo("TERKUNCI"));
        assertThat(view("auditor").steps().get(0).actor()).isEqualTo("Uji");
    }

    @Test
    void countsTheDaysOfAStateInWorkingDays() {
        move("operator.ternate", "AJUKAN", 0);
        WorkflowView view = view("kalapas.ternate");
        assertThat(view.dueOn()).isAfter(LocalDate.now());
        assertThat(view.late()).isFalse();
        assertThat(view.waitingFor()).containsExactly(PositionKind.KEPALA_UPT);
    }

    @Test
    void refusesAVersionWhoseContentWasChanged() {
        people.asSystem(() -> {
            definitions.publish(WorkflowFixture.file(
                    1, "{code: MAJU, from: [A], to: B, roles: [KEPALA_UPT], name: {id: a, en: a}}"));
            return true;
        });
        assertThatIllegalStateException()
                .isThrownBy(() -> people.asSystem(() -> {
                    definitions.publish(WorkflowFixture.file(
                            1, "{code: MAJU, from: [A], to: B, roles: [VERIFIKATOR], name: {id: a, en: a}}"));
                    return true;
                }))
                .withMessageContaining("uji version 1")
                .withMessageContaining("give the change a new number");
    }

    @Test
    void asksForEvidenceBeforeItIsSubmitted() {
        Subject bare = new Subject("uji.hal", UuidV7.next());
        UUID unit = people.unit("LAPAS-IIA-TERNATE");
        WorkflowId without =
                people.as("operator.ternate", () -> workflow.begin("pelaporan", bare, unit, "TUU-RENRB", null));
        assertThat(people.as("operator.ternate", () -> workflow.move(without, "AJUKAN", null, 0)))
                .isEqualTo(MoveRefused.because("workflow.refused.evidence", "pengajuan"));
    }

    private WorkflowId begin(String username, String unitCode, Subject begun) {
        UUID unit = people.unit(unitCode);
        return people.as(
                username,
                () -> transactions.execute(status -> {
                    evidence.attach(
                            evidence.accept(
                                    new ByteArrayInputStream(SampleFiles.png(7)), "foto.png", unit, "TUU-RENRB"),
                            begun.type(),
                            begun.id());
                    return workflow.begin("pelaporan", begun, unit, "TUU-RENRB", null);
                }));
    }

    private MoveResult move(String username, String transition, int version) {
        return people.as(username, () -> workflow.move(id, transition, null, version));
    }

    private WorkflowView view(String username) {
        return people.as(username, () -> workflow.view(subject)).orElseThrow();
    }
}
