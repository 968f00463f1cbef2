package app.storycore.delivery.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Arrays;

/** Black text on white paper, cut to its ink, and how alike two of them are. */
final class ScriptPicture {

    static final int EM = 48;
    private static final int MARGIN = 48;
    private static final double FAINT = 0.4;

    private final int width;
    private final int height;

    /** Row by row, from 0 for paper to 1. */
    private final double[] ink;

    private ScriptPicture(int width, int height, double[] ink) {
        this.width = width;
        this.height = height;
        this.ink = ink;
    }

    static ScriptPicture of(TextLine textLine) {
        int width = (int) (textLine.width() * EM) + 2 * MARGIN;
        BufferedImage paper = new BufferedImage(width, 3 * EM + 2 * MARGIN, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = paper.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        new PixelText(g).draw(textLine, MARGIN, MARGIN + 2 * EM, EM, Color.BLACK);
        g.dispose();
        return of(paper);
    }

    static ScriptPicture of(BufferedImage picture) {
        int left = picture.getWidth();
        int right = 0;
        int top = picture.getHeight();
        int bottom = 0;
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                if (ink(picture, x, y) > FAINT) {
                    left = Math.min(left, x);
                    right = Math.max(right, x + 1);
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y + 1);
                }
            }
        }
        return cut(picture, left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static ScriptPicture cut(BufferedImage picture, int left, int top, int width, int height) {
        double[] ink = new double[width * height];
        for (int i = 0; i < ink.length; i++) {
            ink[i] = ink(picture, left + i % width, top + i / width);
        }
        return new ScriptPicture(width, height, ink);
    }

    private static double ink(BufferedImage picture, int x, int y) {
        return 1 - picture.getRaster().getSample(x, y, 0) / 255.0;
    }

    /** From 0, no ink in common, to 1, the same picture; both are put upon each other where they agree most. */
    double likeness(ScriptPicture other) {
        return Arrays.stream(new int[] {-2, -1, 0, 1, 2})
                .boxed()
                .flatMapToDouble(
                        dx -> Arrays.stream(new int[] {-2, -1, 0, 1, 2}).mapToDouble(dy -> overlap(other, dx, dy)))
                .max()
                .orElse(0);
    }

    private double overlap(ScriptPicture other, int dx, int dy) {
        double common = 0;
        double all = 0;
        for (int y = -2; y < Math.max(height, other.height) + 2; y++) {
            for (int x = -2; x < Math.max(width, other.width) + 2; x++) {
                double here = at(x, y);
                double there = other.at(x + dx, y + dy);
                common += Math.min(here, there);
                all += Math.max(here, there);
            }
        }
        return all == 0 ? 0 : common / all;
    }

    private double at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : ink[y * width + x];
    }
}
