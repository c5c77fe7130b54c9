package id.kendali.engine.workflow;

/** How a subject is shown in a queue: what it is, one line about it, and where it is opened. */
public record SubjectTitle(String title, String detail, String href) {}
