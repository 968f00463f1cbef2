package app.storycore.workflow.server;

/** Servers or workflows were added, changed or deleted: whoever uses them reads them again. */
public record EnginesChanged() {}
