package id.kendali.engine.workflow;

/** A small definition with two states, written as the files are. */
final class WorkflowFixture {

    private WorkflowFixture() {}

    static WorkflowDefinition definition(String transitions) {
        return file(1, transitions).definition();
    }

    static DefinitionFile file(int version, String transitions) {
        return DefinitionFile.of("""
                code: uji
                version: %d
                name: {id: Uji, en: Test}
                subject: {id: hal ini, en: this thing}
                legal_basis: {id: Uji, en: Test}
                least_reason: 10
                path: [A, B]
                states:
                  - {code: A, kind: OPEN, name: {id: A, en: A}}
                  - {code: B, kind: FINAL, name: {id: B, en: B}}
                transitions: [%s]
                """.formatted(version, transitions));
    }
}
