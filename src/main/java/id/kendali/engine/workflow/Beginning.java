package id.kendali.engine.workflow;

import java.util.UUID;

/** One of many subjects that begin their way together. */
public record Beginning(Subject subject, UUID unit) {}
