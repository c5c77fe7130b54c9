package id.kendali.governance.plan;

import id.kendali.governance.plan.document.PlanDocument;
import id.kendali.governance.plan.document.PlanFiles;
import id.kendali.governance.plan.document.PlanReading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A plan as another region may have it, made up and without any contradiction: 40 units, other codes and figures, tables
 * that Kendali does not know, and some that it knows left out.
 */
public final class PlanOfAnotherRegion {

    public static final int UNITS = 40;

    private static final String REGION = "Jawa Tengah";
    private static final String OFFICE = "KANWIL-JATENG";
    private static final List<Integer> YEARS = List.of(2025, 2026, 2027, 2028, 2029);
    private static final List<String> TOWNS = List.of(
            "Ambarawa",
            "Banyumas",
            "Batang",
            "Blora",
            "Boyolali",
            "Brebes",
            "Cilacap",
            "Demak",
            "Jepara",
            "Kebumen",
            "Kendal",
            "Klaten",
            "Kudus",
            "Kutoarjo",
            "Magelang",
            "Nusakambangan",
            "Pati",
            "Pekalongan",
            "Pemalang",
            "Purbalingga",
            "Purwodadi",
            "Purwokerto",
            "Purworejo",
            "Rembang",
            "Salatiga",
            "Semarang",
            "Slawi",
            "Sragen",
            "Sukoharjo",
            "Surakarta",
            "Tegal",
            "Temanggung",
            "Ungaran",
            "Wonogiri",
            "Wonosobo",
            "Banjarnegara",
            "Bumiayu",
            "Karanganyar",
            "Majenang");

    private static final Goal QUALITY = new Goal(
            "SK 21",
            "Terwujudnya mutu penyelenggaraan pemasyarakatan di daerah",
            "Program Penegakan dan Pelayanan Hukum",
            List.of("412500000", "431075000", "470220000", "482900000", "531640000"),
            List.of(new Indicator(
                    "IKK 21.1",
                    "Indeks mutu penyelenggaraan pemasyarakatan di daerah",
                    "Indeks",
                    List.of("3.05", "3.12", "3.2", "3.31", "3.4"))));
    private static final Goal MANAGEMENT = new Goal(
            "SK 22",
            "Meningkatnya tata kelola kantor wilayah",
            "Program Dukungan Manajemen",
            List.of("9120400000", "9355000000", "9871250000", "10040800000", "10733900000"),
            List.of(
                    new Indicator(
                            "IKK 22.1",
                            "Persentase rencana aksi reformasi birokrasi yang terlaksana di daerah",
                            "%",
                            List.of("82", "85", "87", "91", "94")),
                    new Indicator(
                            "IKK 22.2",
                            "Indeks kepuasan satuan kerja terhadap layanan kesekretariatan",
                            "Indeks",
                            List.of("3.01", "3.1", "3.14", "3.22", "3.35"))));
    private static final List<Goal> GOALS = List.of(QUALITY, MANAGEMENT);

    private record Indicator(String code, String name, String unit, List<String> targets) {

        String printed(int year) {
            String target = targets.get(year).replace('.', ',');
            return unit.equals("%") ? target + "%" : target;
        }
    }

    private record Goal(String code, String name, String program, List<String> amounts, List<Indicator> indicators) {}

    private record Unit(String code, String name, String shortName, String type, String unitClass, String town) {}

    private final Map<String, String> files = new LinkedHashMap<>();
    private final List<Unit> units = units();

    public PlanOfAnotherRegion() {
        files.put("context.yaml", context());
        files.put("strategy.yaml", strategy());
        files.put("organisation.yaml", organisation());
        files.put("monitoring_duties.yaml", duties());
        files.put("indices.yaml", indices());
        files.put("evaluation_forms.yaml", evaluationForms());
        files.put("public_service.yaml", publicService());
        files.put("indicator_targets.csv", targets());
        files.put("funding.csv", funding());
        files.put("kro_ro.csv", outputs());
        files.put("roadmap.csv", roadmap());
        files.put("org_units.csv", unitTable());
        files.put("staff_by_unit.csv", staff());
        files.put("printed_totals.csv", totals());
        files.put("rat_rb_b06_2025.csv", actions());
        files.put("budget_2020_2024.csv", budget());
        files.put("performance_2020_2025.csv", performance());
        files.put("monitoring_schedule.csv", schedule("M", "Pemantauan", "Bulanan", "MONTHLY"));
        files.put("evaluation_schedule.csv", schedule("E", "Evaluasi", "Triwulanan", "QUARTERLY"));
        files.put("risks.csv", risks());
        files.put("problems.csv", problems());
        files.put("potentials.csv", potentials());
        // What Kendali does not know.
        files.put("mitra_kerja_sama.csv", table("mitra,bidang,sejak", "Universitas Diponegoro,pendidikan,019"));
        files.put(
                "layanan_kesehatan_dan_rujukan_di_satuan_kerja.csv",
                table(
                        "satuan kerja,rumah sakit,jarak_km",
                        "Lapas Kelas I Semarang,\"RSUP dr. Kariadi, Semarang\",\"4,5\""));
        files.put("inovasi.yaml", "inovasi:\n  - nama: Griya Abhipraya\n    kode: '0021'\n    lokasi: []\n");
    }

    public PlanDocument document() {
        return PlanFiles.readUpload("renstra.zip", zip()).document().orElseThrow();
    }

    public PlanReading writeTo(Path folder) {
        try {
            for (Map.Entry<String, String> file : files.entrySet()) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return PlanFiles.readFolder(folder);
    }

    /** All files in one folder of a ZIP file, as file managers pack them. */
    public byte[] zip() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry("Renstra Jateng/"));
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry("Renstra Jateng/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    public byte[] workbook() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            PlanFiles.writeWorkbook(document(), content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return content.toByteArray();
    }

    // ---------------------------------------------------------------- trees

    private static String context() {
        return """
                decree:
                  number: PAS-112.PR.01.01 TAHUN 2025
                  title: RENCANA STRATEGIS KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN JAWA TENGAH TAHUN 2025-2029
                  date: '2025-12-18'
                plan_period:
                  start_year: 2025
                  end_year: 2029
                region:
                  province: Jawa Tengah
                """;
    }

    private static String strategy() {
        StringBuilder text = new StringBuilder("""
                visi:
                  kementerian: Terwujudnya pemasyarakatan yang berintegritas dan berkeadilan menuju Indonesia Emas 2045
                misi:
                  - code: Misi 1
                    text: Mewujudkan penegakan hukum yang berkeadilan.
                  - code: Misi 2
                    text: Mewujudkan tata kelola yang berintegritas.
                tujuan:
                  - code: Tujuan 1
                    misi: Misi 1
                    text: Meningkatkan mutu penegakan hukum bidang pemasyarakatan
                  - code: Tujuan 2
                    misi: Misi 2
                    text: Meningkatkan mutu tata kelola pemasyarakatan
                sasaran_strategis:
                  - code: Sasaran Strategis 1
                    tujuan: Tujuan 1
                    text: Meningkatnya mutu layanan hukum
                  - code: Sasaran Strategis 2
                    tujuan: Tujuan 2
                    text: Meningkatnya mutu tata kelola
                programs:
                  - seq: 1
                    code: BF
                    name: Program Penegakan dan Pelayanan Hukum
                    sasaran_program:
                      - code: Sasaran Program 1
                        text: Terpenuhinya hak warga binaan
                    sasaran_kegiatan:
                      - SK 21
                  - seq: 2
                    code: WA
                    name: Program Dukungan Manajemen
                    sasaran_program:
                      - code: Sasaran Program 1
                        text: Meningkatnya penerapan reformasi birokrasi
                    sasaran_kegiatan:
                      - SK 22
                activity:
                  code: '6170'
                  name: Penyelenggaraan pemasyarakatan di daerah
                sasaran_kegiatan:
                """);
        for (Goal goal : GOALS) {
            text.append("  - code: ").append(goal.code()).append('\n');
            text.append("    name: ").append(goal.name()).append('\n');
            text.append("    program: ").append(goal.program()).append('\n');
            text.append("    indicators:\n");
            for (Indicator indicator : goal.indicators()) {
                text.append("      - code: ").append(indicator.code()).append('\n');
                text.append("        name: ").append(indicator.name()).append('\n');
                text.append("        unit_printed: '").append(indicator.unit()).append("'\n");
                text.append("        targets:\n");
                for (int i = 0; i < YEARS.size(); i++) {
                    text.append("          - {year: %d, target: %s, target_printed: '%s'}%n"
                            .formatted(YEARS.get(i), indicator.targets().get(i), indicator.printed(i)));
                }
            }
        }
        return text.toString();
    }

    private String organisation() {
        StringBuilder text = new StringBuilder("""
                office:
                  code: KANWIL-JATENG
                  name: Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jawa Tengah
                """);
        text.append("  upt_count_printed: ").append(UNITS - 1).append("\n  upt_breakdown_printed:\n");
        text.append("    Lembaga Pemasyarakatan (Lapas): ")
                .append(count("LAPAS"))
                .append('\n');
        text.append("    Rumah Tahanan Negara (Rutan): ").append(count("RUTAN")).append('\n');
        text.append("    Lembaga Pembinaan Khusus Anak (LPKA): ")
                .append(count("LPKA"))
                .append('\n');
        text.append("    Balai Pemasyarakatan (Bapas): ").append(count("BAPAS")).append('\n');
        return text.append("""
                units:
                  - code: KAKANWIL
                    letter: A
                    name: Kepala Kantor Wilayah
                  - code: BAG-TUU
                    letter: B
                    name: Bagian Tata Usaha dan Umum
                    sub_bidang:
                      - code: TUU-KEU
                        seq: 1
                        name: Bidang Keuangan
                        task_groups:
                          - letter: a
                            name: pelaksanaan anggaran
                            tasks:
                              - {seq: 1, name: pengelolaan anggaran}
                              - {seq: 2, name: pelaporan anggaran}
                """).toString();
    }

    private static String duties() {
        return """
                duties:
                  - letter: A
                    unit_code: BAG-TUU
                    unit: Bagian Tata Usaha dan Umum
                    functions:
                      - {seq: 1, text: pelaksanaan anggaran dan pelaporan}
                """;
    }

    private static String indices() {
        return """
                indices:
                  - code: IKK 21.1
                    name: Indeks mutu penyelenggaraan pemasyarakatan di daerah
                    definition: Mutu penyelenggaraan pemasyarakatan menurut tiga dimensi.
                    dimensions:
                      - {seq: 1, name: Indeks pelayanan}
                      - {seq: 2, name: Indeks pembinaan}
                      - {seq: 3, name: Indeks keamanan}
                    dimension_count:
                      named_in_text: 3
                      in_formula: 3
                    conversion: {scale_max: 4}
                    formula_printed: jumlah nilai dimensi / 3
                  - code: IKK 22.1
                    name: Persentase rencana aksi reformasi birokrasi yang terlaksana di daerah
                    definition: Bagian rencana aksi yang terlaksana.
                    formula:
                      text: rencana aksi yang terlaksana / seluruh rencana aksi x 100%
                  - code: IKK 22.2
                    name: Indeks kepuasan satuan kerja terhadap layanan kesekretariatan
                    definition: Tingkat kepuasan satuan kerja menurut survei.
                    formula_printed: rata-rata nilai jawaban
                    scale_printed: 1 sampai 4
                """;
    }

    private static String evaluationForms() {
        return """
                forms:
                  - {seq: 1, code: ANNUAL, name: Evaluasi Tahunan, when: YEARLY}
                periodicity_printed: triwulanan dan tahunan
                periodicity: [QUARTERLY, YEARLY]
                """;
    }

    private static String publicService() {
        return """
                service: layanan informasi
                information_channel:
                  text: Kanal informasi menyebut persyaratan, tahapan, dan waktu penyelesaian layanan.
                  must_state: [persyaratan, waktu penyelesaian layanan]
                service_time_printed: 5 hari kerja
                requirements_printed: surat permohonan dan kartu identitas
                fees_printed: tidak dipungut biaya
                """;
    }

    // ---------------------------------------------------------------- tables

    private static String targets() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("III.1", "Lampiran I")) {
            for (Goal goal : GOALS) {
                for (Indicator indicator : goal.indicators()) {
                    for (int i = 0; i < YEARS.size(); i++) {
                        rows.add("%s,%s,%s,%d,%s,%s,\"%s\",%s"
                                .formatted(
                                        indicator.code(),
                                        indicator.code(),
                                        indicator.name(),
                                        YEARS.get(i),
                                        indicator.targets().get(i),
                                        indicator.unit(),
                                        indicator.printed(i),
                                        table));
                    }
                }
            }
        }
        return table("code,code_printed,indicator_printed,year,target,unit,target_printed,table", rows);
    }

    private static String funding() {
        List<String> rows = new ArrayList<>();
        for (String table : List.of("III.2", "Lampiran I")) {
            for (Goal goal : GOALS) {
                for (int i = 0; i < YEARS.size(); i++) {
                    rows.add("%s,%s,%s,%d,%s,%s"
                            .formatted(
                                    goal.code(),
                                    goal.code(),
                                    goal.name(),
                                    YEARS.get(i),
                                    goal.amounts().get(i),
                                    table));
                }
            }
        }
        return table("code,code_printed,name,year,amount_idr,table", rows);
    }

    private static String outputs() {
        List<String> rows = new ArrayList<>();
        for (Goal goal : GOALS) {
            for (Indicator indicator : goal.indicators()) {
                rows.add("%s,KANWIL DITJENPAS JAWA TENGAH,%s,%s,%s,%s"
                        .formatted(OFFICE, goal.code(), goal.name(), indicator.code(), indicator.name()));
            }
        }
        return table("satker_code,satker_printed,sk_code,sk_name,ikk_code,ikk_name", rows);
    }

    private static String roadmap() {
        List<String> aspects = List.of("Sarana", "Sumber Daya Manusia", "Layanan Digital");
        List<String> works = List.of("Pemetaan kebutuhan", "Rancangan", "Uji coba", "Penerapan", "Penilaian hasil");
        List<String> rows = new ArrayList<>();
        for (int aspect = 0; aspect < aspects.size(); aspect++) {
            for (int i = 0; i < YEARS.size(); i++) {
                String name = aspects.get(aspect);
                rows.add("%d,%s,%d,1,%s %s"
                        .formatted(aspect + 1, name, YEARS.get(i), works.get(i), name.toLowerCase(Locale.ROOT)));
            }
        }
        return table("aspect_no,aspect,year,item_no,item", rows);
    }

    private String unitTable() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            rows.add("%d,%s,%s,%s,%s,%s,%s,\"Jalan Pemuda %d, %s\",%s,PRINTED"
                    .formatted(
                            i + 1,
                            unit.code(),
                            unit.name(),
                            unit.shortName(),
                            unit.type(),
                            unit.unitClass(),
                            i == 0 ? "" : OFFICE,
                            i + 1,
                            unit.town(),
                            unit.town()));
        }
        return table(
                "list_no,code,name,short_name,type,class,parent_code,address,regency_city,regency_city_source", rows);
    }

    private String staff() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            rows.add("%d,%s,%s,%d,%d,%d"
                    .formatted(i + 1, unit.code(), unit.name(), women(i), men(i), women(i) + men(i)));
        }
        return table("no,unit_code,unit_name,perempuan_as_printed,laki_laki_as_printed,total_as_printed", rows);
    }

    private static int women(int unit) {
        return 12 + unit * 5 % 11;
    }

    private static int men(int unit) {
        return 41 + unit * 7 % 23;
    }

    private String totals() {
        int women = 0;
        int men = 0;
        for (int i = 0; i < units.size(); i++) {
            women += women(i);
            men += men(i);
        }
        List<String> rows = new ArrayList<>(List.of(
                "staff_by_unit.csv,TOTAL,perempuan_as_printed," + women + ",1.1.2",
                "staff_by_unit.csv,TOTAL,laki_laki_as_printed," + men + ",1.1.2",
                "staff_by_unit.csv,TOTAL,total_as_printed," + (women + men) + ",1.1.2"));
        for (Goal goal : GOALS) {
            BigDecimal sum = goal.amounts().stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add("funding.csv," + goal.code() + ",amount_idr," + sum + ",Lampiran I");
        }
        return table("file,scope,column,value,table", rows);
    }

    private String actions() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < units.size(); i++) {
            int target = 40 + i % 9;
            int realised = 30 + i * 3 % 10;
            rows.add("%d,%s,%s,%d,%d,%s"
                    .formatted(
                            i + 1,
                            units.get(i).code(),
                            units.get(i).shortName(),
                            target,
                            realised,
                            percent(realised, target, 0)));
        }
        return table("no,unit_code,unit_name_printed,target_actions,realised_actions,percent_printed", rows);
    }

    private static String budget() {
        long[][] amounts = {
            {2020, 4_210_500_000L, 4_101_322_000L},
            {2021, 4_388_700_000L, 4_290_110_500L},
            {2022, 4_150_250_000L, 4_080_900_250L},
            {2023, 4_602_000_000L, 4_533_771_000L},
            {2024, 4_871_900_000L, 4_799_204_300L}
        };
        List<String> rows = new ArrayList<>();
        for (long[] year : amounts) {
            rows.add("%d,%s,%d,%d,%s"
                    .formatted(year[0], "Kanwil Jawa Tengah", year[1], year[2], percent(year[2], year[1], 2)));
        }
        return table("year,entity_printed,ceiling_idr,realisation_idr,percent_printed", rows);
    }

    private static String performance() {
        String indicator = MANAGEMENT.indicators().get(0).name();
        String begin = ",1.1.3 b,IKK 22.1,\"" + indicator + "\",2024,PRINTED,YEAR,";
        return table(
                "row_no,section,indicator_code_printed,indicator,year,year_source,period,measure,value,unit,"
                        + "value_printed,note",
                "1" + begin + "TARGET,80,%,80%,",
                "2" + begin + "REALISATION,78,%,78%,",
                "3" + begin + "ACHIEVEMENT,97.5,%,\"97,5%\",");
    }

    private static String schedule(String letter, String word, String periodPrinted, String period) {
        List<String> rows = new ArrayList<>();
        for (Goal goal : GOALS) {
            for (Indicator indicator : goal.indicators()) {
                rows.add("%s-%02d,%s,6170,%s,%s,%s,%s %s,%s,%s"
                        .formatted(
                                letter,
                                rows.size() + 1,
                                goal.program(),
                                goal.code(),
                                indicator.code(),
                                indicator.name(),
                                word,
                                indicator.name().toLowerCase(Locale.ROOT),
                                periodPrinted,
                                period));
            }
        }
        return table("code,program,activity_code,sk_code,ikk_code,ikk_name,form,period_printed,periods", rows);
    }

    private static String risks() {
        return table(
                "code,program,area,label_printed,risk,treatments,owner,owner_codes,success_indicators",
                "R-01,Program Dukungan Manajemen,Keuangan,a,Keterlambatan pelaporan anggaran,Pengingat setiap bulan,"
                        + "Kepala Bagian Tata Usaha dan Umum,BAG-TUU,Laporan tepat waktu setiap bulan",
                "R-02,Program Penegakan dan Pelayanan Hukum,Pelayanan,b,Pungutan liar dalam layanan,"
                        + "Pengawasan melekat;Kanal pengaduan,Kepala Kantor Wilayah,KAKANWIL,Tidak ada pungutan terbukti");
    }

    private static String problems() {
        return table(
                "code,bidang,sub_bidang,sub_bidang_code,problem,solution_no,solution_label_printed,solution,note",
                "P-KEU-01,Tata Usaha dan Umum,Keuangan,TUU-KEU,Laporan anggaran satuan kerja terlambat,1,i),"
                        + "Menetapkan jadwal pelaporan bulanan,",
                "P-KEU-01,Tata Usaha dan Umum,Keuangan,TUU-KEU,Laporan anggaran satuan kerja terlambat,2,ii),"
                        + "Mendampingi bendahara satuan kerja,");
    }

    private static String potentials() {
        return table(
                "no,title,letter,potential",
                "1,Pembimbing Kemasyarakatan,a,Jumlah pembimbing kemasyarakatan bertambah setiap tahun",
                "1,Pembimbing Kemasyarakatan,b,Kerja sama dengan perguruan tinggi setempat");
    }

    // ---------------------------------------------------------------- parts

    private static List<Unit> units() {
        List<Unit> units = new ArrayList<>();
        units.add(new Unit(
                OFFICE,
                "Kantor Wilayah Direktorat Jenderal Pemasyarakatan " + REGION,
                "Kanwil",
                "KANWIL",
                "",
                "Semarang"));
        for (int i = 0; i < TOWNS.size(); i++) {
            units.add(unit(i, TOWNS.get(i)));
        }
        return units;
    }

    private static Unit unit(int number, String town) {
        String slug = town.toUpperCase(Locale.ROOT);
        return switch (number % 8) {
            case 0, 1, 2 ->
                new Unit(
                        "LAPAS-IIB-" + slug,
                        "Lembaga Pemasyarakatan Kelas IIB " + town,
                        "Lapas Kelas IIB " + town,
                        "LAPAS",
                        "IIB",
                        town);
            case 3, 4, 5 ->
                new Unit(
                        "RUTAN-IIB-" + slug,
                        "Rumah Tahanan Negara Kelas IIB " + town,
                        "Rutan Kelas IIB " + town,
                        "RUTAN",
                        "IIB",
                        town);
            case 6 ->
                new Unit(
                        "BAPAS-II-" + slug,
                        "Balai Pemasyarakatan Kelas II " + town,
                        "Bapas Kelas II " + town,
                        "BAPAS",
                        "II",
                        town);
            default ->
                new Unit(
                        "LPKA-II-" + slug,
                        "Lembaga Pembinaan Khusus Anak Kelas II " + town,
                        "LPKA Kelas II " + town,
                        "LPKA",
                        "II",
                        town);
        };
    }

    private long count(String type) {
        return units.stream().filter(unit -> unit.type().equals(type)).count();
    }

    private static String percent(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part * 100)
                .divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String table(String head, String... rows) {
        return table(head, List.of(rows));
    }

    private static String table(String head, List<String> rows) {
        return head + "\r\n" + String.join("\r\n", rows) + "\r\n";
    }
}
