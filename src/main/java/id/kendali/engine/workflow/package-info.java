/**
 * Who moves a thing next: definitions as data (states, transitions, role and unit relation of the mover, four eyes, time
 * per state), running instances, the steps that were taken, and the queue of each position. Owns the schema
 * {@code workflow}. May use the platform; what is moved belongs to the modules above, which name it ({@link
 * id.kendali.engine.workflow.SubjectTitles}), may refuse a move ({@link id.kendali.engine.workflow.SubjectGuard}) and
 * hear of it ({@link id.kendali.engine.workflow.WorkflowMoved}).
 */
@ApplicationModule(
        id = "engine.workflow",
        allowedDependencies = {
            "platform.database",
            "platform.ui",
            "platform.access",
            "platform.ledger",
            "platform.organisation",
            "platform.calendar",
            "platform.evidence"
        })
@NullMarked
package id.kendali.engine.workflow;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
