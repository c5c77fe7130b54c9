package id.kendali.platform.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One cell as the file holds it.
 *
 * @param text as typed; a number in plain digits with a point, a date in ISO form, a truth value {@code TRUE} or
 *     {@code FALSE}
 */
public record SheetCell(Kind kind, String text) {

    static final SheetCell BLANK = new SheetCell(Kind.BLANK, "");

    /** What the spreadsheet takes the cell for. */
    public enum Kind {
        BLANK,
        TEXT,
        BOOLEAN,
        NUMBER,
        /** A number whose cell is formatted as per cent, already in hundredths: 83.71 for 83,71 %. */
        PERCENT,
        DATE,
        /** The spreadsheet itself shows an error, or a formula that was never computed. */
        FAULT
    }

    static SheetCell text(String text) {
        String trimmed = text.replace('\u00a0', ' ').strip();
        return trimmed.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, trimmed);
    }

    static SheetCell verbatim(String text) {
        return text.isEmpty() ? BLANK : new SheetCell(Kind.TEXT, text);
    }

    static SheetCell truth(boolean value) {
        return new SheetCell(Kind.BOOLEAN, value ? "TRUE" : "FALSE");
    }

    static SheetCell number(BigDecimal value) {
        return new SheetCell(Kind.NUMBER, value.toPlainString());
    }

    static SheetCell percent(BigDecimal fraction) {
        return new SheetCell(Kind.PERCENT, fraction.movePointRight(2).toPlainString());
    }

    static SheetCell date(LocalDate date) {
        return new SheetCell(Kind.DATE, date.toString());
    }

    static SheetCell fault(String shown) {
        return new SheetCell(Kind.FAULT, shown);
    }

    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    Reading<String> asText() {
        return switch (kind) {
            case BLANK, TEXT, BOOLEAN -> Reading.of(text);
            case NUMBER -> Reading.of(new BigDecimal(text).stripTrailingZeros().toPlainString());
            case PERCENT -> Reading.of(IndonesianNumber.write(new BigDecimal(text)) + " %");
            case DATE -> Reading.of(text);
            case FAULT -> fault();
        };
    }

    /** A cell formatted as per cent fits only where per cent is asked for. */
    Reading<BigDecimal> asNumber(boolean perCent) {
        return switch (kind) {
            case NUMBER -> Reading.of(new BigDecimal(text));
            case PERCENT ->
                perCent
                        ? Reading.of(new BigDecimal(text))
                        : Reading.refused("exchange.cell.number.percent", IndonesianNumber.write(new BigDecimal(text)));
            case TEXT, BOOLEAN -> IndonesianNumber.read(perCent && text.endsWith("%") ? withoutSign() : text);
            case DATE -> Reading.refused("exchange.cell.number.date");
            case BLANK -> Reading.refused("exchange.cell.blank");
            case FAULT -> fault();
        };
    }

    Reading<LocalDate> asDate() {
        return switch (kind) {
            case DATE -> IndonesianDate.inRange(LocalDate.parse(text));
            case TEXT, BOOLEAN -> IndonesianDate.read(text);
            case NUMBER, PERCENT -> Reading.refused("exchange.cell.date.none");
            case BLANK -> Reading.refused("exchange.cell.blank");
            case FAULT -> fault();
        };
    }

    private String withoutSign() {
        return text.substring(0, text.length() - 1);
    }

    private <T> Reading<T> fault() {
        return Reading.refused("exchange.cell.fault", text);
    }
}
