package id.kendali.governance.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.kendali.engine.workflow.MoveRefused;
import id.kendali.engine.workflow.MoveResult;
import id.kendali.engine.workflow.Moved;
import id.kendali.engine.workflow.Workflow;
import id.kendali.engine.workflow.WorkflowView;
import id.kendali.governance.plan.document.Cascade;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.platform.access.SignedIn;
import id.kendali.platform.ui.Refused;
import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Versions of a plan: what supersedes what, and that nothing that was decided changes. */
@KendaliTest
@TestPropertySource(properties = "kendali.tests=plan-versions")
class VersioningTests {

    private static final PlanVersion.Grounds GROUNDS =
            new PlanVersion.Grounds("Disesuaikan dengan pagu DIPA", "Perpres 80/2025", null, null);

    @Autowired
    PlanFixtures given;

    @Autowired
    Versioning versioning;

    @Autowired
    PlanVersions versions;

    @Autowired
    PlanContents contents;

    @Autowired
    Cascades cascades;

    @Autowired
    Workflow workflow;

    @Autowired
    JdbcClient database;

    @Autowired
    Demonstration people;

    @Test
    void supersedesAndLeavesTheFormerVersionAsItWas() {
        PlanVersion first = given.inForce(2031);
        PlanDocument before = read(first);
        PlanVersion second = revise(first);
        people.as("perencana", () -> versioning.change(second.id(), List.of(amount(before, "1")), second.version()));
        decide(second);

        assertThat(reload(second).state()).isEqualTo(PlanVersionState.BERLAKU);
        PlanVersion former = reload(first);
        assertThat(former.state()).isEqualTo(PlanVersionState.DIGANTI);
        assertThat(former.supersededAt()).isCloseTo(reload(second).inForceAt(), within(1, ChronoUnit.SECONDS));
        assertThat(read(former).tables()).containsExactlyInAnyOrderElementsOf(before.tables());
        assertThat(count("select count(*) from plan.funding where version_id = :version and amount = 1", second))
                .isOne();
        assertThat(count("select count(*) from plan.funding where version_id = :version and amount = 1", first))
                .isZero();
    }

    @Test
    void refusesEveryChangeOfADecidedVersionAlsoPastTheApplication() {
        PlanVersion decided = given.inForce(2036);
        for (String change : List.of(
                "update plan.line set cells = '{}'::jsonb where version_id = :version",
                "update plan.file set removed = true where version_id = :version",
                "update plan.plan_version set reason = 'Lain' where id = :version",
                "update plan.plan_version set state = 'DRAF' where id = :version")) {
            assertThatThrownBy(() -> people.asSystem(() -> database.sql(change)
                            .param("version", decided.id().value())
                            .update()))
                    .as(change)
                    .hasMessageContaining("refused");
        }
        for (String deletion :
                List.of("delete from plan.line", "delete from plan.plan_version", "delete from plan.target")) {
            assertThatThrownBy(
                            () -> people.asSystem(() -> database.sql(deletion).update()))
                    .as(deletion)
                    .hasRootCauseMessage(
                            "ERROR: permission denied for table " + deletion.substring(deletion.indexOf('.') + 1));
        }
        for (String rewriting : List.of("update plan.target set value = 0", "update plan.element set name = 'Lain'")) {
            assertThatThrownBy(
                            () -> people.asSystem(() -> database.sql(rewriting).update()))
                    .as(rewriting)
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
        assertThatThrownBy(() -> people.as(
                        "perencana",
                        () -> versioning.change(
                                decided.id(),
                                List.of(amount(read(decided), "1")),
                                reload(decided).version())))
                .isInstanceOf(Refused.class);
    }

    @Test
    void wantsSeveralPairsOfEyes() {
        PlanVersion draft = revise(given.inForce(2041));
        assertThat(move("perencana", draft, "AJUKAN")).isInstanceOf(Moved.class);
        SignedIn planner = people.signedIn("perencana");
        people.standIn("perencana", "kabag.tuu");
        SignedIn acting = people.acting("perencana");
        assertThat(acting.person()).isEqualTo(planner.person());
        MoveResult reviewed = people.as(acting, () -> {
            WorkflowView view = view(draft);
            return workflow.move(view.id(), "TELAAH", null, view.version());
        });
        assertThat(reviewed)
                .isInstanceOfSatisfying(
                        MoveRefused.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("workflow.refused.fourEyes"));
        assertThat(move("kakanwil", draft, "SETUJUI")).isInstanceOf(MoveRefused.class);
        assertThat(move("kabag.tuu", draft, "TELAAH")).isInstanceOf(Moved.class);
        assertThat(move("kabag.tuu", draft, "SETUJUI")).isInstanceOf(MoveRefused.class);
        assertThat(move("kakanwil", draft, "SETUJUI")).isInstanceOf(Moved.class);
    }

    @Test
    void wantsReasonAndLegalBasisBeforeItIsSubmitted() {
        PlanVersion first = given.inForce(2046);
        PlanVersion draft = people.as("perencana", () -> versioning.revise(first.planId()));
        MoveResult refused = move("perencana", draft, "AJUKAN");
        assertThat(refused).isEqualTo(MoveRefused.because("plan.refused.grounds"));
        people.as("perencana", () -> versioning.explain(draft.id(), GROUNDS, draft.version()));
        assertThat(move("perencana", draft, "AJUKAN")).isInstanceOf(Moved.class);
    }

    @Test
    void keepsOneDraftAtATime() {
        PlanVersion first = given.inForce(2051);
        PlanVersion draft = revise(first);
        assertThatThrownBy(() -> people.as("perencana", () -> versioning.revise(first.planId())))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.refused.draftOpen");
        people.as("perencana", () -> {
            WorkflowView view = view(draft);
            return workflow.move(view.id(), "BATALKAN", "Tidak jadi direvisi tahun ini", view.version());
        });
        assertThat(reload(draft).state()).isEqualTo(PlanVersionState.DITARIK);
        assertThat(people.as("perencana", () -> versioning.revise(first.planId()))
                        .number())
                .isEqualTo(3);
    }

    @Test
    void knowsAnElementAgainAlsoWhenItsCodeIsRenamed() {
        PlanVersion first = given.inForce(2056);
        PlanVersion second = revise(first);
        Cascade.Element goal =
                read(second).cascade().of(Cascade.Kind.SASARAN_KEGIATAN).get(0);
        people.as(
                "perencana",
                () -> versioning.edit(
                        second.id(),
                        List.of(new DraftEdit.Text(
                                "strategy.yaml", goal.node().get("code").path(), "SK 99")),
                        null,
                        second.version()));
        decide(second);

        Map<String, UUID> before = people.asSystem(() -> cascades.identities(first.id()));
        Map<String, UUID> after = people.asSystem(() -> cascades.identities(second.id()));
        assertThat(after.get("SASARAN_KEGIATAN SK 99"))
                .isNotNull()
                .isEqualTo(before.get("SASARAN_KEGIATAN " + goal.code()));
        assertThat(after).doesNotContainKey("SASARAN_KEGIATAN " + goal.code());
        before.forEach((key, id) -> {
            if (after.containsKey(key)) {
                assertThat(after.get(key)).as(key).isEqualTo(id);
            }
        });
    }

    @Test
    void tellsTheSecondOfTwoEditors() {
        PlanVersion draft = revise(given.inForce(2061));
        PlanDocument content = read(draft);
        people.as("perencana", () -> versioning.change(draft.id(), List.of(amount(content, "5")), draft.version()));
        assertThatThrownBy(() -> people.as(
                        "perencana",
                        () -> versioning.change(draft.id(), List.of(amount(content, "6")), draft.version())))
                .isInstanceOf(Refused.class)
                .hasMessage("plan.refused.changed");
    }

    @Test
    void keepsRemovedRowsAndNeverGivesTheirNumbersAgain() {
        PlanVersion draft = revise(given.inForce(2066));
        List<PlanRow> rows = read(draft).table("roadmap.csv").rows();
        PlanRow last = rows.get(rows.size() - 1);
        PlanVersion without = people.as(
                "perencana",
                () -> versioning.edit(
                        draft.id(),
                        List.of(new DraftEdit.RemovedRow("roadmap.csv", last.number())),
                        "Tidak lagi diperlukan",
                        draft.version()));
        people.as(
                "perencana",
                () -> versioning.edit(
                        draft.id(),
                        List.of(new DraftEdit.NewRow("roadmap.csv", last.cells())),
                        null,
                        without.version()));
        assertThat(read(draft).table("roadmap.csv").rows())
                .hasSameSizeAs(rows)
                .extracting(PlanRow::number)
                .contains(last.number() + 1)
                .doesNotContain(last.number());
        assertThat(count("select count(*) from plan.line where version_id = :version and removed", draft))
                .isOne();
    }

    private PlanVersion revise(PlanVersion inForce) {
        return people.as("perencana", () -> {
            PlanVersion draft = versioning.revise(inForce.planId());
            return versioning.explain(draft.id(), GROUNDS, draft.version());
        });
    }

    private void decide(PlanVersion draft) {
        assertThat(move("perencana", draft, "AJUKAN")).isInstanceOf(Moved.class);
        assertThat(move("kabag.tuu", draft, "TELAAH")).isInstanceOf(Moved.class);
        assertThat(move("kakanwil", draft, "SETUJUI")).isInstanceOf(Moved.class);
    }

    private MoveResult move(String username, PlanVersion version, String transition) {
        return people.as(username, () -> {
            WorkflowView view = view(version);
            return workflow.move(view.id(), transition, null, view.version());
        });
    }

    private WorkflowView view(PlanVersion version) {
        return workflow.view(Versioning.subject(version.id())).orElseThrow();
    }

    private PlanVersion reload(PlanVersion version) {
        return people.asSystem(() -> versions.findById(version.id()).orElseThrow());
    }

    private PlanDocument read(PlanVersion version) {
        return people.asSystem(() -> contents.read(version.id()));
    }

    private long count(String sql, PlanVersion version) {
        return people.asSystem(() -> database.sql(sql)
                .param("version", version.id().value())
                .query(Long.class)
                .single());
    }

    private static Versioning.CellChange amount(PlanDocument content, String amount) {
        PlanRow row = content.funding().get(0).row();
        return new Versioning.CellChange("funding.csv", row.number(), "amount_idr", amount);
    }
}
