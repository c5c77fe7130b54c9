package id.kendali.governance.reform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.kendali.testing.Demonstration;
import id.kendali.testing.KendaliTest;
import id.kendali.testing.SampleFiles;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The way of a report from the first number to the lock, walked through the pages as each position. */
@KendaliTest
class ReportPathTests {

    @Autowired
    ReportSite site;

    @Test
    void showsWhatTheRenstraPrints() {
        Document page = site.as("kakanwil").open("/reformasi?periode=2025-B06");
        assertThat(page.select("#daftar tbody tr")).hasSize(13);
    }
}
