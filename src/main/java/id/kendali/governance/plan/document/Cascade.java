package id.kendali.governance.plan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cascade of a plan as a list of elements, each after the one that it hangs under. */
public record Cascade(List<Element> elements) {

    public Cascade {
        elements = List.copyOf(elements);
    }

    /** The levels of the cascade, from above. */
    public enum Kind {
        VISI,
        MISI,
        TUJUAN,
        SASARAN_STRATEGIS,
        PROGRAM,
        SASARAN_PROGRAM,
        KEGIATAN,
        SASARAN_KEGIATAN,
        INDIKATOR
    }

    /**
     * One element.
     *
     * @param code as chapters II to IV print it; what has none is numbered within its kind
     * @param parentCode of the element above; null at the top
     * @param parentKind kind of the element above
     * @param node where it stands
     */
    public record Element(
            Kind kind,
            String code,
            String name,
            @Nullable Kind parentKind,
            @Nullable String parentCode,
            PlanNode node) {

        /** What the element is called in the same way in every version: kind and code. */
        public String key() {
            return kind + " " + code;
        }

        public Optional<String> parentKey() {
            return Optional.ofNullable(parentKind).map(above -> above + " " + parentCode);
        }

        /** A further attribute, such as {@code location} or {@code responsible}. */
        public Optional<String> attribute(String name) {
            return node.get(name).text();
        }
    }

    public List<Element> of(Kind kind) {
        return elements.stream().filter(element -> element.kind() == kind).toList();
    }

    public Optional<Element> find(Kind kind, String code) {
        return elements.stream()
                .filter(element -> element.kind() == kind && element.code().equals(code))
                .findFirst();
    }

    public List<Element> below(Element above) {
        return elements.stream()
                .filter(element ->
                        element.parentKey().filter(above.key()::equals).isPresent())
                .toList();
    }

    static Cascade of(PlanNode strategy) {
        List<Element> elements = new ArrayList<>();
        PlanNode visi = strategy.get("visi");
        String visiName = visi.get("kementerian").text().or(() -> visi.text()).orElse("");
        if (!visiName.isEmpty()) {
            elements.add(new Element(Kind.VISI, "Visi", visiName, null, null, visi));
        }
        Kind top = elements.isEmpty() ? null : Kind.VISI;
        for (PlanNode misi : strategy.get("misi").items()) {
            elements.add(element(Kind.MISI, misi, top, top == null ? null : "Visi"));
        }
        for (PlanNode tujuan : strategy.get("tujuan").items()) {
            elements.add(element(
                    Kind.TUJUAN, tujuan, Kind.MISI, tujuan.get("misi").text().orElse(null)));
            indicators(elements, Kind.TUJUAN, tujuan);
        }
        addGoals(elements, strategy);
        addProgrammes(elements, strategy);
        addActivities(elements, strategy);
        return new Cascade(elements);
    }

    /** A strategic goal names its tujuan, or else belongs to the one with the same place in the list. */
    private static void addGoals(List<Element> elements, PlanNode strategy) {
        List<PlanNode> tujuan = strategy.get("tujuan").items();
        List<PlanNode> goals = strategy.get("sasaran_strategis").items();
        for (int i = 0; i < goals.size(); i++) {
            String same = i < tujuan.size() ? code(Kind.TUJUAN, tujuan.get(i)) : null;
            String above = goals.get(i).get("tujuan").text().orElse(same);
            elements.add(element(Kind.SASARAN_STRATEGIS, goals.get(i), Kind.TUJUAN, above));
            indicators(elements, Kind.SASARAN_STRATEGIS, goals.get(i));
        }
    }

    private static void addProgrammes(List<Element> elements, PlanNode strategy) {
        List<PlanNode> goals = strategy.get("sasaran_strategis").items();
        List<PlanNode> programmes = strategy.get("programs").items();
        for (int i = 0; i < programmes.size(); i++) {
            PlanNode programme = programmes.get(i);
            String same = i < goals.size() ? code(Kind.SASARAN_STRATEGIS, goals.get(i)) : null;
            String name = programme.get("name").textOrBlank();
            String programmeCode = programmeCode(programme);
            elements.add(element(
                    Kind.PROGRAM,
                    programmeCode,
                    name,
                    Kind.SASARAN_STRATEGIS,
                    programme.get("sasaran_strategis").text().orElse(same),
                    programme));
            for (PlanNode goal : programme.get("sasaran_program").items()) {
                // Each programme numbers its goals from 1.
                String code = programmeCode + " / " + goal.get("code").textOrBlank();
                elements.add(element(
                        Kind.SASARAN_PROGRAM, code, goal.get("text").textOrBlank(), Kind.PROGRAM, programmeCode, goal));
                indicators(elements, Kind.SASARAN_PROGRAM, code, goal);
            }
        }
    }

    private static String programmeCode(PlanNode programme) {
        return programme.get("code").text().orElse(programme.get("name").textOrBlank());
    }

    private static void addActivities(List<Element> elements, PlanNode strategy) {
        PlanNode activity = strategy.get("activity");
        String activityCode = activity.get("code").text().orElse(null);
        if (!activity.isBlank()) {
            elements.add(element(
                    Kind.KEGIATAN,
                    activityCode == null ? "" : activityCode,
                    activity.get("name").textOrBlank(),
                    null,
                    null,
                    activity));
        }
        for (PlanNode goal : strategy.get("sasaran_kegiatan").items()) {
            String code = goal.get("code").textOrBlank();
            Optional<String> programme = goal.get("program").text().map(named -> programmeNamed(strategy, named));
            elements.add(element(
                    Kind.SASARAN_KEGIATAN,
                    code,
                    goal.get("name").text().or(() -> goal.get("text").text()).orElse(""),
                    programme.isPresent() ? Kind.PROGRAM : Kind.KEGIATAN,
                    programme.orElse(activityCode),
                    goal));
            indicators(elements, Kind.SASARAN_KEGIATAN, code, goal);
        }
    }

    /** The code of the programme that goes by this name; the name itself if there is none. */
    private static String programmeNamed(PlanNode strategy, String name) {
        return strategy.get("programs").items().stream()
                .filter(programme -> programme.get("name").textOrBlank().equals(name))
                .findFirst()
                .map(Cascade::programmeCode)
                .orElse(name);
    }

    /** What names nothing above it stands at the top. */
    private static Element element(
            Kind kind,
            String code,
            String name,
            @Nullable Kind parentKind,
            @Nullable String parentCode,
            PlanNode node) {
        return new Element(kind, code, name, parentCode == null ? null : parentKind, parentCode, node);
    }

    private static Element element(Kind kind, PlanNode node, @Nullable Kind parentKind, @Nullable String parentCode) {
        String name = node.get("text").text().or(() -> node.get("name").text()).orElse("");
        return element(kind, code(kind, node), name, parentKind, parentCode, node);
    }

    private static String code(Kind kind, PlanNode node) {
        return node.get("code").text().orElse(kind + " " + node.path());
    }

    private static void indicators(List<Element> elements, Kind kind, PlanNode node) {
        indicators(elements, kind, code(kind, node), node);
    }

    private static void indicators(List<Element> elements, Kind kind, String above, PlanNode node) {
        int number = 0;
        for (PlanNode indicator : node.get("indicators").items()) {
            number++;
            String name =
                    indicator.text().or(() -> indicator.get("name").text()).orElse("");
            String code = indicator.get("code").text().orElse(above + " / " + number);
            elements.add(new Element(Kind.INDIKATOR, code, name, kind, above, indicator));
        }
    }
}
