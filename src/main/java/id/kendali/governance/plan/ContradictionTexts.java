package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Contradiction;
import id.kendali.governance.plan.contradiction.Statement;
import id.kendali.governance.plan.contradiction.Wordings;
import id.kendali.governance.plan.document.Place;
import id.kendali.platform.ui.Formats;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What contradictions say, in the language of the reader. */
@Component
class ContradictionTexts {

    /** A difference that says the same once more in brackets, such as {@code +802.137.000 (+16,70 %)}. */
    private static final Pattern TWICE = Pattern.compile("(.+) \\((.+)\\)");

    private final MessageSource messages;
    private final PlanTexts texts;

    ContradictionTexts(MessageSource messages, PlanTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /** How far apart both places are; the second part is the same in another measure. */
    record Difference(String text, @Nullable String note) {}

    String rule(String name) {
        return wordings().rule(name);
    }

    String title(Contradiction contradiction) {
        return say(contradiction.title());
    }

    String explanation(Contradiction contradiction) {
        return say(contradiction.explanation());
    }

    /** A dash if it cannot be counted. */
    Difference difference(Contradiction contradiction) {
        Statement difference = contradiction.difference();
        if (difference == null) {
            return new Difference(Formats.UNKNOWN, null);
        }
        String text = say(difference);
        Matcher twice = TWICE.matcher(text);
        return twice.matches() ? new Difference(twice.group(1), twice.group(2)) : new Difference(text, null);
    }

    /** {@code funding.csv, baris 8, kolom amount_idr} */
    String where(Place place) {
        List<String> where = new ArrayList<>(List.of(place.file()));
        if (place.row() != null) {
            where.add(texts.here("plan.contradictions.row", place.row()));
        }
        if (place.column() != null) {
            where.add(texts.here(
                    place.row() == null ? "plan.contradictions.path" : "plan.contradictions.column", place.column()));
        }
        return String.join(", ", where);
    }

    private String say(Statement statement) {
        return wordings().say(statement);
    }

    private Wordings wordings() {
        return new Wordings(messages, LocaleContextHolder.getLocale());
    }
}
