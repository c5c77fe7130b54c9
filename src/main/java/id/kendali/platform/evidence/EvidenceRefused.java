package id.kendali.platform.evidence;

import id.kendali.platform.ui.Refused;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.validation.BindingResult;

/** A file that is not accepted as evidence; forms show the reason beside the field. */
public class EvidenceRefused extends Refused {

    private static final long serialVersionUID = 1;

    EvidenceRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** Puts the reason beside the field of a form. */
    public void into(BindingResult errors, String field) {
        errors.rejectValue(field, messageKey(), arguments(), null);
    }

    /** The reason as message sources take it. */
    public MessageSourceResolvable reason() {
        return new DefaultMessageSourceResolvable(new String[] {messageKey()}, arguments());
    }
}
