package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Percent;
import id.kendali.governance.plan.contradiction.Rupiah;
import id.kendali.governance.plan.contradiction.Statement;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement as it is kept: each argument as a text with the kind it had, so that it is written in the language of
 * whoever reads it.
 */
record StoredStatement(String key, List<Argument> arguments) {

    /** Kinds of arguments. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        RUPIAH,
        PERCENT
    }

    /** @param decimals of a percentage; none otherwise */
    record Argument(Kind kind, String value, @Nullable Integer decimals) {

        static Argument of(Object argument) {
            if (argument instanceof Rupiah rupiah) {
                return new Argument(Kind.RUPIAH, rupiah.amount().toPlainString(), null);
            }
            if (argument instanceof Percent percent) {
                return new Argument(Kind.PERCENT, percent.value().toPlainString(), percent.decimals());
            }
            if (argument instanceof BigDecimal number) {
                return new Argument(Kind.NUMBER, number.toPlainString(), null);
            }
            return argument instanceof Integer whole
                    ? new Argument(Kind.WHOLE, whole.toString(), null)
                    : new Argument(Kind.TEXT, argument.toString(), null);
        }

        Object argument() {
            return switch (kind) {
                case TEXT -> value;
                case WHOLE -> Integer.valueOf(value);
                case NUMBER -> new BigDecimal(value);
                case RUPIAH -> new Rupiah(new BigDecimal(value));
                case PERCENT -> new Percent(new BigDecimal(value), decimals == null ? 2 : decimals);
            };
        }
    }

    static StoredStatement of(Statement statement) {
        return new StoredStatement(
                statement.key(),
                statement.arguments().stream().map(Argument::of).toList());
    }

    Statement statement() {
        return new Statement(key, arguments.stream().map(Argument::argument).toList());
    }
}
