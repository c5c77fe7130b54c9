package id.kendali.engine.workflow;

import java.util.UUID;

/** The thing that moves; its type says which module owns it. */
public record Subject(String type, UUID id) {}
