package id.kendali.governance.plan.contradiction;

import id.kendali.platform.ui.NumberForm;
import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says what the rules found, in a language. Numbers are written as an Indonesian office writes them, in both. */
public final class Wordings {

    private static final String RULE = "plan.rule.";
    private static final String NO_BREAK = "\u00a0";
    /** Whole numbers of up to four digits are mostly years. */
    private static final int FIRST_GROUPED = 10_000;

    private final MessageSource messages;
    private final Locale locale;

    public Wordings(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String say(Statement statement) {
        Object[] arguments =
                statement.arguments().stream().map(Wordings::argument).toArray();
        return messages.getMessage(statement.key(), arguments, locale);
    }

    /** What a rule is called. */
    public String rule(String name) {
        return messages.getMessage(RULE + name, null, locale);
    }

    /**
     * @param argument a text, an {@code Integer} (a year, or a number of things), a {@code BigDecimal} with the decimals
     *     that it has, {@link Rupiah} or {@link Percent}
     */
    private static String argument(Object argument) {
        if (argument instanceof Rupiah money) {
            return rupiah(money.amount());
        }
        if (argument instanceof Percent percent) {
            return number(percent.value(), percent.decimals()) + NO_BREAK + "%";
        }
        if (argument instanceof BigDecimal number) {
            return number(number, Math.max(0, number.scale()));
        }
        return argument instanceof Integer whole && Math.abs(whole) >= FIRST_GROUPED
                ? number(BigDecimal.valueOf(whole), 0)
                : argument.toString();
    }

    private static String rupiah(BigDecimal amount) {
        String text = number(amount.abs(), 0);
        return (amount.signum() < 0 ? "−Rp" : "Rp") + text;
    }

    private static String number(BigDecimal value, int decimals) {
        return NumberForm.of(value, decimals).replace('-', '−');
    }
}
