package id.kendali.governance.reform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.core.io.ByteArrayResource;

/** A page with one line on it, as evidence that claims nothing. */
final class SimulatedEvidence {

    private SimulatedEvidence() {}

    /** @param line in letters that every PDF can print */
    static NewFile of(String name, String line) {
        return new NewFile(name, new ByteArrayResource(pdf(line)));
    }

    /** ISO 32000-1, 7.5: header, objects, the table of where they begin, and where that table begins. */
    private static byte[] pdf(String line) {
        String text = "BT /F1 18 Tf 72 740 Td (%s) Tj ET".formatted(line);
        List<String> objects = List.of(
                "<</Type/Catalog/Pages 2 0 R>>",
                "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
                "<</Length %d>>\nstream\n%s\nendstream".formatted(text.length(), text),
                "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>");
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> begins = new ArrayList<>();
        for (int number = 1; number <= objects.size(); number++) {
            begins.add(file.length());
            file.append(number)
                    .append(" 0 obj\n")
                    .append(objects.get(number - 1))
                    .append("\nendobj\n");
        }
        int table = file.length();
        file.append("xref\n0 ").append(objects.size() + 1).append("\n0000000000 65535 f \n");
        begins.forEach(begin -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", begin)));
        file.append("trailer\n<</Size ")
                .append(objects.size() + 1)
                .append("/Root 1 0 R>>\nstartxref\n")
                .append(table)
                .append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
