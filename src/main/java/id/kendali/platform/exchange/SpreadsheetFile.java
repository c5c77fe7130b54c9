package id.kendali.platform.exchange;

import java.util.List;

/** Reads what was uploaded, told by its content, not by its name. Macros are never looked at, formulas never computed. */
final class SpreadsheetFile {

    private SpreadsheetFile() {}

    static List<Sheet> read(byte[] content) {
        if (content.length == 0) {
            throw new FileRefused("exchange.file.empty");
        }
        if (content.length > UploadLimits.BYTES) {
            throw new FileRefused("exchange.file.large", UploadLimits.megabytes());
        }
        if (startsWith(content, 0x50, 0x4B, 0x03, 0x04)) {
            return XlsxFile.read(content, SheetReading.OF_UPLOADS);
        }
        if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new FileRefused("exchange.file.old");
        }
        return List.of(CsvFile.read(content));
    }

    private static boolean startsWith(byte[] content, int... signature) {
        for (int i = 0; i < signature.length; i++) {
            if (content.length <= i || (content[i] & 0xFF) != signature[i]) {
                return false;
            }
        }
        return true;
    }
}
