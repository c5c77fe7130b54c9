package id.kendali.platform.organisation;

import id.kendali.platform.ui.Choice;
import id.kendali.platform.ui.Formats;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** The words of the organisation's pages: kinds of units, tabs, choices, and refusals beside their fields. */
@Component
class UnitWords {

    private final MessageSource messages;
    private final Formats formats;

    UnitWords(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String kind(UnitType type, @Nullable String unitClass) {
        String name = text(type.messageKey());
        return unitClass == null || unitClass.isBlank() ? name : text("organisation.kind", name, unitClass);
    }

    /** The pages of one unit. */
    List<Choice> tabs(Unit unit) {
        String address = "/satuan-kerja/" + unit.code();
        return List.of(
                new Choice(address, text("organisation.unit.tab.summary")),
                new Choice(address + "/struktur", text("organisation.unit.tab.structure")),
                new Choice(address + "/riwayat", text("organisation.unit.tab.history")));
    }

    <E extends Enum<E>> List<Choice> choices(E[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new Choice(value.name(), text(prefix + value.name())))
                .toList();
    }

    /** Puts a refusal beside the field that it is about. */
    void reject(BindingResult errors, ChangeResult.ChangeRefused refused) {
        errors.rejectValue(
                refused.field(),
                refused.messageKey(),
                refused.arguments().stream().map(this::readable).toArray(),
                null);
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale());
    }

    private Object readable(Object argument) {
        return argument instanceof LocalDate day ? formats.date(day) : argument;
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
