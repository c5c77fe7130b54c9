package id.kendali.engine.indicator;

import static id.kendali.engine.indicator.MadeCatalogue.indicator;
import static id.kendali.engine.indicator.MadeCatalogue.measure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.kendali.platform.calendar.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DefinitionsTests {

    private static final List<Measure> MEASURES = List.of(Measure.from(measure("UJI_A", Map.of())));

    @Test
    void refusesAFormulaThatDependsOnItself() {
        List<Indicator> circle = List.of(of("A", "B"), of("B", "C"), of("C", "A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definitions(MEASURES, circle))
                .withMessage("Rumus melingkar: A → B → C → A");
        List<Indicator> itself = List.of(of("A", "A"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definitions(MEASURES, itself))
                .withMessage("Rumus melingkar: A → A");
    }

    @Test
    void refusesWhatIsNotDefined() {
        List<Indicator> unknown = List.of(of("A", "Z"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definitions(MEASURES, unknown))
                .withMessageContaining("the indicator Z, which is not defined");
        List<Indicator> unmeasured = List.of(Indicator.from(
                indicator("A", MadeCatalogue.expression("a", "INPUTS", Map.of("name", "a", "measure", "UJI_Z")))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Definitions(MEASURES, unmeasured))
                .withMessageContaining("the measure UJI_Z, which is not defined");
    }

    @Test
    void ranksWhatIsReadBelowWhatReadsItAndLevelsAboveAll() {
        Definitions all = new Definitions(MEASURES, List.of(ofMeasure("C"), of("B", "C"), of("A", "B")));
        assertThat(rank(all, "C", FigureLevel.UNIT)).isLessThan(rank(all, "B", FigureLevel.UNIT));
        assertThat(rank(all, "B", FigureLevel.UNIT)).isLessThan(rank(all, "A", FigureLevel.UNIT));
        assertThat(rank(all, "A", FigureLevel.UNIT)).isLessThan(rank(all, "C", FigureLevel.REGION));
        assertThat(rank(all, "A", FigureLevel.REGION)).isLessThan(rank(all, "C", FigureLevel.NATION));
    }

    private static int rank(Definitions all, String code, FigureLevel level) {
        return all.rank(new FigureKey(code, new UUID(1, 1), level, Period.year(2301)));
    }

    private static Indicator of(String code, String source) {
        return Indicator.from(
                indicator(code, MadeCatalogue.expression("x", "INPUTS", Map.of("name", "x", "indicator", source))));
    }

    private static Indicator ofMeasure(String code) {
        return Indicator.from(
                indicator(code, MadeCatalogue.expression("a", "INPUTS", Map.of("name", "a", "measure", "UJI_A"))));
    }
}
