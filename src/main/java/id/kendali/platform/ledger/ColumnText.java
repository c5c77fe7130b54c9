package id.kendali.platform.ledger;

import id.kendali.platform.ui.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names columns and writes their values as people read them. A module names the columns of its tables in its own message
 * files: {@code reform.column.report.realised_actions}; a column without a name is shown only where proof is asked for.
 */
@Component
public class ColumnText {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.*\\+00:00");
    private static final int LONGEST_VALUE = 200;

    private final MessageSource messages;
    private final Formats formats;

    ColumnText(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** The name that the module gave the column, if it did. */
    public Optional<String> nameOf(Subject subject, String column) {
        String[] table = subject.table().split("\\.", 2);
        String key = "%s.column.%s.%s".formatted(table[0], table[table.length - 1], column);
        return Optional.ofNullable(messages.getMessage(key, null, null, LocaleContextHolder.getLocale()));
    }

    /** The value as text; a dash if there is none. */
    public String valueOf(@Nullable Object value) {
        if (value == null) {
            return Formats.UNKNOWN;
        }
        if (value instanceof BigDecimal number) {
            return formats.number(number.scale() < 0 ? number.setScale(0) : number);
        }
        if (value instanceof Boolean yes) {
            Locale language = LocaleContextHolder.getLocale();
            return messages.getMessage(yes ? "ledger.value.yes" : "ledger.value.no", null, language);
        }
        return text(value.toString());
    }

    private String text(String value) {
        try {
            if (DATE.matcher(value).matches()) {
                return formats.date(LocalDate.parse(value));
            }
            if (MOMENT.matcher(value).matches()) {
                return formats.dateTime(OffsetDateTime.parse(value).toInstant());
            }
        } catch (DateTimeParseException notADateAfterAll) {
            return value;
        }
        return value.length() <= LONGEST_VALUE ? value : value.substring(0, LONGEST_VALUE) + "…";
    }
}
