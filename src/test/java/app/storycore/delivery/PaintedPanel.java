package app.storycore.delivery;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/** A landscape that differs from number to number, painted when it is opened; counts the streams left open. */
public final class PaintedPanel implements PictureSource {

    public static final AtomicInteger OPEN = new AtomicInteger();

    private final int number;
    private final int width;
    private final int height;

    public PaintedPanel(int number, int width, int height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    @Override
    public InputStream open() {
        OPEN.incrementAndGet();
        return new ByteArrayInputStream(png(paint())) {
            @Override
            public void close() {
                OPEN.decrementAndGet();
            }
        };
    }

    public BufferedImage paint() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        float hue = number * 0.137f % 1;
        Color sky = Color.getHSBColor(hue, 0.5f, 0.35f);
        Color horizon = Color.getHSBColor(hue + 0.1f, 0.35f, 0.95f);
        g.setPaint(new GradientPaint(0, 0, sky, 0, height * 0.7f, horizon));
        g.fillRect(0, 0, width, height);
        Random random = new Random(number);
        sun(g, random);
        for (int layer = 0; layer < 4; layer++) {
            hills(g, random, layer, Color.getHSBColor(hue + 0.05f, 0.3f, 0.6f - 0.13f * layer));
        }
        grass(g, random);
        g.dispose();
        return picture;
    }

    private void sun(Graphics2D g, Random random) {
        double size = height * 0.2;
        g.setColor(new Color(255, 245, 215));
        g.fill(new Ellipse2D.Double(random.nextDouble() * (width - size), height * 0.15, size, size));
    }

    private void hills(Graphics2D g, Random random, int layer, Color colour) {
        Path2D hill = new Path2D.Double();
        double phase = random.nextDouble() * 6;
        hill.moveTo(0, height);
        for (int x = 0; x <= width; x += 4) {
            double wave = Math.sin(x * 6.0 / width * (layer + 1) + phase) * 0.06 + Math.sin(x * 25.0 / width) * 0.01;
            hill.lineTo(x, height * (0.5 + 0.11 * layer + wave));
        }
        hill.lineTo(width, height);
        g.setColor(colour);
        g.fill(hill);
    }

    private void grass(Graphics2D g, Random random) {
        g.setColor(new Color(20, 20, 24));
        g.setStroke(new BasicStroke(Math.max(1, height / 500f)));
        for (int i = 0; i < 80; i++) {
            double x = random.nextDouble() * width;
            g.draw(new Line2D.Double(x, height, x + (random.nextDouble() - 0.5) * height * 0.08, height * 0.88));
        }
    }

    private static byte[] png(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
