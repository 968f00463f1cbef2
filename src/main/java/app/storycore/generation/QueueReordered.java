package app.storycore.generation;

/** Published after the commit: the line of waiting generations has another order. */
public record QueueReordered() {}
