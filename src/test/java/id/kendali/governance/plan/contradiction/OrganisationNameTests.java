package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import id.kendali.governance.plan.contradiction.OrganisationName.Departure;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrganisationNameTests {

    @Test
    void takesAbbreviationsAndLeftOutWordsForTheSameName() {
        for (List<String> names : List.of(
                List.of("Lembaga Pemasyarakatan Kelas IIA Ternate", "Lapas Kelas IIA Ternate"),
                List.of("Rumah Tahanan Negara Kelas IIB Weda", "Rutan Kelas IIB Weda"),
                List.of("Lembaga Pemasyarakatan Perempuan Kelas III Ternate", "LPP Ternate"),
                List.of("Lembaga Pembinaan Khusus Anak Kelas II Ternate", "LPKA Kelas II Ternate"),
                List.of("Balai Pemasyarakatan Kelas II Tidore", "Bapas Tidore"),
                List.of("Kantor Wilayah Direktorat Jenderal Pemasyarakatan Maluku Utara", "Kanwil Ditjenpas"),
                List.of("Lapas Kelas IIA Ternate", "LAPAS KLAS II A TERNATE"),
                List.of("Kantor Wilayah Direktorat Jenderal Pemasyarakatan Jawa Tengah", "KANWIL DITJENPAS JATENG"),
                List.of("Kanwil Sulawesi Tenggara", "Kanwil Sultra"),
                List.of("Kanwil Kepulauan Bangka Belitung", "Kanwil Babel"),
                List.of("Tata Usaha dan Umum", "TU dan Umum"),
                List.of("Umum dan Barang Milik Negara", "Umum dan BMN"))) {
            assertThat(departure(names.get(0), names.get(1)))
                    .as(names.toString())
                    .isEqualTo(Departure.NONE);
            assertThat(departure(names.get(1), names.get(0)))
                    .as(names.toString())
                    .isEqualTo(Departure.NONE);
        }
    }

    @Test
    void tellsASpellingFromAnotherWordAndAnotherOrder() {
        assertThat(departure("Rumah Tahanan Negara Kelas IIB Soasio", "Rutan Kelas IIB Soasiu"))
                .isEqualTo(Departure.SPELLING);
        assertThat(departure("Lapas Kelas IIA Ternate", "Lapas Kelas IIB Ternate"))
                .isEqualTo(Departure.WORDS);
        assertThat(departure("Lapas Kelas IIB Ternate", "Lapas Kelas IIA")).isEqualTo(Departure.WORDS);
        assertThat(departure("Lembaga Pemasyarakatan Kelas III Labuha", "Lapas Kelas III Sanana"))
                .isEqualTo(Departure.WORDS);
        assertThat(departure("Pelayanan Tahanan dan Anak", "Pelayanan dan Tahanan Anak"))
                .isEqualTo(Departure.ORDER);
    }

    private static Departure departure(String one, String other) {
        return OrganisationName.of(one).departureOf(OrganisationName.of(other));
    }
}
