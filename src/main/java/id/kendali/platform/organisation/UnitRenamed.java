package id.kendali.platform.organisation;

import java.time.LocalDate;

/** A unit gets another name from a day on, which may lie ahead. */
public record UnitRenamed(UnitId unit, String formerName, String name, LocalDate from) {}
