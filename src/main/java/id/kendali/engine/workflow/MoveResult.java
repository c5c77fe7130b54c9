package id.kendali.engine.workflow;

/** What became of a move. */
public sealed interface MoveResult permits Moved, MovedTogether, MoveRefused {}
