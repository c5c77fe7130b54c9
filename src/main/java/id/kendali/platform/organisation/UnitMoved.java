package id.kendali.platform.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A unit belongs under another from a day on, which may lie ahead. */
public record UnitMoved(UnitId unit, @Nullable UnitId formerParent, UnitId parent, LocalDate from) {}
