package id.kendali.governance.plan.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;

/** The text of a file: UTF-8 with or without a byte order mark, and no characters that a workbook could not hold. */
final class SourceText {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private SourceText() {}

    static Optional<String> of(byte[] content, Findings.InFile findings) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer letters = CharBuffer.allocate(content.length + 1);
        CoderResult result = decoder.decode(bytes, letters, true);
        letters.flip();
        if (result.isError()) {
            int line = lineOf(letters, letters.length());
            findings.error(line, null, "plan.file.encoding", String.valueOf(line));
            return Optional.empty();
        }
        String text = letters.toString();
        OptionalInt foreign = forbidden(text);
        if (foreign.isPresent()) {
            int line = lineOf(text, foreign.getAsInt());
            findings.error(line, null, "plan.file.character", String.valueOf(line), name(text, foreign.getAsInt()));
            return Optional.empty();
        }
        return Optional.of(!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
    }

    /** Where the first character stands that XML 1.0, and so a workbook, has no place for. */
    static OptionalInt forbidden(String text) {
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            if (!isAllowed(text.codePointAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    static String name(String text, int position) {
        return "U+%04X".formatted(text.codePointAt(position));
    }

    /** Line breaks within a value are the same whatever system wrote them. */
    static String withOneKindOfBreak(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean isAllowed(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }

    private static int lineOf(CharSequence text, int position) {
        return 1
                + (int) text.subSequence(0, position)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }
}
