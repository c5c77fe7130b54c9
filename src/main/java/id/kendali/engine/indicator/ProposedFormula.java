package id.kendali.engine.indicator;

import java.time.LocalDate;

/** A formula that was typed without faults, from when on it should count, and why. */
record ProposedFormula(DefinitionTree formula, LocalDate validFrom, String reason) {}
