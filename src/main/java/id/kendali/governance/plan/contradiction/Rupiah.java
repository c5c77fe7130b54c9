package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/** An amount of money in a {@link Statement}, in whole rupiah. */
public record Rupiah(BigDecimal amount) {}
