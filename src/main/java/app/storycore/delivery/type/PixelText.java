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
    public void draw(TextLine textLine, double x, double baseline, double size, Color colour) {
        g.setColor(colour);
        for (TextRun textRun : textLine.runs()) {
            for (Cluster cluster : textRun.clusters()) {
                for (Glyph glyph : cluster.glyphs()) {
                    double scale = size / JdkFonts.UNITS_PER_EM;
                    AffineTransform place =
                            new AffineTransform(scale, 0, 0, scale, x + glyph.x() * size, baseline - glyph.y() * size);
                    g.fill(place.createTransformedShape(outline(textRun.font(), glyph)));
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
    public void drawCentred(TextLine textLine, double middle, double baseline, double size, Color colour) {
        draw(textLine, middle - textLine.width() * size / 2, baseline, size, colour);
    }
}
