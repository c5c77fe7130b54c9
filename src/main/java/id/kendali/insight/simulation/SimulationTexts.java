package id.kendali.insight.simulation;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Texts that are written into records, in the language of the office. */
@Component
class SimulationTexts {

    private static final Locale OFFICE = Locale.forLanguageTag("id");

    private final MessageSource messages;

    SimulationTexts(MessageSource messages) {
        this.messages = messages;
    }

    String forRecords(String key, Object... arguments) {
        return messages.getMessage(key, arguments, OFFICE);
    }
}
