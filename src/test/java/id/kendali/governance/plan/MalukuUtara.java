package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import java.nio.file.Path;

/** The plan of Maluku Utara 2025–2029 as it is printed: the real input of the tests of this module. */
public final class MalukuUtara {

    public static final Path FOLDER = Path.of("src/main/resources/renstra-malut-2025-2029");

    private MalukuUtara() {}

    public static PlanDocument plan() {
        return PlanFiles.readFolder(FOLDER).document().orElseThrow();
    }
}
