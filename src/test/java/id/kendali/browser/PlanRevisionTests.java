package id.kendali.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import id.kendali.governance.plan.PlanOfAceh;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A plan is revised by real people at real browsers: the planner changes a figure, the head of division reviews, the
 * Kakanwil approves on a phone; then another region brings in its plan as a workbook.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanRevisionTests {

    private static final String PLAN = "/renstra/KANWIL-MALUT/2025";

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeAll
    void openTheBrowser() {
        chromium = Chromium.launch();
    }

    @AfterAll
    void closeTheBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @Test
    void putsARevisionIntoForce() {
        try (Window planner = window("perencana", Screen.DESK);
                Window head = window("kabag.tuu", Screen.DESK);
                Window leader = window("kakanwil", Screen.PHONE)) {
            draftsTheRevision(planner);
            submitsIt(planner);

            head.open(PLAN + "/versi/2").isAccessible();
            press(head, "TELAAH");
            assertThat(head.page().locator(".k-alert.ok")).containsText("telah ditelaah");

            leader.open(PLAN + "/versi/2").isAccessible().picture("renstra-setujui-360");
            press(leader, "SETUJUI");
            assertThat(leader.page().locator(".k-alert.ok")).containsText("Versi ini berlaku");
            leader.open(PLAN + "/versi").isAccessible();
            assertThat(leader.page().locator("#daftar .k-st")).hasText(new String[] {"Berlaku", "Digantikan"});

            leader.open(PLAN + "/banding?dari=2&ke=1").isAccessible();
            assertThat(leader.page().locator("main tbody tr")).hasCount(1);
            assertThat(leader.page().locator("main tbody")).containsText("5.604.274.000");
            assertThat(planner.page().locator("main")).containsText("4.802.137.000");
        }
    }

    @Test
    void bringsInThePlanOfAnotherRegion() {
        try (Window planner = window("perencana.aceh", Screen.DESK);
                Window nation = window("ditjenpas", Screen.DESK)) {
            Page page = planner.page();
            planner.open("/renstra/impor").isAccessible();
            page.setInputFiles(
                    "input[name=berkas]",
                    new FilePayload(
                            "renstra-aceh.xlsx",
                            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                            PlanOfAceh.workbook()));
            button(page, "Unggah dan periksa").click();
            page.waitForURL(Pattern.compile(".*/renstra/impor/[0-9a-f-]{36}"));
            assertThat(page.locator(".k-figs")).containsText("draf Renstra baru");
            planner.isAccessible().picture("renstra-impor-1280");
            page.fill("#nama", "Renstra Kanwil Aceh 2025–2029");
            button(page, "Muat sebagai draf").click();
            page.waitForURL(Pattern.compile(".*/versi/1.*"));
            assertThat(page.locator("h1")).hasText("Versi 1, Renstra Kanwil Aceh 2025–2029");
            decidesAsAceh(page.url().replaceFirst("\\?.*", ""), planner);

            nation.open("/renstra");
            assertThat(nation.page().locator("main")).containsText("Kanwil Maluku Utara");
            assertThat(nation.page().locator("main")).containsText("Kanwil Aceh");
        }
    }

    private void decidesAsAceh(String address, Window planner) {
        explain(planner, "Renstra Aceh dimuat dari berkas", "Perpres 80/2025");
        press(planner, "AJUKAN");
        try (Window head = window("kabag.aceh", Screen.DESK);
                Window leader = window("kakanwil.aceh", Screen.PHONE)) {
            head.page().navigate(address);
            press(head, "TELAAH");
            leader.page().navigate(address);
            press(leader, "SETUJUI");
            assertThat(leader.page().locator(".k-alert.ok")).containsText("Versi ini berlaku");
        }
    }

    private static void draftsTheRevision(Window planner) {
        Page page = planner.page();
        planner.open(PLAN + "/versi").isAccessible();
        button(page, "Susun revisi").click();
        page.waitForURL(Pattern.compile(".*/versi/2.*"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sunting isi draf"))
                .click();
        Locator amount = page.getByLabel("SK 19, 2026, Lampiran I");
        amount.fill("4.802.137.000,5");
        button(page, "Simpan draf").click();
        assertThat(page.locator(".k-cellin .k-err")).containsText("bukan rupiah penuh");
        planner.isAccessible();
        page.getByLabel("SK 19, 2026, Lampiran I").fill("4.802.137.000");
        button(page, "Simpan draf").click();
        assertThat(page.locator("main .k-alert")).containsText("Tersimpan: 1 perubahan");
        assertThat(page.locator(".k-news")).isEmpty();
    }

    private static void submitsIt(Window planner) {
        planner.open(PLAN + "/versi/2");
        explain(planner, "Pendanaan SK 19 tahun 2026 disesuaikan dengan pagu", "Perpres 80/2025");
        planner.isAccessible();
        press(planner, "AJUKAN");
        assertThat(planner.page().locator(".k-alert.ok")).containsText("diajukan ke kepala bagian");
        planner.open(PLAN + "/banding?dari=1&ke=2").isAccessible().picture("renstra-banding-1280");
    }

    private static void explain(Window planner, String reason, String basis) {
        planner.page().fill("#alasanRevisi", reason);
        planner.page().fill("#dasarHukum", basis);
        button(planner.page(), "Simpan alasan").click();
        assertThat(planner.page().locator(".k-alert.ok")).containsText("Alasan dan dasar hukum tersimpan");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static void press(Window window, String transition) {
        window.page().locator("button[name=langkah][value=" + transition + "]").click();
        window.page().waitForURL(Pattern.compile(".*kabar=" + transition + ".*"));
    }

    private Window window(String username, Screen screen) {
        return chromium.window("http://localhost:" + port, screen).signIn(username);
    }
}
