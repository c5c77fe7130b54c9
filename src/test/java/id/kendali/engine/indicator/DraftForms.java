package id.kendali.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.testing.DemonstrationPages;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Fills and sends the forms of drafts as accounts of the demonstration. */
record DraftForms(DemonstrationPages pages, MockMvcTester mvc) {

    static final String REASON = "Keputusan uji nomor 1 tahun 2093";

    /** The address of a draft that the planner begins with one input and one expression. */
    String begin(String indicator, String from, String expression, String measure) {
        MvcTestResult answer = post(
                "perencana",
                "/katalog/" + indicator + "/rancangan",
                form(from, expression, "M:" + measure).toArray(String[]::new));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getHeader("Location");
    }

    MvcTestResult save(String username, String draft, int version, List<String> form) {
        List<String> sent = new ArrayList<>(form);
        sent.addAll(List.of("versi", String.valueOf(version)));
        return post(username, draft + "/ubah", sent.toArray(String[]::new));
    }

    MvcTestResult step(String username, String draft, String step, int version) {
        return post(
                username, draft + "/" + step, "versi", String.valueOf(version), "alasan", "Belum ada dasar hukumnya.");
    }

    static List<String> form(String from, String expression, String source) {
        return new ArrayList<>(List.of(
                "jenis",
                "EXPRESSION",
                "ungkapan",
                expression,
                "wilayah",
                "INPUTS",
                "masukan[0].nama",
                "nilai",
                "masukan[0].sumber",
                source,
                "masukan[0].periode",
                "SAME",
                "masukan[0].satuan",
                "MEAN",
                "masukan[0].waktu",
                "MEAN",
                "berlaku",
                from,
                "alasan",
                REASON));
    }

    MvcTestResult post(String username, String address, String... parameters) {
        return pages.post(mvc, username, address, parameters);
    }

    Document page(String username, String address) {
        MvcTestResult answer = pages.get(mvc, username, address.replace(" ", "%20"));
        assertThat(answer.getResponse().getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(text(answer));
    }

    static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
