package id.kendali.insight.simulation;

import id.kendali.platform.organisation.UnitType;
import id.kendali.platform.simulation.Chance;
import java.util.List;

/**
 * A type and class of units, as frequent among simulated units as roughly in the nation.
 *
 * @param printed as the name of a unit says it
 * @param share of all units, in percent
 */
record UnitMix(UnitType type, String unitClass, String printed, int share) {

    private static final List<UnitMix> ALL = List.of(
            new UnitMix(UnitType.LAPAS, "I", "Lapas Kelas I", 3),
            new UnitMix(UnitType.LAPAS, "IIA", "Lapas Kelas IIA", 14),
            new UnitMix(UnitType.LAPAS, "IIB", "Lapas Kelas IIB", 21),
            new UnitMix(UnitType.LAPAS, "III", "Lapas Kelas III", 7),
            new UnitMix(UnitType.LAPAS_PEREMPUAN, "IIA", "Lapas Perempuan Kelas IIA", 4),
            new UnitMix(UnitType.LAPAS_PEREMPUAN, "III", "Lapas Perempuan Kelas III", 2),
            new UnitMix(UnitType.RUTAN, "I", "Rutan Kelas I", 3),
            new UnitMix(UnitType.RUTAN, "IIA", "Rutan Kelas IIA", 3),
            new UnitMix(UnitType.RUTAN, "IIB", "Rutan Kelas IIB", 22),
            new UnitMix(UnitType.LPKA, "I", "LPKA Kelas I", 1),
            new UnitMix(UnitType.LPKA, "II", "LPKA Kelas II", 5),
            new UnitMix(UnitType.BAPAS, "I", "Bapas Kelas I", 5),
            new UnitMix(UnitType.BAPAS, "II", "Bapas Kelas II", 10));

    static UnitMix draw(Chance chance) {
        int drawn = chance.between(1, 100);
        for (UnitMix mix : ALL) {
            drawn -= mix.share();
            if (drawn <= 0) {
                return mix;
            }
        }
        throw new IllegalStateException("The shares do not make up 100 percent");
    }
}
