package id.kendali.engine.workflow;

/**
 * The subject stands in its new state.
 *
 * @param version that the next move has to expect
 * @param done what was done, as a past participle in both languages
 */
public record Moved(WorkflowId workflow, String from, String to, int version, Wording done) implements MoveResult {}
