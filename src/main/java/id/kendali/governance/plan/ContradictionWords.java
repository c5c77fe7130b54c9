package id.kendali.governance.plan;

import id.kendali.governance.plan.contradiction.Statement;
import id.kendali.governance.plan.contradiction.Wordings;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a contradiction is about in the language of whoever reads it. */
@Component
class ContradictionWords {

    private final MessageSource messages;

    ContradictionWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(Statement statement) {
        return new Wordings(messages, LocaleContextHolder.getLocale()).say(statement);
    }
}
