package id.kendali.governance.plan.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.MalukuUtara;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong in a plan is named with its place and its value, all of it, and nothing is loaded then. */
class PlanReadingTests {

    private final EditedPlan plan = new EditedPlan();

    // ---------------------------------------------------------------- files

    @Test
    void needsNoMoreThanStrategyAndTargets(@TempDir Path folder) throws Exception {
        for (String file : List.of("strategy.yaml", "indicator_targets.csv")) {
            Files.copy(MalukuUtara.FOLDER.resolve(file), folder.resolve(file));
        }
        PlanReading reading = PlanFiles.readFolder(folder);
        assertThat(reading.isLoadable()).isTrue();
        assertThat(reading.findings()).hasSize(29).noneMatch(PlanFinding::isError);
        assertThat(EditedPlan.texts(reading))
                .contains("NOTE funding.csv|||funding.csv tidak ada: pendanaan tidak diperiksa.");
    }

    @Test
    void namesTheRequiredFilesThatAreMissing() {
        PlanReading reading =
                plan.without("strategy.yaml").without("indicator_targets.csv").read();
        assertThat(reading.document()).isEmpty();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR strategy.yaml|||Berkas wajib tidak ada")
                .contains("ERROR indicator_targets.csv|||Berkas wajib tidak ada");
    }

    @Test
    void loadsUnknownTablesAndTreesAsTheyAre() {
        PlanReading reading = plan.with("mitra.csv", "nama,kode\r\nUniversitas,0019\r\n")
                .with("inovasi.yml", "daftar:\n  - nama: Griya\n")
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("NOTE mitra.csv|||Berkas ini tidak dikenal")
                .contains("NOTE inovasi.yaml|||Berkas ini tidak dikenal");
        PlanDocument document = reading.document().orElseThrow();
        assertThat(document.table("mitra.csv").rows().get(0).text("kode")).contains("0019");
        assertThat(document.tree("inovasi.yaml").get("daftar").items()).hasSize(1);
    }

    @Test
    void ignoresOtherFilesWithANote() {
        PlanReading reading =
                plan.with("README.md", "Data").with(".DS_Store", "x").read();
        assertThat(reading.isLoadable()).isTrue();
        assertThat(EditedPlan.texts(reading))
                .isEqualToIgnoringNewLines("NOTE README.md|||Diabaikan: bukan tabel CSV dan bukan YAML Renstra.");
    }

    @Test
    void collectsAllErrorsAndLoadsNothing() {
        PlanReading reading = plan.replaced("funding.csv", "102832000", "Rp102.832.000")
                .replaced("indicator_targets.csv", "IKK 17.1,IKK 17.1,", "IKK 17.9,IKK 17.1,")
                .replaced("context.yaml", "plan_period:", "plan_period")
                .read();
        assertThat(reading.isLoadable()).isFalse();
        assertThat(reading.document()).isEmpty();
        assertThat(reading.findings().stream().map(PlanFinding::file).distinct())
                .containsExactly("context.yaml", "funding.csv", "indicator_targets.csv");
        assertThat(reading.findings()).filteredOn(PlanFinding::isError).hasSize(8);
    }

    @Test
    void countsFindingsThatAreAlikeInsteadOfListingThemWithoutEnd() {
        StringBuilder table = new StringBuilder("code,code_printed,name,year,amount_idr,table\r\n");
        for (int i = 0; i < 500; i++) {
            table.append("SK 17,SK 17,x,2025,banyak,Tabel ").append(i).append("\r\n");
        }
        PlanReading reading = plan.with("funding.csv", table.toString()).read();
        assertThat(reading.findings()).hasSize(21);
        assertThat(EditedPlan.texts(reading)).contains("ERROR funding.csv||amount_idr|Dan 480 lagi seperti ini.");
    }

    @Test
    void refusesAFileThatIsTooLarge(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("funding.csv"), new byte[5_000_001]);
        assertThat(EditedPlan.texts(PlanFiles.readFolder(folder)))
                .contains("ERROR funding.csv|||Lebih besar daripada 5 MB");
        assertThat(EditedPlan.texts(
                        plan.with("funding.csv", new byte[5_000_001]).read()))
                .contains("ERROR funding.csv|||Lebih besar daripada 5 MB");
    }

    @Test
    void saysThatAFolderIsNotThere() {
        assertThat(EditedPlan.texts(PlanFiles.readFolder(Path.of("tidak-ada"))))
                .isEqualToIgnoringNewLines("ERROR tidak-ada|||Folder ini tidak ada.");
    }

    // ---------------------------------------------------------------- tables

    @Test
    void namesAMissingColumnAndThoseThatAreThere() {
        PlanReading reading = plan.replaced("funding.csv", "amount_idr", "pagu").read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR funding.csv|1|amount_idr|Kolom “amount_idr” tidak ada. Tambahkan kolom itu; yang ada: "
                        + "code, code_printed, name, year, pagu, table.")
                .contains("NOTE funding.csv|1||Kolom tambahan dimuat apa adanya: pagu.");
    }

    @Test
    void takesHeadsWhateverTheirCapitals() {
        PlanReading reading =
                plan.replaced("funding.csv", "amount_idr", " Amount_IDR").read();
        assertThat(reading.findings()).isEmpty();
        assertThat(reading.document().orElseThrow().funding()).hasSize(20);
    }

    @Test
    void refusesColumnsWithoutNameAndWithTheSameName() {
        assertThat(EditedPlan.texts(
                        plan.replaced("funding.csv", "code_printed", "").read()))
                .contains("ERROR funding.csv|1||Kolom B tidak bernama.");
        assertThat(EditedPlan.texts(
                        plan.replaced("roadmap.csv", "item_no", "year").read()))
                .contains("ERROR roadmap.csv|1|year|Kolom “year” ada lebih dari sekali.");
    }

    @Test
    void quotesATextWhereANumberMustBe() {
        PlanReading reading =
                plan.replaced("funding.csv", ",102832000,", ",seratus juta,").read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR funding.csv|2|amount_idr|“seratus juta” bukan angka. Tulis angka saja dengan titik "
                        + "desimal, misalnya 4802137000; kosongkan bila tidak ada.");
    }

    @Test
    void readsAnIndonesianDecimalAndSaysSo() {
        PlanReading reading =
                plan.replaced("indicator_targets.csv", ",3.2,%", ",\"3,2\",%").read();
        assertThat(EditedPlan.texts(reading))
                .isEqualToIgnoringNewLines(
                        "NOTE indicator_targets.csv|2|target|“3,2” dibaca 3.2; 2 sel di kolom ini ditulis seperti itu.");
        assertThat(reading.document().orElseThrow().targets().get(0).value()).isEqualByComparingTo("3.2");
    }

    @Test
    void refusesAYearOutsideThePlan() {
        PlanReading reading = plan.changed(
                        "roadmap.csv",
                        text -> text.replaceFirst(",2025,1,", ",2031,1,").replaceFirst(",2025,2,", ",25,2,"))
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR roadmap.csv|2|year|Tahun 2031 di luar masa rencana 2025–2029.")
                .contains("ERROR roadmap.csv|3|year|“25” bukan tahun. Tulis empat angka, misalnya 2026.");
    }

    @Test
    void refusesASecondRowWithTheSameKey() {
        PlanReading reading = plan.changed("funding.csv", text -> text + "SK 17,SK 17,x,2025,1,III.2\r\n")
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR funding.csv|22|code|code “SK 17”, year “2025”, table “III.2” sudah ada di baris 2.");
    }

    @Test
    void refusesCodesOfNothing() {
        PlanReading reading = plan.replaced("rat_rb_b06_2025.csv", "LAPAS-IIB-JAILOLO", "LAPAS-IIB-JAKARTA")
                .changed("funding.csv", text -> text.replaceFirst("SK 17,SK 17", "SK 77,SK 17"))
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR rat_rb_b06_2025.csv|4|unit_code|Kode “LAPAS-IIB-JAKARTA” tidak ada di org_units.csv.")
                .contains("ERROR funding.csv|2|code|Kode “SK 77” tidak ada di strategy.yaml.");
    }

    @Test
    void refusesABlankCellThatIsNeededAndACellUnderNoHead() {
        PlanReading reading = plan.changed(
                        "funding.csv", text -> text.replaceFirst("SK 17,SK 17", ",SK 17") + ",,,,,,x\r\n")
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR funding.csv|2|code|Kolom “code” kosong.")
                .contains("ERROR funding.csv|22||Sel G (“x”) tidak punya judul kolom.");
    }

    @Test
    void refusesATableWithoutHead() {
        assertThat(EditedPlan.texts(plan.with("funding.csv", "").read()))
                .contains("ERROR funding.csv|||Tidak ada baris judul.");
    }

    // ---------------------------------------------------------------- how a table is written

    @Test
    void readsTheCsvOfAnIndonesianExcel() {
        String semicolons = "\ufeffsep=;\r\naspect_no;aspect;year;item_no;item\r\n1;Sarana;2025;1;\"a; b\"\r\n\r\n"
                + "1;Sarana;2026;1;\"dua\r\nbaris\"\r\n;;;;\r\n";
        PlanReading reading = plan.with("roadmap.csv", semicolons).read();
        assertThat(EditedPlan.texts(reading))
                .isEqualToIgnoringNewLines("NOTE roadmap.csv|||Kolom dipisah titik koma; dibaca sebagai tabel.");
        List<PlanDocument.RoadmapItem> items = reading.document().orElseThrow().roadmap();
        assertThat(items).extracting(PlanDocument.RoadmapItem::text).containsExactly("a; b", "dua\nbaris");
        assertThat(items).extracting(item -> item.row().number()).containsExactly(3, 5);
    }

    @Test
    void readsTabsAndSingleLineBreaks() {
        PlanReading reading = plan.with(
                        "roadmap.csv", "aspect_no\taspect\tyear\titem_no\titem\n1\tSarana\t2025\t1\ta, b\n")
                .read();
        assertThat(reading.document().orElseThrow().roadmap().get(0).text()).isEqualTo("a, b");
    }

    @Test
    void refusesLettersThatAreNotUnicode() {
        byte[] latin = "aspect_no,aspect,year,item_no,item\r\n1,Sarana – Prasarana,2025,1,x\r\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(EditedPlan.texts(plan.with("roadmap.csv", latin).read()))
                .contains("ERROR roadmap.csv|2||Baris 2: huruf tidak terbaca sebagai UTF-8.");
        assertThat(EditedPlan.texts(plan.with("roadmap.csv", "a,b\r\n1,\0\r\n").read()))
                .contains("ERROR roadmap.csv|2||Baris 2: tanda kendali U+0000 tidak boleh ada.");
        assertThat(plan.with("roadmap.csv", "a\tb\r\n".getBytes(StandardCharsets.UTF_16))
                        .read()
                        .isLoadable())
                .isFalse();
    }

    @Test
    void refusesQuotationMarksThatDoNotPair() {
        PlanReading reading = plan.with("roadmap.csv", "aspect_no,aspect,year,item_no,item\r\n1,a,2025,1,\"x\r\n")
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR roadmap.csv|||Tanda kutip tidak berpasangan mulai baris 2.");
    }

    @Test
    void refusesACellThatNoWorkbookCouldHold() {
        PlanReading reading = plan.with(
                        "roadmap.csv",
                        "aspect_no,aspect,year,item_no,item\r\n1,a,2025,1," + "x".repeat(30_001) + "\r\n")
                .read();
        assertThat(EditedPlan.texts(reading)).contains("ERROR roadmap.csv|2|item|Isi sel lebih dari 30000 huruf.");
    }

    // ---------------------------------------------------------------- strategy and context

    @Test
    void refusesAStrategyWithoutGoals() {
        assertThat(EditedPlan.texts(plan.with("strategy.yaml", "visi: x\n").read()))
                .contains("ERROR strategy.yaml||sasaran_kegiatan|Tidak ada sasaran kegiatan.");
    }

    @Test
    void refusesElementsThatHangUnderNothing() {
        PlanReading reading =
                plan.replaced("strategy.yaml", "misi: Misi 2", "misi: Misi 9").read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR strategy.yaml||tujuan[1]|“Tujuan 2” bernaung di bawah “Misi 9”, yang tidak ada.");
    }

    @Test
    void refusesOneCodeForTwoGoals() {
        PlanReading reading =
                plan.replaced("strategy.yaml", "- code: SK 19", "- code: SK 17").read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR strategy.yaml||sasaran_kegiatan[1]|Kode “SK 17” dipakai dua kali");
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        PlanReading reading = plan.replaced("context.yaml", "end_year: 2029", "end_year: 2019")
                .read();
        assertThat(EditedPlan.texts(reading))
                .contains("ERROR context.yaml||plan_period|Masa rencana “2025” sampai “2019” tidak terbaca.");
    }
}
