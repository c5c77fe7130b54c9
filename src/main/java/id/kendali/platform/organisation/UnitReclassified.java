package id.kendali.platform.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit gets another class from a day on, which may lie ahead. */
public record UnitReclassified(UnitId unit, @Nullable String formerClass, String unitClass, LocalDate from) {}
