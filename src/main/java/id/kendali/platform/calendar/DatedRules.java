package id.kendali.platform.calendar;

import id.kendali.platform.ui.Choice;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The rules of all modules whose dates an authority may set. */
@Component
class DatedRules {

    private final List<DatedRule> rules;
    private final MessageSource messages;

    DatedRules(ObjectProvider<DatedRule> rules, MessageSource messages) {
        this.rules = rules.orderedStream().toList();
        this.messages = messages;
    }

    boolean knows(String code) {
        return rules.stream().anyMatch(rule -> rule.code().equals(code));
    }

    /** What people call a rule; its code if the module that declared it is gone. */
    String name(String code, Locale language) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> messages.getMessage(rule.messageKey(), null, language))
                .orElse(code);
    }

    List<Choice> choices(Locale language) {
        return rules.stream()
                .map(rule -> new Choice(rule.code(), messages.getMessage(rule.messageKey(), null, language)))
                .toList();
    }
}
