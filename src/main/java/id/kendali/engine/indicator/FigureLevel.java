package id.kendali.engine.indicator;

/** What a figure speaks about. The order is that of computation: a level is marked when one below it was computed. */
public enum FigureLevel {
    UNIT,
    REGION,
    NATION
}
