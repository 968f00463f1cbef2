package app.storycore.delivery.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;

/** Draws set text into pictures by its outlines, so that no font of the machine is ever asked for. */
public final class PixelText {

    private final FontSet fonts;
    private final Graphics2D g;

    public PixelText(FontSet fonts, Graphics2D g) {
        this.fonts = fonts;
        this.g = g;
    }

    /**
     * Draws a line with its left end at {@code x}.
     *
     * @param size of an em in pixels
     */
    public void draw(Line line, double x, double baseline, double size, Color colour) {
        g.setColor(colour);
        double pen = x;
        for (Run run : line.runs()) {
            for (int c : run.text().codePoints().toArray()) {
                AffineTransform place = new AffineTransform(size, 0, 0, -size, pen, baseline);
                g.fill(place.createTransformedShape(fonts.outline(run.font(), c)));
                pen += fonts.advance(run.font(), c) * size;
            }
        }
    }

    /** As {@link #draw}, with the line's middle at {@code middle}. */
    public void drawCentred(Line line, double middle, double baseline, double size, Color colour) {
        draw(line, middle - line.width() * size / 2, baseline, size, colour);
    }
}
