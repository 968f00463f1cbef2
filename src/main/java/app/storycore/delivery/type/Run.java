package app.storycore.delivery.type;

/**
 * Neighbouring characters that come from the same font.
 *
 * @param text only characters {@code font} has
 * @param width in em, to be multiplied by the size
 */
public record Run(FontFile font, String text, double width) {}
