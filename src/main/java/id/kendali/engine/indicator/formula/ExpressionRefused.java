package id.kendali.engine.indicator.formula;

import java.util.List;

/** A formula that cannot be taken; the person who wrote it reads why, beside the field. */
public class ExpressionRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String messageKey;
    private final transient List<Object> arguments;

    ExpressionRefused(String messageKey, Object... arguments) {
        super(messageKey);
        this.messageKey = messageKey;
        this.arguments = List.of(arguments);
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
