package id.kendali.engine.workflow;

/** A state as it is shown. */
public record StateView(String code, StateKind kind, Wording name) {}
