package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/**
<<<<<<< HEAD
 * An argument of a statement.
 *
 * @param value in hundredths: 83.71 for 83,71 %
=======
 * A percentage in a {@link Statement}.
 *
 * @param value in hundredths, not yet rounded
>>>>>>> figures
 * @param decimals with which it is written
 */
public record Percent(BigDecimal value, int decimals) {}
