package id.kendali.platform.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The wish that a person shall hold a position.
 *
 * @param end the first day on which they no longer hold it; null for good
 * @param basis the decision that it rests on, such as the number of an SK
 */
record Appointment(
        PositionId position,
        PersonId person,
        HoldingMode mode,
        LocalDate from,
        @Nullable LocalDate end,
        String basis) {}
