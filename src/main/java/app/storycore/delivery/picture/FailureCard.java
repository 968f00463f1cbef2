package app.storycore.delivery.picture;

import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.PixelText;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What stands where a shot has no panel. */
final class FailureCard {

    private static final Color GROUND = new Color(0x262b33);
    private static final Color TITLE = new Color(0xf4f1ea);
    private static final Color REASON = new Color(0xa8adb5);

    private FailureCard() {}

    static BufferedImage draw(String number, String reason, int width, int height) {
        BufferedImage card = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = card.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(GROUND);
        g.fillRect(0, 0, width, height);
        write(g, number, reason, width, height);
        g.dispose();
        return card;
    }

    private static void write(Graphics2D g, String number, String reason, int width, int height) {
        PixelText text = new PixelText(g);
        double size = Math.max(height / 16.0, 16);
        TextLine title = TextSetter.line("Shot " + number + " has no panel", FontWeight.BOLD);
        text.drawCentred(title, width / 2.0, height / 2.0 - size * 0.3, size, TITLE);
        double small = Math.max(size * 0.55, 12);
        double baseline = height / 2.0 + size * 0.8;
        for (TextLine textLine : TextSetter.wrap(reason, FontWeight.REGULAR, width * 0.7 / small, 4)) {
            text.drawCentred(textLine, width / 2.0, baseline, small, REASON);
            baseline += small * 1.4;
        }
    }
}
