package id.kendali.platform.organisation;

/** What a unit is. */
public enum UnitType {
    DITJEN,
    KANWIL,
    LAPAS,
    LAPAS_PEREMPUAN,
    RUTAN,
    LPKA,
    BAPAS
}
