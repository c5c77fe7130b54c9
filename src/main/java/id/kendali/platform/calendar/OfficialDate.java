package id.kendali.platform.calendar;

import java.time.LocalDate;

/** A date that an authority has set, and where that is written. */
public record OfficialDate(LocalDate date, String legalBasis, SourceMark mark) {}
