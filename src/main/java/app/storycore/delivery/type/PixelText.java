package app.storycore.delivery.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;

/** Draws set text into pictures by its outlines. */
public final class PixelText {

    private final Graphics2D g;

    public PixelText(Graphics2D g) {
        this.g = g;
    }

    /**
     * Draws a line with its left end at {@code x}.
     *
     * @param size of an em in pixels
     */
    public void draw(Line line, double x, double baseline, double size, Color colour) {
        g.setColor(colour);
        for (Run run : line.runs()) {
            for (Cluster cluster : run.clusters()) {
                for (Glyph glyph : cluster.glyphs()) {
                    double scale = size / JdkFonts.UNITS_PER_EM;
                    AffineTransform place =
                            new AffineTransform(scale, 0, 0, scale, x + glyph.x() * size, baseline - glyph.y() * size);
                    g.fill(place.createTransformedShape(outline(run.font(), glyph)));
                }
            }
        }
    }

    private static Shape outline(FontFile font, Glyph glyph) {
        return font.font()
                .createGlyphVector(JdkFonts.CONTEXT, new int[] {glyph.id()})
                .getGlyphOutline(0);
    }

    /** As {@link #draw}, with the line's middle at {@code middle}. */
    public void drawCentred(Line line, double middle, double baseline, double size, Color colour) {
        draw(line, middle - line.width() * size / 2, baseline, size, colour);
    }
}
