package id.kendali.engine.indicator;

/** What kind of number a measure is. */
enum MeasureKind {
    /** Things counted one by one. */
    COUNT,
    /** Amounts added up. */
    SUM,
    /** One quantity divided by another where it is reported. */
    RATIO,
    /** A judgement on a scale. */
    SCORE,
    /** The answers of those who were asked. */
    SURVEY;

    /** Key of what people call it. */
    public String messageKey() {
        return "indicator.measure.kind." + name();
    }
}
