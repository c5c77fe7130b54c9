package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/**
 * An argument of a statement.
 *
 * @param value in hundredths: 83.71 for 83,71 %
 * @param decimals with which it is written
 */
public record Percent(BigDecimal value, int decimals) {}
