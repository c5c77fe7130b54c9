package id.kendali.engine.indicator;

import id.kendali.platform.calendar.Period;
import id.kendali.platform.organisation.Unit;

/**
 * Where a figure is explained. Everything that decides what is shown stands in the address.
 *
 * @param variant its code; empty for the first one
 */
record FigureAddress(String indicator, String unit, Period period, String variant) {

    public String page() {
        return "/angka/" + indicator + query();
    }

    /** The page with one unit opened. */
    public String opened(String code) {
        return page() + "&buka=" + code;
    }

    /** The rows of one unit alone, for a page that is open already. */
    public String rows(Unit opened) {
        return "/angka/%s/baris%s&buka=%s".formatted(indicator, query(), opened.code());
    }

    /** The rows of one unit for one input. */
    public String rows(Unit opened, Input input) {
        return rows(opened) + "&masukan=" + input.name();
    }

    /** Where the figure of another indicator is explained, for the same unit. */
    FigureAddress of(Input input, Period other) {
        return new FigureAddress(input.code(), unit, other, "");
    }

    /** Tells whether the figure was computed again since. */
    public String news() {
        return "/angka/" + indicator + "/kabar" + query();
    }

    public String export() {
        return "/angka/" + indicator + "/unduh" + query();
    }

    FigureAddress of(Unit other) {
        return new FigureAddress(indicator, other.code(), period, variant);
    }

    FigureAddress in(Variant other) {
        return new FigureAddress(indicator, unit, period, other.code());
    }

    boolean isOf(Unit other) {
        return unit.equals(other.code());
    }

    private String query() {
        String place = "?unit=%s&periode=%s".formatted(unit, period);
        return variant.isEmpty() ? place : place + "&varian=" + variant;
    }
}
