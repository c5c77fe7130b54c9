package id.kendali.governance.plan.contradiction;

import static id.kendali.governance.plan.contradiction.FigurePlans.plan;
import static id.kendali.governance.plan.contradiction.FigurePlans.table;
import static id.kendali.governance.plan.contradiction.FigurePlans.tree;
import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.document.PlanDocument;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Another region with 40 units, other codes and years, whose plan is in order. */
class FigureRulesOnACleanPlanTests {

    private static final int UNITS = 40;
    private static final int FIRST_YEAR = 2030;
    private static final int YEARS = 5;

    private final PlanDocument plan = plan(
            tree("strategy.yaml", """
                    sasaran_kegiatan:
                      - code: SK 3
                        name: Meningkatnya mutu layanan
                        indicators:
                          - {code: IKK 3.1, name: Indeks mutu layanan di wilayah}
                          - {code: IKK 3.2, name: Persentase pelaksanaan rencana aksi di lingkup kewilayahan}
                          - {code: IKK 3.3, name: Jumlah gangguan keamanan di wilayah}
                    """),
            tree("indices.yaml", """
                    indices:
                      - name: Indeks mutu layanan di wilayah
                        section: 1.1.3 SK.3 IKK.1
                        conversion: {scale_max: 4}
                        first_agreed_year: 2025
                    """),
            table(
                    "org_units.csv",
                    "code, short_name, type\n" + units(unit -> "U%d, Satker %d, %s".formatted(unit, unit, type(unit)))),
            table(
                    "staff_by_unit.csv",
                    "unit_code, perempuan_as_printed, laki_laki_as_printed, total_as_printed\n"
                            + units(unit -> type(unit).endsWith("PEREMPUAN")
                                    ? "U%d, 40, 18, 58".formatted(unit)
                                    : "U%d, 12, 55, 67".formatted(unit))),
            table(
                    "rat_rb_b12_2029.csv",
                    "unit_code, unit_name_printed, target_actions, realised_actions, percent_printed\n"
                            + units(unit -> "U%d, Satker %d, 48, 41, 85.4".formatted(unit, unit))),
            table(
                    "funding.csv",
                    "code, name, year, amount_idr, table\n"
                            + years(year -> "SK 3, Mutu, %1$d, %2$d, III.2\nSK 3, Mutu, %1$d, %2$d, Lampiran I"
                                    .formatted(year, 731_250_000 + 90_000_000L * (year - FIRST_YEAR)))),
            table(
                    "printed_totals.csv",
                    "file, scope, column, value, table\n"
                            + "funding.csv, SK 3, amount_idr, %d, III.2\n".formatted(5 * 731_250_000L + 900_000_000L)
                            + "staff_by_unit.csv, TOTAL, total_as_printed, %d, 1.1.2\n".formatted(38 * 67 + 2 * 58)),
            table(
                    "indicator_targets.csv",
                    "code, indicator_printed, year, target, unit, target_printed, table\n"
                            + years(year -> """
                            IKK 3.1, Indeks mutu layanan di wilayah, %1$d, 3.%2$d, indeks, "3,%2$d", III.1
                            IKK 3.1, Indeks mutu layanan di wilayah, %1$d, 3.%2$d0, indeks, "3,%2$d0", Lampiran I
                            IKK 3.2, Persentase pelaksanaan rencana aksi di lingkup kewilayahan, %1$d, 100, %%, 100%%, III.1
                            IKK 3.3, Jumlah gangguan keamanan di wilayah, %1$d, %3$d, kejadian, , III.1""".formatted(year, 4 + year - FIRST_YEAR, 20 - (year - FIRST_YEAR)))),
            table("performance_2025_2029.csv", """
                    section, indicator, year, period, measure, value, unit, value_printed, note
                    SK.3 a, Indeks mutu layanan di wilayah, 2028, YEAR, REALISATION, 3.2, indeks, "3,2",
                    SK.3 a, Indeks mutu layanan di wilayah, 2029, YEAR, TARGET, 3.3, indeks, "3,3",
                    SK.3 a, Indeks mutu layanan di wilayah, 2029, YEAR, REALISATION, 3.4, indeks, "3,4", Keterangan: Terpenuhi
                    SK.3 a, Indeks mutu layanan di wilayah, 2029, YEAR, ACHIEVEMENT, 103, %, "3,4/3,3 x 100% = 103%",
                    SK.3 b, Indeks mutu layanan di wilayah, 2029, YEAR, REALISATION, 3.4, indeks, "3,4",
                    SK.3 c, Persentase pelaksanaan rencana aksi di lingkup kewilayahan, 2029, YEAR, REALISATION, 85, %, 1640 x 100% / 1920 = 85%,
                    """),
            table("budget_2025_2029.csv", """
                    year, entity_printed, ceiling_idr, realisation_idr, percent_printed
                    2028, Kanwil, 829564000, 823095100, 99.22
                    2029, Kanwil, 719077000, 716270110, 99.61
                    """),
            table("budget_scores.csv", "code, name, year, value\nIKPA, Nilai IKPA, 2029, 100\n"));

    @Test
    void findNothing() {
        assertThat(FigureRules.ALL)
                .allSatisfy(rule -> assertThat(rule.check(plan)).as(rule.name()).isEmpty());
    }

    @Test
    void areQuick() {
        FigureRules.ALL.forEach(rule -> rule.check(plan));
        Assertions.assertTimeout(Duration.ofMillis(300), () -> FigureRules.ALL.forEach(rule -> rule.check(plan)));
    }

    private static String type(int unit) {
        return unit == 0 ? "KANWIL" : unit % 20 == 7 ? "LAPAS_PEREMPUAN" : unit % 2 == 0 ? "LAPAS" : "RUTAN";
    }

    private static String units(IntFunction<String> row) {
        return IntStream.range(0, UNITS).mapToObj(row).collect(Collectors.joining("\n"));
    }

    private static String years(IntFunction<String> rows) {
        return IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS).mapToObj(rows).collect(Collectors.joining("\n"));
    }
}
