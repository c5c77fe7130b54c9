package id.kendali.governance.performance;

import id.kendali.testing.SampleFiles;
import id.kendali.testing.Site;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;

/** Fills in and moves quarterly reports through their pages. */
final class PerformancePages {

    static final String OPEN = "/kinerja/isi/2026-TW4";
    static final Site.Upload EVIDENCE = new Site.Upload("evidence", "rekap tw4.png", SampleFiles.png(0x123456));

    private PerformancePages() {}

    /** Every value that a form asks for, within its limits. */
    static Map<String, String> filled(Document form, String step) {
        Map<String, String> fields = new HashMap<>();
        for (Element row : form.select("table.k-grid-in tbody tr")) {
            String limits = row.select("th small").text();
            String value = limits.contains("0–1") && !limits.contains("0–100")
                    ? "0,9"
                    : limits.contains("1–4") ? "3,2" : limits.contains("0–100") ? "90" : "0";
            row.select("input[name^=nilai-]").forEach(input -> fields.put(input.attr("name"), value));
        }
        form.select("input[name=nilai-DIPA_PAGU]").forEach(input -> fields.put(input.attr("name"), "1.200.000.000"));
        for (String month : new String[] {"10", "11", "12"}) {
            fields.put("nilai-DIPA_REALISASI-" + month, "90.000.000");
        }
        form.select("form[enctype] input[name=version]").forEach(input -> fields.put("version", input.val()));
        fields.put("note", "");
        fields.put("langkah", step);
        return fields;
    }

    /** Reports the quarter and submits it; the address of the report. */
    static String submit(Site.Visit operator, Map<String, String> others) {
        Map<String, String> fields = filled(operator.open(OPEN), "ajukan");
        fields.putAll(others);
        Document submitted = operator.follow(operator.post(OPEN, fields, EVIDENCE));
        return submitted.select("form[action$=/langkah]").attr("action").replace("/langkah", "");
    }

    /** Takes a step as the page offers it. */
    static MockHttpServletResponse step(Site.Visit visit, String address, String transition, String reason) {
        return visit.post(
                address + "/langkah",
                Map.of(
                        "langkah", transition,
                        "alasan", reason,
                        "versi", visit.open(address).select("input[name=versi]").val()));
    }
}
