package id.kendali.engine.indicator;

import id.kendali.platform.organisation.Unit;

/**
 * A figure in a list.
 *
 * @param value in words, as basis and period
 */
record FigureLine(
        Indicator indicator, Variant variant, Figure figure, Unit unit, String value, String basis, String period) {

    public Standing standing() {
        return indicator.standing(figure.value());
    }

    public FigureAddress address() {
        return new FigureAddress(indicator.code(), unit.code(), figure.period(), variant.code());
    }

    /** A region, or one unit by itself. */
    public boolean ofRegion() {
        return figure.level() == FigureLevel.REGION;
    }

    public boolean ofMany() {
        return figure.level() != FigureLevel.UNIT;
    }
}
