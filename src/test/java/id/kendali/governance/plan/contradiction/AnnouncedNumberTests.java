package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnnouncedNumberTests {

    @Test
    void readsNumbersAtTheEndOfASentence() {
        assertThat(AnnouncedNumber.in("Fungsi ini dilaksanakan melalui tiga bidang utama"))
                .contains(new AnnouncedNumber(3, "bidang", "tiga bidang utama"));
        assertThat(AnnouncedNumber.in("terdiri dari 12 unsur berikut:"))
                .contains(new AnnouncedNumber(12, "unsur", "12 unsur berikut:"));
    }

    @Test
    void readsNothingElse() {
        for (String text : List.of("", "tiga bidang utama yang saling mendukung", "melalui bidang", "sebelas")) {
            assertThat(AnnouncedNumber.in(text)).isEmpty();
        }
    }
}
