package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/**
 * A percentage in a {@link Statement}.
 *
 * @param value in hundredths, not yet rounded
 * @param decimals with which it is written
 */
public record Percent(BigDecimal value, int decimals) {}
