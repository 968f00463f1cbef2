package app.storycore.generation;

/** Published after the commit: something else is wanted of a running generation than before. */
public record ControlRequested(GenerationId id, RequestedAction wish) {}
