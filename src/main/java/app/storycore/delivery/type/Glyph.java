package app.storycore.delivery.type;

/**
 * A shape of a font at its place.
 *
 * @param id in the font
 * @param x from the line's left end, in em
 * @param y above the baseline, in em
 */
public record Glyph(int id, double x, double y) {}
