package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTextTests {

    private static final PlanSchema.Limits LIMITS = PlanSchema.current().limits();

    @Test
    void tellsTextsFromNumbersAndTruthValues() {
        PlanNode tree = read("""
                teks: Renstra
                kode: '6170'
                nol: 019
                jam: 12:00
                ya: yes
                tanggal: 2025-12-23
                nip: 197001012000031001
                bulat: 42032055000
                pecahan: 3.20
                benar: true
                kosong: ''
                tiada: null
                daftar: []
                kelompok: {}
                """);
        assertThat(tree.get("teks").content()).isEqualTo("Renstra");
        assertThat(tree.get("kode").content()).isEqualTo("6170");
        assertThat(tree.get("nol").content()).isEqualTo("019");
        assertThat(tree.get("jam").content()).isEqualTo("12:00");
        assertThat(tree.get("ya").content()).isEqualTo("yes");
        assertThat(tree.get("tanggal").content()).isEqualTo("2025-12-23");
        assertThat(tree.get("nip").content()).isEqualTo("197001012000031001");
        assertThat(tree.get("bulat").content()).isEqualTo(42_032_055_000L);
        assertThat(tree.get("pecahan").content()).isEqualTo(new BigDecimal("3.2"));
        assertThat(tree.get("benar").content()).isEqualTo(true);
        assertThat(tree.get("kosong").content()).isEqualTo("");
        assertThat(tree.get("tiada").content()).isNull();
        assertThat(tree.get("daftar").content()).isEqualTo(List.of());
        assertThat(tree.entries()).containsKey("tiada").hasSize(14);
    }

    @Test
    void findsNamesThatLookLikeNumbers() {
        assertThat(read("2025: 3\n").get("2025").whole()).contains(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x [1]\\nb: *x|1|plan.file.yaml.alias",
                "a: *x|1|plan.file.yaml.alias",
                "a: !!java.net.URL [x]|1|plan.file.yaml.tag",
                "a: !!str 5|1|plan.file.yaml.tag",
                "a: 1\\n---\\nb: 2|2|plan.file.yaml.documents",
                "teks saja|1|plan.file.yaml.noTree",
                "a: 1\\nb: 2\\na: 3|3|plan.file.yaml.twice",
                "a: 1\\n? [x]\\n: 2|2|plan.file.yaml.name",
                "a: \"\\u0001\"|1|plan.file.yaml.character",
                "a: 1\\n  b: 2|2|plan.file.yaml.syntax",
                "a: 'x|1|plan.file.yaml.syntax",
                "a:\\n\\t- b|2|plan.file.yaml.syntax"
            })
    void refusesWhatIsNoSimpleTreeAndSaysWhere(String text, int line, String messageKey) {
        Findings findings = new Findings();
        assertThat(TreeText.read("x.yaml", unescaped(text), LIMITS, findings.in("x.yaml")))
                .isEmpty();
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.messageKey()).isEqualTo(messageKey);
            assertThat(finding.row()).isEqualTo(line);
            assertThat(finding.values().get(0)).isEqualTo(String.valueOf(line));
        });
    }

    @Test
    void refusesWhatIsTooDeepOrTooMuch() {
        refused("a: " + "[".repeat(100) + "]".repeat(100), "plan.file.yaml.depth");
        refused("a: [" + "1,".repeat(LIMITS.values()) + "1]", "plan.file.yaml.values");
        refused("a: " + "x".repeat(LIMITS.letters() + 1), "plan.file.yaml.long");
    }

    @Test
    void readsAFileWithoutContent() {
        assertThat(read("# hanya catatan\n").isBlank()).isTrue();
        assertThat(read("").isBlank()).isTrue();
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n").replace("\\t", "\t");
    }

    private static PlanNode read(String text) {
        return TreeText.read("x.yaml", text, LIMITS, new Findings().in("x.yaml"))
                .orElseThrow();
    }

    private static void refused(String text, String messageKey) {
        Findings findings = new Findings();
        assertThat(TreeText.read("x.yaml", text, LIMITS, findings.in("x.yaml"))).isEmpty();
        assertThat(findings.all()).extracting(PlanFinding::messageKey).containsExactly(messageKey);
    }
}
