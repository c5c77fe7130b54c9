package id.kendali.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NationSizeTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void isTheNationUnlessSomethingElseIsTyped() {
        assertThat(size()).isEqualTo(new NationSize(33, 640, 2, 1));
        assertThat(NationSize.parse(size().toString())).isEqualTo(size());
        assertThat(size("--regions", "2", "--units", "20", "--years", "1", "--seed", "7"))
                .isEqualTo(new NationSize(2, 20, 1, 7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--regions 34", "--regions 0", "--units 44", "--years 3", "--years satu", "--besar 1", "--units"
            })
    void refusesWhatCannotBe(String typed) {
        assertThatThrownBy(() -> size(typed.split(" "))).isInstanceOf(OptionRefused.class);
    }

    private static NationSize size(String... arguments) {
        return NationSize.of(
                Options.read(List.of(arguments), Set.of("regions", "units", "years", "seed"), Set.of()), TODAY);
    }
}
