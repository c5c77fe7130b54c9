package id.kendali.governance.plan.contradiction;

import id.kendali.governance.plan.document.PlanRow;
import java.util.Map;

/** Where in a Renstra the content of each file is printed: every Renstra of a regional office has these chapters. */
final class Outline {

    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("context.yaml", "Keputusan"),
            Map.entry("organisation.yaml", "1.1.2"),
            Map.entry("org_units.csv", "1.1.2, alamat"),
            Map.entry("staff_by_unit.csv", "1.1.2, pegawai"),
            Map.entry("indices.yaml", "1.1.3"),
            Map.entry("performance_analysis.yaml", "1.1.3"),
            Map.entry("potentials.csv", "1.2.1"),
            Map.entry("problems.csv", "1.2.2"),
            Map.entry("problem_statements.csv", "1.2.2"),
            Map.entry("internal_external.csv", "1.2.2"),
            Map.entry("opportunities_challenges.csv", "1.2.3"),
            Map.entry("public_service.yaml", "1.2.4"),
            Map.entry("strategy.yaml", "Bab II"),
            Map.entry("risks.csv", "2.4"),
            Map.entry("kro_ro.csv", "3.2"),
            Map.entry("roadmap.csv", "3.3"),
            Map.entry("monitoring_duties.yaml", "4.1.1"),
            Map.entry("monitoring_schedule.csv", "4.1.1"),
            Map.entry("evaluation_forms.yaml", "4.1.2"),
            Map.entry("evaluation_schedule.csv", "4.1.2"),
            Map.entry("control.yaml", "4.1.3"));

    private Outline() {}

    /** The chapter of a file; the file itself if it is none of a Renstra. */
    static String placeOf(String file) {
        return file.startsWith("rat_rb") ? "RAT-RB" : PLACES.getOrDefault(file, file);
    }

    /** The table that the row names, else the chapter of its file. */
    static String placeOf(PlanRow row) {
        return row.text("table").or(() -> row.text("section")).orElseGet(() -> placeOf(row.file()));
    }
}
