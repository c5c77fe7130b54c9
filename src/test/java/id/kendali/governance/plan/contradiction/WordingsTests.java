package id.kendali.governance.plan.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class WordingsTests {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final StaticMessageSource messages = new StaticMessageSource();
    private final Wordings wordings = new Wordings(messages, INDONESIAN);

    WordingsTests() {
        messages.addMessage("plan.rule.X", INDONESIAN, "Dua tabel berbeda");
        messages.addMessage("plan.rule.X.title", INDONESIAN, "{0} | {1} | {2} | {3} | {4}");
    }

    @Test
    void writesNumbersAsAnIndonesianOfficeDoes() {
        Statement statement = Statement.of(
                "plan.rule.X.title",
                "SK 17",
                2026,
                new BigDecimal("1234.50"),
                new Rupiah(new BigDecimal("42032055000")),
                new Percent(new BigDecimal("83.706"), 2));
        assertThat(wordings.say(statement)).isEqualTo("SK 17 | 2026 | 1.234,50 | Rp42.032.055.000 | 83,71\u00a0%");
    }

    @Test
    void writesATrueMinusAndLargeWholeNumbersInGroups() {
        Statement statement = Statement.of(
                "plan.rule.X.title",
                "-",
                12345,
                new BigDecimal("-0.5"),
                new Rupiah(new BigDecimal("-5000")),
                new Percent(new BigDecimal("-3"), 0));
        assertThat(wordings.say(statement)).isEqualTo("- | 12.345 | −0,5 | −Rp5.000 | −3\u00a0%");
    }

    @Test
    void callsARuleByItsTitle() {
        assertThat(wordings.rule("X")).isEqualTo("Dua tabel berbeda");
    }
}
