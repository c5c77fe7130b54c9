package id.kendali.governance.plan;

import id.kendali.platform.ui.Choice;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a draft is edited, one part at a time.
 *
 * @param part that is open
 * @param expected state of the draft that the next saving has to meet
 * @param faults what is wrong, by the names of the inputs
 */
record DraftPage(
        PlanFrame frame,
        Part part,
        List<Choice> parts,
        List<Grid> grids,
        List<NameGroup> names,
        List<Aspect> roadmap,
        List<Choice> aspects,
        Addition addition,
        int expected,
        Map<String, String> faults) {

    /** What can be edited by hand; everything else by uploading the files. */
    enum Part {
        TARGET("target"),
        PENDANAAN("pendanaan"),
        KASKADE("kaskade"),
        PETA_JALAN("peta-jalan");

        private final String parameter;

        Part(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }
    }

    /** A printed table of figures: a row per indicator or goal, a column per year. */
    record Grid(String title, List<Integer> years, List<GridRow> rows) {}

    /**
     * @param cells one per year; null where the table prints none
     * @param removal under which it is ticked to be taken out
     * @param removed whether it is
     */
    record GridRow(
            String code, String name, String unit, List<@Nullable Field> cells, String removal, boolean removed) {}

    /** What a row that is added to a printed table can be about. */
    record Addition(List<Choice> tables, List<Choice> codes) {

        static final Addition NONE = new Addition(List.of(), List.of());
    }

    /** Elements of one level of the cascade. */
    record NameGroup(String kind, List<Name> names) {}

    record Name(String code, Field field) {}

    /** Items of the roadmap of one aspect. */
    record Aspect(String name, List<Item> items) {}

    /** @param removed whether it was ticked to be taken out */
    record Item(int year, int number, int row, Field field, boolean removed) {}

    /**
     * One input.
     *
     * @param name under which it is sent
     * @param label for those who do not see where it stands
     * @param value as typed, or as the draft says
     * @param mark of what the draft says, by which it is known later whether the editor changed it
     * @param error what is wrong with it; null if nothing is
     * @param now what the draft says meanwhile, if somebody else changed it; null otherwise
     */
    record Field(
            String name,
            String label,
            String value,
            String mark,
            @Nullable String error,
            @Nullable String now) {

        public String markName() {
            return TypedDraft.MARK + name;
        }

        public String errorId() {
            return name + "-error";
        }
    }

    /** Whether rows of its tables can be taken out. */
    public boolean removes() {
        return part != Part.KASKADE;
    }

    public int errors() {
        return faults.size();
    }

    public PlanVersion version() {
        return frame.version();
    }

    /** {@code /renstra/KANWIL-MALUT/2025/versi/2/sunting} */
    public String address() {
        return frame.base() + "/versi/" + version().number() + "/sunting";
    }

    public String partHref() {
        return address() + "?bagian=" + part.parameter();
    }
}
