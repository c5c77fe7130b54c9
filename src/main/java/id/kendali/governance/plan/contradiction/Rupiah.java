package id.kendali.governance.plan.contradiction;

import java.math.BigDecimal;

/** An argument of a statement: whole rupiah. */
public record Rupiah(BigDecimal amount) {}
