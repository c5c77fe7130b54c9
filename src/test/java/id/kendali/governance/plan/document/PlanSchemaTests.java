package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlanSchemaTests {

    private final PlanSchema schema = PlanSchema.current();

    @Test
    void declaresExactlyTheColumnsOfTheRealPlan() {
        MalukuUtara.plan()
                .tables()
                .forEach(table -> assertThat(schema.table(table.file())
                                .orElseThrow()
                                .columns()
                                .keySet())
                        .as(table.file())
                        .containsExactlyElementsOf(table.columns()));
        assertThat(schema.known())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                MalukuUtara.plan().tables().stream().map(PlanTable::file),
                                MalukuUtara.plan().trees().stream().map(PlanNode::file))
                        .toList());
    }

    @Test
    void hasAKeyOfColumnsThatAreDeclared() {
        schema.tables()
                .values()
                .forEach(table ->
                        assertThat(table.columns().keySet()).as(table.file()).containsAll(table.key()));
    }

    @Test
    void saysOfEveryKnownFileWhatItsAbsenceMeans() {
        for (Locale locale : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            Set<String> keys = ResourceBundle.getBundle("messages.governance.plan.files.messages", locale)
                    .keySet();
            Set<String> needed = schema.known()
                    .map(file ->
                            (schema.required().contains(file) ? "plan.file.required." : "plan.file.missing.") + file)
                    .collect(Collectors.toSet());
            assertThat(keys).containsAll(needed);
        }
    }
}
