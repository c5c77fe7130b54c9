package id.kendali.engine.indicator;

/** Which way is better. */
public enum Polarity {
    HIGHER,
    LOWER
}
