package id.kendali.platform.exchange;

/**
 * A value that applying the row would change, both texts as people read them.
 *
 * @param column key of the column, or of a computed one
 */
public record CellChange(String column, String before, String after) {}
