package id.kendali.platform.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;

/**
 * A special day as it is typed.
 *
 * @param version of the day that it replaces, as the person saw it
 */
record SpecialDayForm(
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
        @NotNull @Nullable DayKind kind,
        @NotBlank @Size(max = 200) @Nullable String name,
        @NotBlank @Size(max = 400) @Nullable String legalBasis,
        @NotNull @Nullable SourceMark mark,
        @NotBlank @Size(min = 10, max = 500) @Nullable String reason,
        @Nullable Integer version) {

    static SpecialDayForm empty(@Nullable LocalDate day) {
        return new SpecialDayForm(day, null, null, null, null, null, null);
    }

    static SpecialDayForm of(CalendarYear.Day day) {
        return new SpecialDayForm(
                day.date(), day.kind(), day.name(), day.legalBasis(), day.mark(), null, day.version());
    }

    /** The day, once everything that it needs was typed. */
    SpecialDay typed() {
        return SpecialDay.of(
                Objects.requireNonNull(day),
                Objects.requireNonNull(kind),
                Objects.requireNonNull(name).strip(),
                Objects.requireNonNull(legalBasis).strip(),
                Objects.requireNonNull(mark));
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    int seen() {
        return version == null ? -1 : version;
    }
}
