package app.storycore.generation;

import java.util.UUID;

/** Published after the commit: something else is wanted of a running generation than before. */
public record ControlRequested(UUID id, RequestedAction wish) {}
