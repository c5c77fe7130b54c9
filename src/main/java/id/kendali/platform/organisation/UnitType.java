package id.kendali.platform.organisation;

/** What a unit is. */
public enum UnitType {
    DITJEN,
    KANWIL,
    LAPAS,
    LAPAS_PEREMPUAN,
    RUTAN,
    LPKA,
    BAPAS;

    /** Key of the name in the message files. */
    public String messageKey() {
        return "organisation.type." + name();
    }
}
