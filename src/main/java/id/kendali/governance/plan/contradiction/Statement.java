package id.kendali.governance.plan.contradiction;

import java.util.List;

/**
 * A sentence of the message files with its arguments, not yet in a language. Arguments are texts, {@code BigDecimal}
 * (written with the decimals that they have), {@code Rupiah} or {@code Percent}.
 */
public record Statement(String key, List<Object> arguments) {

    public Statement {
        arguments = List.copyOf(arguments);
    }

    public static Statement of(String key, Object... arguments) {
        return new Statement(key, List.of(arguments));
    }
}
