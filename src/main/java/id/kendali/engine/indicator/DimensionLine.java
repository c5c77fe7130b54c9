package id.kendali.engine.indicator;

import id.kendali.platform.ui.Status;

/**
 * A dimension of an index in words.
 *
 * @param value that it was answered with, or a dash
 * @param share of the index that it got
 * @param state what became of it, such as that it does not apply and why
 */
record DimensionLine(String name, String value, String weight, String share, Status status, String state) {}
