package id.kendali.platform.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Collects the rows of one sheet from its XML, each cell with the type that the spreadsheet gave it. */
final class XlsxSheetHandler extends DefaultHandler {

    /** Excel keeps 15 significant digits; what lies behind is noise of the binary form. */
    private static final MathContext PRECISION = new MathContext(15);

    /** Beyond these a number is no figure of an office, and writing it out could fill memory. */
    private static final int LARGEST_POWER = 20;

    private static final int SMALLEST_POWER = 40;

    private final ReadOnlySharedStringsTable texts;
    private final StylesTable styles;
    private final boolean since1904;
    private final SheetReading reading;
    private final List<Sheet.Line> lines = new ArrayList<>();

    private List<SheetCell> row = new ArrayList<>();
    private int rowNumber;
    private int column = -1;
    private String type = "n";
    private int style;
    private boolean formula;
    private boolean valued;
    private boolean collecting;
    private boolean phonetic;
    private final StringBuilder value = new StringBuilder();

    XlsxSheetHandler(ReadOnlySharedStringsTable texts, StylesTable styles, boolean since1904, SheetReading reading) {
        this.texts = texts;
        this.styles = styles;
        this.since1904 = since1904;
        this.reading = reading;
    }

    List<Sheet.Line> lines() {
        return lines;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> beginRow(attributes.getValue("r"));
            case "c" -> beginCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> phonetic = true;
            case "v" -> collect();
            case "t" -> {
                if (type.equals("inlineStr") && !phonetic) {
                    collect();
                }
            }
            default -> {}
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting && value.length() <= reading.longestText()) {
            value.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v", "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "c" -> put(cell());
            case "row" -> endRow();
            default -> {}
        }
    }

    private void collect() {
        collecting = true;
        valued = true;
    }

    private void beginRow(@Nullable String number) {
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        row = new ArrayList<>();
        column = -1;
    }

    private void beginCell(Attributes attributes) {
        String reference = attributes.getValue("r");
        column = reference == null ? column + 1 : new CellReference(reference).getCol();
        String declared = attributes.getValue("t");
        type = declared == null ? "n" : declared;
        String styled = attributes.getValue("s");
        style = styled == null ? 0 : Integer.parseInt(styled);
        formula = false;
        valued = false;
        value.setLength(0);
    }

    private void endRow() {
        Sheet.Line line = new Sheet.Line(rowNumber, row);
        if (!line.isBlank()) {
            reading.checkRows(lines.size());
            lines.add(line);
        }
    }

    private void put(SheetCell cell) {
        if (cell.isBlank() || column < 0 || column >= UploadLimits.COLUMNS) {
            return;
        }
        while (row.size() <= column) {
            row.add(SheetCell.BLANK);
        }
        row.set(column, cell);
    }

    private SheetCell cell() {
        if (!valued) {
            return formula ? SheetCell.fault("#?") : SheetCell.BLANK;
        }
        String text = value.toString();
        return switch (type) {
            case "s" -> reading.text(texts.getItemAt(Integer.parseInt(text)).getString());
            case "str", "inlineStr" -> reading.text(text);
            case "e" -> SheetCell.fault(text);
            case "b" -> SheetCell.truth(text.equals("1"));
            case "d" -> SheetCell.text(text.length() > 10 ? text.substring(0, 10) : text);
            default -> text.isBlank() ? SheetCell.BLANK : number(new BigDecimal(text.strip()));
        };
    }

    private SheetCell number(BigDecimal exact) {
        if (exact.precision() - exact.scale() > LARGEST_POWER || exact.scale() > SMALLEST_POWER) {
            return SheetCell.text(exact.toString());
        }
        XSSFCellStyle format = style < styles.getNumCellStyles() ? styles.getStyleAt(style) : null;
        if (format != null && isDate(format, exact)) {
            LocalDateTime moment = DateUtil.getLocalDateTime(exact.doubleValue(), since1904);
            return SheetCell.date(moment.toLocalDate());
        }
        BigDecimal value = exact.round(PRECISION).stripTrailingZeros();
        BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
        return format != null && isPercent(format) ? SheetCell.percent(plain) : SheetCell.number(plain);
    }

    private static boolean isDate(XSSFCellStyle format, BigDecimal value) {
        return DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString())
                && DateUtil.isValidExcelDate(value.doubleValue())
                && value.compareTo(BigDecimal.ONE) >= 0
                && value.compareTo(BigDecimal.valueOf(2_958_466)) < 0;
    }

    private static boolean isPercent(XSSFCellStyle format) {
        String pattern = format.getDataFormatString();
        return pattern != null && pattern.replaceAll("\"[^\"]*\"", "").contains("%");
    }
}
