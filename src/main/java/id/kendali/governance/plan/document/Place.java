package id.kendali.governance.plan.document;

import org.jspecify.annotations.Nullable;

/**
 * Where in a plan something stands.
 *
 * @param file name of the file, such as {@code funding.csv}
 * @param row as a spreadsheet counts; null in a tree or if the file as a whole is meant
 * @param column name of the column, or the path in a tree such as {@code indices[0].dimension_count}
 * @param location as the document calls the place, such as {@code III.2} or {@code Lampiran I, 2026}
 * @param value what stands there, ready to be read
 */
public record Place(
        String file, @Nullable Integer row, @Nullable String column, String location, String value) {

    public static Place cell(PlanRow row, String column, String location, String value) {
        return new Place(row.file(), row.number(), column, location, value);
    }

    public static Place node(PlanNode node, String location, String value) {
        return new Place(node.file(), null, node.path(), location, value);
    }

    public static Place file(String file, String location, String value) {
        return new Place(file, null, null, location, value);
    }

    /** The same place with another reading of its value. */
    public Place reading(String text) {
        return new Place(file, row, column, location, text);
    }
}
