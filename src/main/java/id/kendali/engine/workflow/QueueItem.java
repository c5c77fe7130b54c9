package id.kendali.engine.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subject in somebody's queue.
 *
 * @param next what the position has to do with it; in the list of those waited for it is nothing
 */
public record QueueItem(
        WorkflowId workflow,
        Subject subject,
        UUID unit,
        String unitName,
        SubjectTitle title,
        StateView state,
        Instant enteredAt,
        @Nullable LocalDate dueOn,
        boolean late,
        @Nullable Wording next) {}
