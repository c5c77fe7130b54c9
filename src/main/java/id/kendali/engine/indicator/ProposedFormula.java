package id.kendali.engine.indicator;

import java.time.LocalDate;

/**
 * What was typed without faults: a formula, the rest of the card, from when on they should count, and why.
 *
 * @param card the fields that differ from the base, written as the catalogue writes them; null takes a field away
 * @param base version of the indicator that whoever wrote it has seen
 */
record ProposedFormula(DefinitionTree formula, DefinitionTree card, int base, LocalDate validFrom, String reason) {}
