package id.kendali.platform.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One horizontal bar; fraction and figure are printed beside it.
 *
 * @param fraction such as {@code 33 / 48}
 * @param figure such as {@code 68,75}
 * @param percent its length, null if not measured
 * @param status BAD is red with an octagon, OK has a check, all others are plain
 */
public record Bar(
        String label,
        @Nullable String href,
        String fraction,
        String figure,
        @Nullable BigDecimal percent,
        Status status) {}
