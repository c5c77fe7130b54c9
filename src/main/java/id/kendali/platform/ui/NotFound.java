package id.kendali.platform.ui;

/** The address names nothing that the person may see; whether it exists for others is not said. */
public class NotFound extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param what is missing, for the log only */
    public NotFound(String what) {
        super(what);
    }
}
