package id.kendali.engine.indicator;

/** How the figure of a region or of the nation comes from its units. */
public enum Composition {
    /** The inputs are joined over the units, then the formula is computed: sum over sum. */
    INPUTS,
    /** The mean of the units' own figures. */
    MEAN,
    /** The mean of the units' own figures, each counting as much as a measure of the unit says. */
    WEIGHTED_MEAN,
    /** The figure of the unit that stands worst. */
    WORST;

    boolean isOfFigures() {
        return this != INPUTS;
    }

    /** Key of what people call it. */
    public String messageKey() {
        return "indicator.composition." + name();
    }
}
