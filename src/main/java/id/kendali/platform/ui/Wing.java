package id.kendali.platform.ui;

/** A wing of the house, as the header lists them. */
public enum Wing {
    INSIGHT,
    GOVERNANCE,
    CORRECTIONS,
    OFFICE,
    PUBLIC_SERVICE,
    SETTINGS;

    /** Key of the name in the message files. */
    public String messageKey() {
        return "ui.wing." + name();
    }
}
