package id.kendali.platform.exchange;

/** Text as a cell of a workbook can hold it: always a string cell, never a formula. */
final class XlsxText {

    private static final int LONGEST = 32_767;
    private static final int LONGEST_SHEET_NAME = 31;

    private XlsxText() {}

    static String safe(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(XlsxText::isAllowed).forEach(clean::appendCodePoint);
        return clean.length() <= LONGEST ? clean.toString() : clean.substring(0, LONGEST - 1) + "…";
    }

    static String sheetName(String title) {
        String clean = safe(title).replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return clean.length() <= LONGEST_SHEET_NAME
                ? clean
                : clean.substring(0, LONGEST_SHEET_NAME).strip();
    }

    /** XML 1.0 has no place for the others. */
    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
