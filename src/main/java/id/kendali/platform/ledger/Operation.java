package id.kendali.platform.ledger;

/** What happened to a row. */
public enum Operation {
    INSERTED('I'),
    UPDATED('U'),
    DELETED('D'),
    /** What an earlier entry said was erased. */
    ERASED('E');

    private final char code;

    Operation(char code) {
        this.code = code;
    }

    static Operation of(String code) {
        for (Operation operation : values()) {
            if (code.length() == 1 && operation.code == code.charAt(0)) {
                return operation;
            }
        }
        throw new IllegalArgumentException("No operation " + code);
    }

    /** Key of the word in the message files. */
    public String messageKey() {
        return "ledger.operation." + name();
    }
}
