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
 * An official date as it is typed.
 *
 * @param within any day of the period
 */
record DateOverrideForm(
        @NotBlank @Nullable String rule,
        @NotNull @Nullable PeriodType type,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate within,
        @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
        @NotBlank @Size(max = 400) @Nullable String legalBasis,
        @NotNull @Nullable SourceMark mark,
        @NotBlank @Size(min = 10, max = 500) @Nullable String reason) {

    static final DateOverrideForm EMPTY = new DateOverrideForm(null, null, null, null, null, null, null);

    /** The date, once everything that it needs was typed. */
    DateOverride typed() {
        return DateOverride.of(
                Objects.requireNonNull(rule),
                Period.containing(Objects.requireNonNull(type), Objects.requireNonNull(within)),
                Objects.requireNonNull(date),
                Objects.requireNonNull(legalBasis).strip(),
                Objects.requireNonNull(mark));
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }
}
