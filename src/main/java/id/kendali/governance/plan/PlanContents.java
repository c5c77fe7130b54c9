package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanNode;
import id.kendali.governance.plan.document.PlanRow;
import id.kendali.governance.plan.document.PlanTable;
import id.kendali.governance.plan.document.TreeEdit;
import id.kendali.platform.database.UuidV7;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The files of a version, row by row. What a draft loses is marked as removed and stays; rows that did not change are not
 * written again, so that the ledger shows changes only.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PlanContents {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JdbcTemplate batches;

    PlanContents(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    PlanDocument read(PlanVersionId version) {
        Map<String, List<PlanRow>> rows = new HashMap<>();
        for (Line line : lines(version)) {
            if (!line.removed()) {
                rows.computeIfAbsent(line.file(), file -> new ArrayList<>())
                        .add(new PlanRow(line.file(), line.number(), line.cells()));
            }
        }
        List<PlanTable> tables = new ArrayList<>();
        List<PlanNode> trees = new ArrayList<>();
        for (File file : files(version)) {
            if (file.removed()) {
                continue;
            }
            if (file.body() == null) {
                tables.add(new PlanTable(file.name(), file.columns(), rows.getOrDefault(file.name(), List.of())));
            } else {
                trees.add(new PlanNode(file.name(), "", JSON.readValue(file.body(), Object.class)));
            }
        }
        return new PlanDocument(tables, trees);
    }

    /** Makes the version say what the document says. */
    void write(PlanVersion version, PlanDocument document) {
        version.requireOpen();
        writeFiles(version, document);
        writeLines(version, document);
    }

    /** Changes one cell of a table. */
    void change(PlanVersion version, String file, int number, String column, String value) {
        version.requireOpen();
        database.sql("""
                        update plan.line set cells = cells || jsonb_build_object(:column, :value), version = version + 1
                         where version_id = :version and file = :file and number = :number and not removed
                           and cells ->> :column is distinct from :value
                        """)
                .param("version", version.id().value())
                .param("file", file)
                .param("number", number)
                .param("column", column)
                .param("value", value)
                .update();
    }

    /** Changes one text of a tree, by its path. */
    void changeTree(PlanVersion version, String file, String path, String text) {
        version.requireOpen();
        String body = database.sql(
                        "select body from plan.file where version_id = :version and name = :file and not removed")
                .param("version", version.id().value())
                .param("file", file)
                .query(String.class)
                .single();
        PlanNode changed = TreeEdit.withText(new PlanNode(file, "", JSON.readValue(body, Object.class)), path, text);
        String after = JSON.writeValueAsString(changed.content());
        if (!after.equals(body)) {
            database.sql(
                            "update plan.file set body = :body, version = version + 1 where version_id = :version and name = :file")
                    .param("body", after)
                    .param("version", version.id().value())
                    .param("file", file)
                    .update();
        }
    }

    /** Adds a row at the end of a table; its number is one that no row of this version ever had. */
    void addLine(PlanVersion version, String file, Map<String, String> cells) {
        version.requireOpen();
        database.sql("""
                        insert into plan.line (id, version_id, unit_id, file, number, cells)
                        select :id, :version, :unit, :file, coalesce(max(number), 1) + 1, :cells::jsonb
                          from plan.line where version_id = :version and file = :file
                        """)
                .param("id", UuidV7.next())
                .param("version", version.id().value())
                .param("unit", version.unitId().value())
                .param("file", file)
                .param("cells", JSON.writeValueAsString(cells))
                .update();
    }

    /** Takes a row out of a table; it stays in the database, marked as removed. */
    void removeLine(PlanVersion version, String file, int number) {
        version.requireOpen();
        database.sql("""
                        update plan.line set removed = true, version = version + 1
                         where version_id = :version and file = :file and number = :number and not removed
                        """)
                .param("version", version.id().value())
                .param("file", file)
                .param("number", number)
                .update();
    }

    private void writeFiles(PlanVersion version, PlanDocument document) {
        Map<String, File> before = new LinkedHashMap<>();
        files(version.id()).forEach(file -> before.put(file.name(), file));
        int position = 0;
        for (PlanTable table : document.tables()) {
            put(version, before.remove(table.file()), new File(table.file(), table.columns(), null, position++, false));
        }
        for (PlanNode tree : document.trees()) {
            String body = JSON.writeValueAsString(tree.content());
            put(version, before.remove(tree.file()), new File(tree.file(), null, body, position++, false));
        }
        for (File gone : before.values()) {
            put(version, gone, new File(gone.name(), gone.columns(), gone.body(), gone.position(), true));
        }
    }

    private void put(PlanVersion version, @Nullable File before, File after) {
        if (after.equals(before)) {
            return;
        }
        database.sql(before == null ? """
                        insert into plan.file (id, version_id, unit_id, name, columns, body, position)
                        values (:id, :version, :unit, :name, :columns, :body, :position)
                        """ : """
                        update plan.file set columns = :columns, body = :body, position = :position, removed = :removed,
                               version = version + 1
                         where version_id = :version and name = :name
                        """)
                .param("id", UuidV7.next())
                .param("version", version.id().value())
                .param("unit", version.unitId().value())
                .param("name", after.name())
                .param(
                        "columns",
                        after.columns() == null ? null : after.columns().toArray(String[]::new))
                .param("body", after.body())
                .param("position", after.position())
                .param("removed", after.removed())
                .update();
    }

    private void writeLines(PlanVersion version, PlanDocument document) {
        Map<String, Line> before = new LinkedHashMap<>();
        lines(version.id()).forEach(line -> before.put(line.place(), line));
        List<Object[]> added = new ArrayList<>();
        List<Object[]> changed = new ArrayList<>();
        UUID id = version.id().value();
        for (PlanTable table : document.tables()) {
            for (PlanRow row : table.rows()) {
                Line line = new Line(table.file(), row.number(), row.cells(), false);
                Line known = before.remove(line.place());
                if (known == null) {
                    added.add(new Object[] {
                        UuidV7.next(), id, version.unitId().value(), line.file(), line.number(), json(line)
                    });
                } else if (!line.equals(known)) {
                    changed.add(new Object[] {json(line), false, id, line.file(), line.number()});
                }
            }
        }
        for (Line gone : before.values()) {
            if (!gone.removed()) {
                changed.add(new Object[] {json(gone), true, id, gone.file(), gone.number()});
            }
        }
        batches.batchUpdate(
                "insert into plan.line (id, version_id, unit_id, file, number, cells) values (?, ?, ?, ?, ?, ?::jsonb)",
                added);
        batches.batchUpdate(
                "update plan.line set cells = ?::jsonb, removed = ?, version = version + 1 where version_id = ? and file = ? and number = ?",
                changed);
    }

    private List<File> files(PlanVersionId version) {
        return database.sql("""
                        select name, columns, body, position, removed from plan.file where version_id = :version
                         order by position, name
                        """)
                .param("version", version.value())
                .query(PlanContents::file)
                .list();
    }

    private List<Line> lines(PlanVersionId version) {
        return database.sql("""
                        select file, number, cells, removed from plan.line where version_id = :version
                         order by file, number
                        """)
                .param("version", version.value())
                .query((row, number) -> new Line(
                        row.getString("file"),
                        row.getInt("number"),
                        JSON.readValue(row.getString("cells"), CELLS),
                        row.getBoolean("removed")))
                .list();
    }

    private static File file(ResultSet row, int number) throws SQLException {
        Array columns = row.getArray("columns");
        return new File(
                row.getString("name"),
                columns == null ? null : Arrays.asList((String[]) columns.getArray()),
                row.getString("body"),
                row.getInt("position"),
                row.getBoolean("removed"));
    }

    private static String json(Line line) {
        return JSON.writeValueAsString(line.cells());
    }

    private record File(
            String name,
            @Nullable List<String> columns,
            @Nullable String body,
            int position,
            boolean removed) {}

    private record Line(String file, int number, Map<String, String> cells, boolean removed) {

        Line {
            Objects.requireNonNull(cells);
        }

        String place() {
            return file + "\n" + number;
        }
    }
}
