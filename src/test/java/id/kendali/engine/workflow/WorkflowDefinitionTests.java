package id.kendali.engine.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import id.kendali.platform.access.PositionKind;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class WorkflowDefinitionTests {

    private final WorkflowDefinition reporting = DefinitionFile.read(
                    new ClassPathResource("definitions/workflow/pelaporan.yaml"))
            .definition();

    @Test
    void leadsFromDraftToLocked() {
        assertThat(reporting.path()).containsExactly("DRAF", "DIAJUKAN", "DISETUJUI", "TERVERIFIKASI", "TERKUNCI");
        assertThat(reporting.initial().code()).isEqualTo("DRAF");
        assertThat(reporting.leaving("TERKUNCI")).isEmpty();
    }

    @Test
    void letsTheHeadReturnWhatTheVerifierHasNotSeen() {
        assertThat(reporting.transition("KEMBALIKAN", "DIAJUKAN").orElseThrow().roles())
                .containsExactly(PositionKind.KEPALA_UPT);
        assertThat(reporting.transition("KEMBALIKAN", "DISETUJUI").orElseThrow().roles())
                .containsExactly(PositionKind.VERIFIKATOR);
        assertThat(reporting.transition("KEMBALIKAN", "TERVERIFIKASI")).isEmpty();
    }

    @Test
    void keepsEveryLaterDeciderApartFromThoseBefore() {
        assertThat(reporting.transition("VERIFIKASI").fourEyes()).isEqualTo(Set.of("AJUKAN", "IMPOR", "SETUJUI"));
        assertThat(reporting.transition("KUNCI").fourEyes())
                .isEqualTo(Set.of("AJUKAN", "IMPOR", "SETUJUI", "VERIFIKASI"));
    }

    @Test
    void hashesTheContentAndNotItsLayout() {
        String compact = "{code: a, version: 1, states: [{code: X}]}";
        String spread = "version: 1\n\n# a remark\ncode: a\nstates:\n  - code: X\n";
        assertThat(DefinitionFile.of(compact).sha256())
                .isEqualTo(DefinitionFile.of(spread).sha256());
        assertThat(DefinitionFile.of(compact).sha256())
                .isNotEqualTo(DefinitionFile.of("{code: a, version: 1, states: [{code: Y}]}")
                        .sha256());
    }

    @Test
    void refusesATransitionToAnUnknownState() {
        assertThatException()
                .isThrownBy(() -> WorkflowFixture.definition("{code: MAJU, from: [A], to: ENTAH, roles: [KEPALA_UPT]}"))
                .withMessageContaining("MAJU leads from or to an unknown state");
    }

    @Test
    void refusesTwoWaysOfOneNameOutOfOneState() {
        assertThatException()
                .isThrownBy(() -> WorkflowFixture.definition("""
                        {code: MAJU, from: [A], to: B, roles: [KEPALA_UPT]}, {code: MAJU, from: [A], to: B, roles: [VERIFIKATOR]}
                        """))
                .withMessageContaining("MAJU leaves A twice");
    }

    @Test
    void refusesATransitionForNobody() {
        assertThatException()
                .isThrownBy(() -> WorkflowFixture.definition("{code: MAJU, from: [A], to: B}"))
                .withMessageContaining("MAJU is for nobody");
    }

    @Test
    void refusesAnUnknownWord() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        WorkflowFixture.definition("{code: MAJU, from: [A], to: B, roles: [KEPALA_UPT], mustHave: 1}")))
                .hasMessageContaining("mustHave");
    }
}
