package id.kendali.platform.evidence;

import id.kendali.platform.ui.Refused;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/** A file that is not accepted as evidence; forms show the reason beside the field. */
public class EvidenceRefused extends Refused {

    private static final long serialVersionUID = 1;

    EvidenceRefused(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    /** The reason as message sources take it, for a form that shows it beside the field. */
    public MessageSourceResolvable reason() {
        return new DefaultMessageSourceResolvable(new String[] {messageKey()}, arguments());
    }
}
