package id.kendali.platform.ledger;

import org.jspecify.annotations.Nullable;

/**
 * A column that an entry changed. Values are text, {@link java.math.BigDecimal}, {@link Boolean} or null; arrays and
 * objects are their JSON text.
 */
public record Change(
        String column, @Nullable Object before, @Nullable Object after) {}
