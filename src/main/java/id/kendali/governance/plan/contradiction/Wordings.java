package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Says what the rules found, in a language. Numbers are written as an Indonesian office writes them, in both. */
public final class Wordings {

    private static final String RULE = "plan.rule.";
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
            return Numerals.percent(percent.value(), percent.decimals());
        }
        if (argument instanceof BigDecimal number) {
            return Numerals.of(number);
        }
        return argument instanceof Integer whole && Math.abs(whole) >= FIRST_GROUPED
                ? Numerals.of(BigDecimal.valueOf(whole), 0)
                : argument.toString();
    }

    private static String rupiah(BigDecimal amount) {
        String text = Numerals.of(amount.abs(), 0);
        return (amount.signum() < 0 ? "−Rp" : "Rp") + text;
    }
}
