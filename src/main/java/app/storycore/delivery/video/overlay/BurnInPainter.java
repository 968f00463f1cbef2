package app.storycore.delivery.video.overlay;

import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.PixelText;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextSetter;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Draws the number of a shot at the bottom left and the time code at the bottom right, white on a dark plate within the safe
 * area, so that they can be read on any picture.
 */
public final class BurnInPainter {

    /** Of each side; what lies within is seen on every screen. */
    private static final double MARGIN = 0.05;

    private static final double SIZE = 0.045;
    private static final double SMALLEST = 9;
    private static final double PADDING = 0.4;
    private static final double HEIGHT = 1.5;
    private static final double BASELINE = 1.1;
    private static final double BETWEEN = 0.5;
    private static final Color PLATE = new Color(0, 0, 0, 178);
    private static final Color INK = Color.WHITE;
    private static final double DIGIT = IntStream.rangeClosed('0', '9')
            .mapToDouble(digit -> line(Character.toString(digit)).width())
            .max()
            .orElseThrow();

    private final BurnIn wanted;
    private final int width;
    private final int height;
    private final double size;

    /**
     * @param width of the film in pixels
     * @param height of the film in pixels
     */
    public BurnInPainter(BurnIn wanted, int width, int height) {
        this.wanted = wanted;
        this.width = width;
        this.height = height;
        this.size = Math.max(Math.min(width, height) * SIZE, SMALLEST);
    }

    /**
     * Draws into a picture of the film.
     *
     * @param frame how many frames of the film come before this one
     * @param rate frames a second
     */
    public void paint(BufferedImage picture, String number, long frame, int rate) {
        if (wanted.isNone()) {
            return;
        }
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        if (wanted.number()) {
            number(g, number);
        }
        if (wanted.timecode()) {
            timecode(g, timecode(frame, rate));
        }
        g.dispose();
    }

    /** As editors write it, non-drop: hours, minutes, seconds and frames. */
    static String timecode(long frame, int rate) {
        long seconds = frame / rate;
        return String.format(
                Locale.ROOT, "%02d:%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60, frame % rate);
    }

    private void number(Graphics2D g, String number) {
        double room = width * (1 - 2 * MARGIN) - 2 * PADDING * size;
        double left = wanted.timecode() ? room - timecodeWidth() - (2 * PADDING + BETWEEN) * size : room;
        TextLine text = TextSetter.shortened(number, FontWeight.BOLD, Math.max(left, size) / size);
        double x = width * MARGIN;
        plate(g, x, text.width() * size);
        new PixelText(g).draw(text, x + PADDING * size, baseline(), size, INK);
    }

    /** Each digit in the middle of a cell as wide as the widest, so that nothing moves while it counts. */
    private void timecode(Graphics2D g, String timecode) {
        double x = width * (1 - MARGIN) - timecodeWidth() - 2 * PADDING * size;
        plate(g, x, timecodeWidth());
        x += PADDING * size;
        PixelText text = new PixelText(g);
        for (int i = 0; i < timecode.length(); i++) {
            char sign = timecode.charAt(i);
            TextLine one = line(Character.toString(sign));
            double cell = sign == ':' ? one.width() : DIGIT;
            text.drawCentred(one, x + cell * size / 2, baseline(), size, INK);
            x += cell * size;
        }
    }

    private double timecodeWidth() {
        return (8 * DIGIT + 3 * line(":").width()) * size;
    }

    private void plate(Graphics2D g, double x, double textWidth) {
        g.setColor(PLATE);
        int left = (int) Math.floor(x);
        int right = (int) Math.ceil(x + textWidth + 2 * PADDING * size);
        g.fillRect(left, (int) Math.floor(top()), right - left, (int) Math.ceil(HEIGHT * size));
    }

    private double top() {
        return height * (1 - MARGIN) - HEIGHT * size;
    }

    private double baseline() {
        return top() + BASELINE * size;
    }

    private static TextLine line(String text) {
        return TextSetter.line(text, FontWeight.BOLD);
    }
}
