package id.kendali.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.expression.AccessException;
import org.springframework.expression.spel.SpelEvaluationException;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class OwnPropertiesTests {

    private final OwnProperties own = new OwnProperties();
    private final StandardEvaluationContext context = new StandardEvaluationContext();

    record Fish(String name, List<String> scales) {

        public boolean isRed() {
            return true;
        }

        public String getWeight() {
            return "2 kg";
        }

        String secret() {
            return "pearl";
        }
    }

    record Boat(String name) {}

    @Test
    void readsAccessorsOfRecordsAndGetters() throws AccessException {
        Fish fish = new Fish("Kerapu", List.of("a"));
        assertThat(own.read(context, fish, "name").getValue()).isEqualTo("Kerapu");
        assertThat(own.read(context, fish, "red").getValue()).isEqualTo(true);
        assertThat(own.read(context, fish, "weight").getValue()).isEqualTo("2 kg");
    }

    @Test
    void leavesObjectsOfOthersAndWhatIsNotPublicAlone() {
        assertThat(own.canRead(context, "text", "bytes")).isFalse();
        assertThat(own.canRead(context, List.of(), "empty")).isFalse();
        assertThat(own.canRead(context, new Fish("Kerapu", List.of()), "secret"))
                .isFalse();
        assertThat(own.canRead(context, null, "name")).isFalse();
        assertThatExceptionOfType(AccessException.class)
                .isThrownBy(() -> own.read(context, new Fish("Kerapu", List.of()), "secret"));
    }

    /** An expression in a loop meets objects of several classes. */
    @Test
    void readsTheSameExpressionOfAnotherClass() {
        context.setPropertyAccessors(List.of(own));
        var expression = new SpelExpressionParser().parseExpression("name");
        assertThat(expression.getValue(context, new Fish("Kerapu", List.of()))).isEqualTo("Kerapu");
        assertThat(expression.getValue(context, new Boat("Pinisi"))).isEqualTo("Pinisi");
        assertThatExceptionOfType(SpelEvaluationException.class).isThrownBy(() -> expression.getValue(context, 5));
    }
}
