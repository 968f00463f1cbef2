package app.storycore.delivery;

/**
 * The coherence sheet of a sequence.
 *
 * @param coherence its values as text
 * @param inputHash of everything it was drawn from
 */
public record Sheet(PictureSource picture, String coherence, String inputHash) {}
