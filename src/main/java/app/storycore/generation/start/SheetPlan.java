package app.storycore.generation.start;

/**
 * A coherence sheet as it would be drawn.
 *
 * @param coherence its values as text
 * @param inputHash of all that it would be drawn from
 */
public record SheetPlan(String coherence, String inputHash) {}
