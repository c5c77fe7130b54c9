package id.kendali.governance.plan.document;

import id.kendali.platform.exchange.FileRefused;
import id.kendali.platform.exchange.Sheet;
import id.kendali.platform.exchange.SheetCell;
import id.kendali.platform.exchange.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one workbook: a sheet per table, a sheet with paths and values per tree, and a sheet of contents. Reading it
 * gives the same plan as reading the files.
 */
final class PlanWorkbook {

    private static final String PRODUCER = "Kendali";
    private static final String VERSION = "1.0";
    private static final String HEAD_FILL = "EEF0F3";
    /** What is typed over such a cell stays text, too: no formula, no number without its leading zero. */
    private static final String TEXT_FORMAT = "@";

    private static final int WIDEST = 60;
    private static final int NARROWEST = 9;
    /** More digits than a spreadsheet keeps stay text. */
    private static final int MOST_DIGITS = 15;
    /** Spreadsheets read {@code _x0041_} in a text as a letter; the underscore is written that way itself then. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private PlanWorkbook() {}

    // ---------------------------------------------------------------- reading

    static PlanReading read(String fileName, byte[] content, PlanSchema schema) {
        Findings findings = new Findings();
        List<Sheet> sheets;
        try {
            sheets = WorkbookFile.read(content, schema.limits().values());
        } catch (FileRefused refused) {
            findings.in(fileName)
                    .error(
                            refused.messageKey(),
                            refused.arguments().stream().map(String::valueOf).toArray(String[]::new));
            return new PlanReading(null, findings.all());
        }
        if (sheets.size() > schema.limits().files()) {
            findings.in(fileName)
                    .error("plan.file.files", String.valueOf(schema.limits().files()));
            return new PlanReading(null, findings.all());
        }
        PlanAssembly plan = new PlanAssembly(schema, findings);
        Map<String, String> contents = contents(sheets);
        for (Sheet sheet : sheets) {
            if (!sheet.name().equals(SheetNames.CONTENTS)) {
                String file = contents.getOrDefault(sheet.name(), SheetNames.file(sheet.name(), schema));
                add(plan, sheet, file, schema, findings);
            }
        }
        return plan.finish();
    }

    private static Map<String, String> contents(List<Sheet> sheets) {
        Map<String, String> files = new HashMap<>();
        sheets.stream()
                .filter(sheet -> sheet.name().equals(SheetNames.CONTENTS))
                .flatMap(sheet -> sheet.lines().stream().skip(1))
                .forEach(line -> files.put(
                        line.cell(0).text().strip(), line.cell(1).text().strip()));
        return files;
    }

    private static void add(PlanAssembly plan, Sheet sheet, String written, PlanSchema schema, Findings findings) {
        Optional<String> file = PlanFileName.of(written);
        boolean blank = sheet.lines().isEmpty();
        if (file.isEmpty() || (blank && !schema.knows(file.get()))) {
            findings.in(sheet.name()).note("plan.file.ignored");
        } else if (plan.begin(file.get())) {
            Findings.InFile inFile = findings.in(file.get());
            if (file.get().endsWith(PlanFileName.TREE)) {
                tree(file.get(), sheet, schema.limits(), inFile).ifPresent(plan::put);
            } else {
                table(file.get(), sheet, inFile).ifPresent(plan::put);
            }
        }
    }

    private static Optional<RawTable> table(String file, Sheet sheet, Findings.InFile findings) {
        List<RawTable.Row> rows = new ArrayList<>();
        boolean fine = true;
        for (Sheet.Line line : sheet.lines()) {
            List<String> cells = new ArrayList<>();
            for (SheetCell cell : line.cells()) {
                if (cell.kind() == SheetCell.Kind.FAULT) {
                    findings.error(line.number(), null, "plan.file.cell.fault", cell.text());
                    fine = false;
                }
                cells.add(text(cell));
            }
            rows.add(new RawTable.Row(line.number(), cells));
        }
        if (!fine) {
            return Optional.empty();
        }
        return Optional.of(
                rows.isEmpty()
                        ? new RawTable(file, List.of(), List.of())
                        : new RawTable(
                                file,
                                rows.get(0).cells(),
                                rows.stream()
                                        .skip(1)
                                        .filter(row -> !row.isBlank())
                                        .toList()));
    }

    private static String text(SheetCell cell) {
        return cell.kind() == SheetCell.Kind.BOOLEAN
                ? cell.text().toLowerCase(Locale.ROOT)
                : SourceText.withOneKindOfBreak(cell.text());
    }

    private static Optional<PlanNode> tree(
            String file, Sheet sheet, PlanSchema.Limits limits, Findings.InFile findings) {
        if (sheet.lines().isEmpty()) {
            findings.error("plan.file.table.empty");
            return Optional.empty();
        }
        Sheet.Line head = sheet.lines().get(0);
        int path = position(head, TreeSheet.PATH);
        int value = position(head, TreeSheet.VALUE);
        if (path < 0 || value < 0) {
            findings.error(head.number(), null, "plan.file.tree.head", file, TreeSheet.PATH, TreeSheet.VALUE);
            return Optional.empty();
        }
        List<TreeSheet.Cells> rows = sheet.lines().stream()
                .skip(1)
                .map(line -> new TreeSheet.Cells(line.number(), line.cell(path).text(), line.cell(value)))
                .toList();
        return TreeSheet.read(file, rows, limits, findings);
    }

    private static int position(Sheet.Line head, String name) {
        for (int i = 0; i < head.cells().size(); i++) {
            if (head.cell(i).text().strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }

    // ---------------------------------------------------------------- writing

    static void write(PlanDocument plan, PlanSchema schema, OutputStream out) throws IOException {
        List<String> files = Stream.concat(
                        plan.tables().stream().map(PlanTable::file),
                        plan.trees().stream().map(PlanNode::file))
                .toList();
        Map<String, String> names = SheetNames.of(files);
        Workbook workbook = new Workbook(out, PRODUCER, VERSION);
        List<List<@Nullable Object>> contents = new ArrayList<>();
        names.forEach((file, name) -> contents.add(List.of(name, file)));
        write(workbook, SheetNames.CONTENTS, List.of(SheetNames.SHEET, SheetNames.FILE), contents);
        for (PlanTable table : plan.tables()) {
            TableSchema declared = schema.table(table.file()).orElseGet(() -> TableSchema.unknown(table.file()));
            write(workbook, names.get(table.file()), table.columns(), cells(table, declared));
        }
        for (PlanNode tree : plan.trees()) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (TreeSheet.Line line : TreeSheet.lines(tree)) {
                List<@Nullable Object> row = new ArrayList<>();
                row.add(line.path());
                row.add(line.value());
                rows.add(row);
            }
            write(workbook, names.get(tree.file()), List.of(TreeSheet.PATH, TreeSheet.VALUE), rows);
        }
        workbook.finish();
    }

    private static List<List<@Nullable Object>> cells(PlanTable table, TableSchema declared) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (PlanRow row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>();
            for (String column : table.columns()) {
                String text = row.cells().getOrDefault(column, "");
                boolean number = declared.column(column).isNumber() && keepsItsForm(text);
                cells.add(number ? new BigDecimal(text) : text);
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Whether a number cell gives back exactly this text. */
    private static boolean keepsItsForm(String text) {
        return NumberText.isPlain(text)
                && text.length() <= MOST_DIGITS
                && new BigDecimal(text).stripTrailingZeros().toPlainString().equals(text);
    }

    private static void write(Workbook workbook, String name, List<String> head, List<List<@Nullable Object>> rows)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(name);
        for (int column = 0; column < head.size(); column++) {
            sheet.value(0, column, escaped(head.get(column)));
            sheet.width(column, width(head.get(column), column, rows));
        }
        sheet.range(0, 0, 0, head.size() - 1)
                .style()
                .bold()
                .fillColor(HEAD_FILL)
                .set();
        sheet.freezePane(0, 1);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < head.size(); column++) {
                put(sheet, row + 1, column, rows.get(row).get(column));
            }
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof String text) {
            if (!text.isEmpty()) {
                sheet.value(row, column, escaped(text));
                sheet.style(row, column)
                        .format(TEXT_FORMAT)
                        .wrapText(text.length() > WIDEST || text.indexOf('\n') >= 0)
                        .verticalAlignment("top")
                        .set();
            }
        } else if (value instanceof Boolean truth) {
            sheet.value(row, column, truth);
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
            sheet.style(row, column).verticalAlignment("top").set();
        }
    }

    private static double width(String head, int column, List<List<@Nullable Object>> rows) {
        int longest = rows.stream()
                .map(row -> row.get(column))
                .mapToInt(cell -> cell == null ? 0 : cell.toString().length())
                .max()
                .orElse(0);
        return Math.min(WIDEST, Math.max(NARROWEST, Math.max(longest, head.length()) + 2));
    }

    private static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }
}
