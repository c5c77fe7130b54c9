package id.kendali.governance.plan.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.kendali.governance.plan.MalukuUtara;
import id.kendali.governance.plan.comparison.Change.Kind;
import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.governance.plan.document.TableKeys;
import id.kendali.governance.plan.document.TreeEdit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PlanComparisonTests {

    private static final PlanDocument PLAN = MalukuUtara.plan();
    private static final List<Spot> SPOTS = Stream.concat(cells(), values()).toList();

    /** A place whose content tells nothing apart, so that a change there is one change. */
    record Spot(String file, int row, String place, String content) {}

    @Test
    void findsNothingBetweenADocumentAndItself() {
        assertThat(PlanComparison.between(PLAN, MalukuUtara.plan()).isEmpty()).isTrue();
    }

    @Property(tries = 60)
    void findsExactlyTheChangesThatWereMade(@ForAll("places") Set<Spot> places) {
        List<Change> changes = PlanComparison.between(PLAN, changed(places)).changes();
        assertThat(changes)
                .extracting(Change::kind, Change::file, PlanComparisonTests::row, Change::before, Change::after)
                .containsExactlyInAnyOrderElementsOf(places.stream()
                        .map(spot -> tuple(Kind.CHANGED, spot.file(), spot.row(), spot.content(), replacement(spot)))
                        .toList());
    }

    @Property(tries = 40)
    void saysTheOppositeTheOtherWayRound(@ForAll("places") Set<Spot> places) {
        PlanDocument after = changed(places);
        assertThat(PlanComparison.between(after, PLAN).changes())
                .containsExactlyInAnyOrderElementsOf(PlanComparison.between(PLAN, after).changes().stream()
                        .map(Change::mirrored)
                        .toList());
    }

    @Test
    void namesARowByItsKeyAndSaysHowFarAFigureWent() {
        PlanTable funding = PLAN.table("funding.csv");
        PlanRow row = funding.rows().stream()
                .filter(each -> each.textOrBlank("code").equals("SK 19")
                        && each.textOrBlank("year").equals("2026")
                        && each.textOrBlank("table").equals("Lampiran I"))
                .findFirst()
                .orElseThrow();
        PlanDocument after = PLAN.with(replace(funding, row, with(row, "amount_idr", "4802137000")));
        Change change = PlanComparison.between(PLAN, after).changes().get(0);
        assertThat(change.topic()).isEqualTo(Topic.FUNDING);
        assertThat(change.subject()).containsExactly("SK 19", "2026", "Lampiran I");
        assertThat(change.difference()).contains(new BigDecimal("-802137000"));
    }

    @Test
    void followsARowWhoseKeyWasRenamed() {
        PlanTable units = PLAN.table("org_units.csv");
        PlanRow row = units.rows().get(3);
        PlanDocument after = PLAN.with(replace(units, row, with(row, "code", "LAPAS-BARU")));
        assertThat(PlanComparison.between(PLAN, after).changes())
                .extracting(Change::kind, Change::topic, Change::column, Change::before, Change::after)
                .containsExactly(tuple(Kind.CHANGED, Topic.UNITS, "code", row.textOrBlank("code"), "LAPAS-BARU"));
    }

    @Test
    void tellsRowsAddedFromRowsRemovedAndRowsThatOnlyMoved() {
        PlanTable roadmap = PLAN.table("roadmap.csv");
        List<PlanRow> rows = new ArrayList<>(roadmap.rows());
        PlanRow removed = rows.remove(5);
        PlanRow added = new PlanRow(
                "roadmap.csv",
                99,
                Map.of("aspect_no", "1", "aspect", "Sarana", "year", "2029", "item_no", "77", "item", "Genset"));
        rows.add(added);
        List<Change> changes = PlanComparison.between(
                        PLAN, PLAN.with(new PlanTable("roadmap.csv", roadmap.columns(), rows)))
                .changes();
        assertThat(changes).extracting(Change::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
        assertThat(changes.get(0).rowBefore()).isEqualTo(removed.number());
        assertThat(changes.get(1).after()).contains("item: Genset").contains("year: 2029");

        List<PlanRow> turned = new ArrayList<>(roadmap.rows());
        turned.add(turned.remove(0));
        assertThat(PlanComparison.between(PLAN, PLAN.with(new PlanTable("roadmap.csv", roadmap.columns(), turned)))
                        .changes())
                .extracting(Change::kind)
                .containsExactly(Kind.REORDERED);
    }

    @Test
    void seesColumnsAndFilesComeAndGo() {
        PlanTable risks = PLAN.table("risks.csv");
        List<String> columns = new ArrayList<>(risks.columns());
        columns.remove("area");
        PlanDocument after = PLAN.with(new PlanTable("risks.csv", columns, risks.rows()))
                .with(new PlanTable(
                        "catatan.csv", List.of("no"), List.of(new PlanRow("catatan.csv", 2, Map.of("no", "1")))));
        assertThat(PlanComparison.between(PLAN, after).changes())
                .extracting(Change::kind, Change::file, Change::column)
                .contains(tuple(Kind.REMOVED, "risks.csv", "area"), tuple(Kind.ADDED, "catatan.csv", null));
    }

    @Test
    void sortsTheStrategyByElementsOfTheCascade() {
        PlanNode strategy = PLAN.tree("strategy.yaml");
        PlanNode goal = strategy.get("sasaran_kegiatan").items().stream()
                .filter(node -> node.get("code").textOrBlank().equals("SK 19"))
                .findFirst()
                .orElseThrow();
        PlanNode name = goal.get("name").isBlank() ? goal.get("text") : goal.get("name");
        PlanDocument renamed = with(TreeEdit.withText(strategy, name.path(), "Reformasi birokrasi yang meningkat"));
        assertThat(PlanComparison.between(PLAN, renamed).changes())
                .extracting(Change::kind, Change::topic, Change::subject, Change::after)
                .containsExactly(
                        tuple(Kind.CHANGED, Topic.CASCADE, List.of("SK 19"), "Reformasi birokrasi yang meningkat"));
    }

    @Test
    void recognisesAnIndicatorThatHangsUnderAnotherGoal() {
        List<Map<String, Object>> goals = new ArrayList<>();
        goals.add(Map.of(
                "code", "SK 1", "name", "Satu", "indicators", List.of(indicator("IKK 1.1"), indicator("IKK 1.2"))));
        goals.add(Map.of("code", "SK 2", "name", "Dua", "indicators", List.of(indicator("IKK 2.1"))));
        List<Map<String, Object>> moved = new ArrayList<>();
        moved.add(Map.of("code", "SK 1", "name", "Satu", "indicators", List.of(indicator("IKK 1.1"))));
        moved.add(Map.of(
                "code", "SK 2", "name", "Dua", "indicators", List.of(indicator("IKK 2.1"), indicator("IKK 1.2"))));
        assertThat(PlanComparison.between(strategy(goals), strategy(moved)).changes())
                .extracting(Change::kind, Change::subject, Change::before, Change::after)
                .containsExactly(tuple(Kind.MOVED, List.of("IKK 1.2"), "SK 1", "SK 2"));
    }

    @Test
    void saysWhichElementsOfTheCascadeCameAndWent() {
        List<Map<String, Object>> two = List.of(
                Map.of("code", "SK 1", "name", "Satu"), Map.of("code", "SK 2", "name", "Dua", "program", "Dukungan"));
        List<Map<String, Object>> other = List.of(
                Map.of("code", "SK 1", "name", "Satu"), Map.of("code", "SK 3", "name", "Tiga", "program", "Dukungan"));
        assertThat(PlanComparison.between(strategy(two), strategy(other)).changes())
                .extracting(Change::kind, Change::subject)
                .containsExactly(tuple(Kind.REMOVED, List.of("SK 2")), tuple(Kind.ADDED, List.of("SK 3")));
        List<Map<String, Object>> renumbered = List.of(
                Map.of("code", "SK 1", "name", "Satu"), Map.of("code", "SK 9", "name", "Dua", "program", "Dukungan"));
        assertThat(PlanComparison.between(strategy(two), strategy(renumbered)).changes())
                .extracting(Change::kind, Change::column, Change::before, Change::after)
                .containsExactly(tuple(Kind.CHANGED, "code", "SK 2", "SK 9"));
    }

    @Test
    void showsTheWordsThatDiffer() {
        assertThat(WordDifference.between(
                        "Meningkatnya pelaksanaan reformasi birokrasi di wilayah",
                        "Meningkatnya mutu pelaksanaan reformasi birokrasi di lingkup wilayah"))
                .extracting(WordDifference.Part::fate, WordDifference.Part::text)
                .containsExactly(
                        tuple(WordDifference.Fate.KEPT, "Meningkatnya"),
                        tuple(WordDifference.Fate.ADDED, "mutu"),
                        tuple(WordDifference.Fate.KEPT, "pelaksanaan reformasi birokrasi di"),
                        tuple(WordDifference.Fate.ADDED, "lingkup"),
                        tuple(WordDifference.Fate.KEPT, "wilayah"));
        assertThat(WordDifference.between("3.2", "3.4")).isEmpty();
    }

    private static Map<String, Object> indicator(String code) {
        Map<String, Object> indicator = new LinkedHashMap<>();
        indicator.put("code", code);
        indicator.put("name", "Indeks " + code);
        return indicator;
    }

    private static PlanDocument strategy(List<Map<String, Object>> goals) {
        return new PlanDocument(
                List.of(), List.of(new PlanNode("strategy.yaml", "", Map.of("sasaran_kegiatan", goals))));
    }

    private static PlanDocument with(PlanNode tree) {
        return new PlanDocument(
                PLAN.tables(),
                PLAN.trees().stream()
                        .map(each -> each.file().equals(tree.file()) ? tree : each)
                        .toList());
    }

    @Provide
    Arbitrary<Set<Spot>> places() {
        return Arbitraries.of(SPOTS).set().ofMinSize(1).ofMaxSize(12);
    }

    private static PlanDocument changed(Set<Spot> places) {
        PlanDocument document = PLAN;
        for (Spot spot : places) {
            if (spot.row() == 0) {
                PlanNode tree = TreeEdit.withText(document.tree(spot.file()), spot.place(), replacement(spot));
                document = new PlanDocument(
                        document.tables(),
                        document.trees().stream()
                                .map(each -> each.file().equals(tree.file()) ? tree : each)
                                .toList());
            } else {
                PlanTable table = document.table(spot.file());
                PlanRow row = table.rows().get(spot.row() - 2);
                document = document.with(replace(table, row, with(row, spot.place(), replacement(spot))));
            }
        }
        return document;
    }

    private static String replacement(Spot spot) {
        return spot.place() + " " + spot.row() + " diubah";
    }

    private static int row(Change change) {
        return change.rowAfter() == null ? 0 : change.rowAfter();
    }

    private static Stream<Spot> cells() {
        return PLAN.tables().stream()
                .filter(table -> !TableKeys.of(table).isEmpty())
                .flatMap(table -> table.rows().stream()
                        .flatMap(row -> table.columns().stream()
                                .filter(column -> !TableKeys.of(table).contains(column))
                                .map(column -> new Spot(
                                        table.file(),
                                        row.number(),
                                        column,
                                        row.cells().getOrDefault(column, "")))));
    }

    /** Values of trees but for those by which items of lists are told apart. */
    private static Stream<Spot> values() {
        Set<String> names =
                Set.of("code", "no", "seq", "number", "letter", "key", "id", "year", "name", "title", "text", "label");
        Set<String> parents = Set.of("misi", "tujuan", "sasaran_strategis", "program");
        return PLAN.trees().stream()
                .flatMap(PlanNode::all)
                .filter(node -> node.text().isPresent())
                .filter(node -> {
                    String last = node.path().substring(node.path().lastIndexOf('.') + 1);
                    return !names.contains(last) && !parents.contains(last);
                })
                .map(node -> new Spot(node.file(), 0, node.path(), Objects.toString(node.content())));
    }

    private static PlanRow with(PlanRow row, String column, String value) {
        Map<String, String> cells = new HashMap<>(row.cells());
        cells.put(column, value);
        return new PlanRow(row.file(), row.number(), cells);
    }

    private static PlanTable replace(PlanTable table, PlanRow row, PlanRow with) {
        return new PlanTable(
                table.file(),
                table.columns(),
                table.rows().stream().map(each -> each == row ? with : each).toList());
    }
}
