package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Whatever a plan holds comes back from YAML, CSV and workbook as it was. */
class TreeRoundTripTests {

    private static final PlanSchema SCHEMA = PlanSchema.current();

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void givesBackATreeFromYaml(@ForAll("trees") Object content) {
        PlanNode tree = new PlanNode("pohon.yaml", "", content);
        Findings findings = new Findings();
        String yaml = TreeText.write(tree);
        PlanNode read = TreeText.read("pohon.yaml", yaml, SCHEMA.limits(), findings.in("x"))
                .orElseThrow(() -> new AssertionError(findings.all() + "\n" + yaml));
        assertThat(read).isEqualTo(tree);
        assertThat(read.toString()).isEqualTo(tree.toString());
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void givesBackTreesAndTablesFromAWorkbook(
            @ForAll("trees") Object content, @ForAll("cells") String first, @ForAll("cells") String second)
            throws IOException {
        PlanNode tree = new PlanNode("pohon.yaml", "", content);
        PlanRow row = new PlanRow("tabel.csv", 2, Map.of("kode", "x" + first, "=isi", second));
        PlanTable table = new PlanTable("tabel.csv", List.of("kode", "=isi"), List.of(row));
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        PlanWorkbook.write(new PlanDocument(List.of(table), List.of(tree)), SCHEMA, workbook);
        PlanDocument read = readWithoutStrategy(workbook.toByteArray());
        assertThat(read.tree("pohon.yaml").toString()).isEqualTo(tree.toString());
        assertThat(read.tree("pohon.yaml")).isEqualTo(tree);
        assertThat(read.table("tabel.csv")).isEqualTo(table);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void givesBackATableFromCsv(@ForAll("cells") String first, @ForAll("cells") String second) {
        PlanRow row = new PlanRow("tabel.csv", 2, Map.of("kode", "x" + first, "=isi", second));
        PlanTable table = new PlanTable("tabel.csv", List.of("kode", "=isi"), List.of(row));
        Findings findings = new Findings();
        RawTable raw = CsvTable.read("tabel.csv", CsvTable.write(table), SCHEMA.limits(), findings.in("x"))
                .orElseThrow();
        assertThat(TableCheck.read(raw, TableSchema.unknown("tabel.csv"), SCHEMA.limits(), findings.in("x")))
                .contains(table);
        assertThat(findings.all()).isEmpty();
    }

    @Property
    void givesBackAPath(@ForAll("paths") List<Object> steps) {
        TreePath path = new TreePath(steps);
        assertThat(TreePath.parse(path.toString())).contains(path);
    }

    @Test
    void writesPathsAsPeopleWriteThem() {
        assertThat(new TreePath(List.of("sasaran_kegiatan", 0, "code"))).hasToString("sasaran_kegiatan[0].code");
        assertThat(new TreePath(List.of("a.b", "Lapas (Kelas I)", ""))).hasToString("\"a.b\".Lapas (Kelas I).\"\"");
        assertThat(TreePath.parse("a..b")).isEmpty();
        assertThat(TreePath.parse("a.[0]")).isEmpty();
        assertThat(TreePath.parse(".a")).isEmpty();
        assertThat(TreePath.parse("a[x]")).isEmpty();
    }

    /** A workbook that is no whole plan is not loadable; the parts are looked at all the same. */
    private static PlanDocument readWithoutStrategy(byte[] workbook) {
        PlanSchema lenient = new PlanSchema(1, SCHEMA.limits(), Set.of(), Set.of(), Map.of());
        PlanReading reading = PlanWorkbook.read("x.xlsx", workbook, lenient);
        return reading.document().orElseThrow(() -> new AssertionError(reading.findings()));
    }

    @Provide
    Arbitrary<Object> trees() {
        Arbitrary<Object> root = Arbitraries.recursive(this::values, this::branches, 1, 4);
        return root;
    }

    private Arbitrary<Object> branches(Arbitrary<Object> below) {
        return Arbitraries.oneOf(
                below.list().ofMaxSize(4).map(list -> (Object) list),
                Arbitraries.maps(texts(), below).ofMaxSize(4).map(group -> (Object) group));
    }

    private Arbitrary<Object> values() {
        return Arbitraries.oneOf(
                texts().map(text -> (Object) text),
                Arbitraries.of(
                                "[]", "{}", "null", "true", "6170", "019", "1e5", "12:00", "yes", "~", "\"", "\"\"",
                                "''")
                        .map(text -> (Object) text),
                Arbitraries.integers().map(number -> (Object) number),
                Arbitraries.longs()
                        .between(3_000_000_000L, 999_999_999_999_999L)
                        .map(number -> (Object) number),
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("-99999"), new BigDecimal("99999"))
                        .ofScale(8)
                        .map(number -> (Object) TreeValue.number(number)),
                Arbitraries.of(true, false).map(truth -> (Object) truth),
                Arbitraries.of(new Object[] {List.of(), Map.of()}));
    }

    @Provide
    Arbitrary<String> cells() {
        return texts();
    }

    @Provide
    Arbitrary<List<Object>> paths() {
        return Arbitraries.oneOf(
                        texts().map(name -> (Object) name),
                        Arbitraries.integers().between(0, 999).map(place -> (Object) place))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    /** Texts of every kind that a file may hold, with one kind of line break. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("ab=+-@'\"#:;,.[]{}&*!|>%~? \t\n\u00a0é−_x0")
                        .ofMaxLength(12),
                Arbitraries.strings()
                        .withCharRange(' ', '\ud7ff')
                        .ofMaxLength(6)
                        .filter(text -> text.indexOf('\u007f') < 0),
                Arbitraries.of("_x000D_", "=1+1", "'=1+1", "😀", " a ", "\n", "-", "- a", "# x", "a: b", "@x"));
    }
}
