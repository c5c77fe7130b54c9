import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Fills the template of a region's upload as its verifier does, and prints the unit that stands in the middle of it. */
final class FilledTemplate {

    private static final int UNIT = 0;
    private static final int TARGET = 1;
    private static final int REALISED = 2;
    private static final int PLANNED = 50;

    private FilledTemplate() {}

    /** Arguments: the template, the file to write, and what each unit has realised of 50. */
    public static void main(String[] arguments) throws IOException {
        try (var template = Files.newInputStream(Path.of(arguments[0]));
                Workbook workbook = new XSSFWorkbook(template);
                var filled = Files.newOutputStream(Path.of(arguments[1]))) {
            Sheet rows = workbook.getSheetAt(0);
            for (int number = 1; number <= rows.getLastRowNum(); number++) {
                Row row = rows.getRow(number);
                row.createCell(TARGET).setCellValue(PLANNED);
                row.createCell(REALISED).setCellValue(Integer.parseInt(arguments[2]));
            }
            workbook.write(filled);
            Row middle = rows.getRow((rows.getLastRowNum() + 1) / 2);
            System.out.println(middle.getCell(UNIT).getStringCellValue());
        }
    }
}
