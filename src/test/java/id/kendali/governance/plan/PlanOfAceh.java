package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The made-up plan of another region, as if it were that of Aceh, whose positions the demonstration has. */
public final class PlanOfAceh {

    private PlanOfAceh() {}

    public static byte[] workbook() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PlanFiles.writeWorkbook(
                    PlanFixtures.mapped(
                            new PlanOfAnotherRegion().document(),
                            text -> text.replace("KANWIL-JATENG", "KANWIL-ACEH").replace("Jawa Tengah", "Aceh")),
                    out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
