package id.kendali.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSourceResolvable;

class PasswordRulesTests {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(strings = {"kuda biru makan payung", "g7#kQ2vL9!xT", "sendok tujuh terbang pelan"})
    void acceptsWhatIsHardToGuess(String password) {
        assertThat(objections(password)).isEmpty();
    }

    @Test
    void asksForTwelveCharacters() {
        List<MessageSourceResolvable> objections = rules.objections("abc", List.of());

        assertThat(objections).hasSize(1);
        assertThat(objections.get(0).getCodes()).containsExactly("access.password.tooShort");
        assertThat(objections.get(0).getArguments()).containsExactly(12, 3);
    }

    @Test
    void refusesMoreThanBcryptReads() {
        assertThat(objections("kuda biru makan payung ".repeat(4))).containsExactly("access.password.tooLong");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kendali12345",
                "lapasternate",
                "LapasTernate2026",
                "peragaan-2026",
                "aaaaaaaaaaaaaaaa",
                "abcdefghijklmnop",
                "password12345",
                "Qwertyuiop123",
                "kanwilmalut2025",
                "operator.ternate"
            })
    void refusesWordsOfTheOfficeAndWhatEverybodyTakes(String password) {
        assertThat(objections(password)).contains("access.password.tooWeak");
    }

    @Test
    void refusesTheOwnName() {
        assertThat(rules.objections("surihayatnufus", List.of("suri.hayatnufus", "Lapas Kelas IIA Ternate")))
                .isNotEmpty();
    }

    private List<String> objections(String password) {
        return rules.objections(password, List.of("operator.ternate", "Operator", "Lapas Kelas IIA Ternate")).stream()
                .map(objection -> Objects.requireNonNull(objection.getCodes())[0])
                .toList();
    }
}
