package id.kendali.platform.exchange;

/**
 * A column of the preview that the file does not hold: what the format works out of a row, for example a percentage.
 *
 * @param key under which {@link CheckedRow#computed} gives the value
 * @param messageKey of its head
 */
public record ComputedColumn(String key, String messageKey, int decimals) {}
