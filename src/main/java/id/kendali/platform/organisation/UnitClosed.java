package id.kendali.platform.organisation;

import java.time.LocalDate;

/** A unit is closed from a day on, which may lie ahead. */
public record UnitClosed(UnitId unit, LocalDate on) {}
