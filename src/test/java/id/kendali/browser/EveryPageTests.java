package id.kendali.browser;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks at every page as one who uses it: no serious finding of axe, nothing that scrolls sideways, in both languages. */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTests {

    private static final Map<String, List<String>> PAGES = Map.of(
            "kakanwil",
            List.of(
                    "/wilayah/KANWIL-MALUT",
                    "/satuan-kerja/LAPAS-IIA-TERNATE",
                    "/satuan-kerja/LAPAS-IIA-TERNATE/struktur",
                    "/satuan-kerja/LAPAS-IIA-TERNATE/riwayat",
                    "/satuan-kerja",
                    "/wilayah/KANWIL-MALUT/struktur",
                    "/penunjukan",
                    "/angka",
                    "/angka/IKK-19.1?unit=KANWIL-MALUT&periode=2025-B06",
                    "/ledger",
                    "/reformasi",
                    "/peta-jalan/KANWIL-MALUT/2025",
                    "/peta-jalan/KANWIL-MALUT/2025?tampilan=garis",
                    "/kalender",
                    "/hak-akses",
                    "/akun",
                    "/cari?q=ternate"),
            "operator.jailolo",
            List.of("/pekerjaan", "/pekerjaan/ditunggu", "/reformasi", "/reformasi/isi/2025-B09"),
            "verifikator",
            List.of("/pekerjaan", "/reformasi", "/impor/rat-rb", "/akun/token/baru", "/api"),
            "administrator",
            List.of("/organisasi", "/pengguna", "/pengguna/baru", "/kalender"),
            "ditjenpas",
            List.of("/nasional"));

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

    @ParameterizedTest
    @EnumSource(Screen.class)
    void isUsableByEveryone(Screen screen) {
        String address = "http://localhost:" + port;
        try (Window stranger = chromium.window(address, screen)) {
            stranger.open("/masuk").isAccessible().picture("masuk-" + screen.suffix());
        }
        PAGES.forEach((username, paths) -> {
            try (Window window = chromium.window(address, screen).signIn(username)) {
                for (String path : paths) {
                    window.open(path).isAccessible();
                }
                if (username.equals("kakanwil")) {
                    window.open("/wilayah/KANWIL-MALUT?periode=2025-B06").picture("wilayah-" + screen.suffix());
                    window.open("/wilayah/KANWIL-MALUT?bahasa=en")
                            .isAccessible()
                            .picture("wilayah-en-" + screen.suffix());
                }
            }
        });
    }
}
