package app.storycore.engine.sketch.catalogue;

import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The contours of a glyph, outer ones before those within them, as text that {@link OutlineReader} reads. */
final class GlyphContours {

    private static final int UNITS = 1000;

    private record Contour(Path2D.Double path, int depth) {}

    private final List<Contour> contours = new ArrayList<>();

    GlyphContours(GeneralPath glyph, double turn, double flat) {
        Path2D.Double placed = new Path2D.Double(glyph, AffineTransform.getRotateInstance(turn));
        placed.transform(AffineTransform.getScaleInstance(1, flat));
        Rectangle2D box = placed.getBounds2D();
        double scale = UNITS / Math.max(box.getWidth(), box.getHeight());
        AffineTransform fit = AffineTransform.getScaleInstance(scale, -scale);
        fit.translate(-box.getMinX(), -box.getMaxY());
        placed.transform(fit);
        List<Path2D.Double> parts = split(placed);
        for (Path2D.Double part : parts) {
            contours.add(new Contour(part, depth(part, parts)));
        }
        contours.sort(Comparator.comparingInt(Contour::depth));
    }

    private static List<Path2D.Double> split(Path2D path) {
        List<Path2D.Double> parts = new ArrayList<>();
        double[] c = new double[6];
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            if (type == PathIterator.SEG_MOVETO) {
                parts.add(new Path2D.Double());
                parts.getLast().moveTo(c[0], c[1]);
            } else if (type == PathIterator.SEG_LINETO) {
                parts.getLast().lineTo(c[0], c[1]);
            } else if (type == PathIterator.SEG_QUADTO) {
                parts.getLast().quadTo(c[0], c[1], c[2], c[3]);
            }
        }
        return parts;
    }

    private static int depth(Path2D.Double part, List<Path2D.Double> all) {
        double size = size(part);
        int depth = 0;
        double[] c = new double[6];
        part.getPathIterator(null).currentSegment(c);
        for (Path2D.Double other : all) {
            if (size(other) > size && other.contains(c[0], c[1])) {
                depth++;
            }
        }
        return depth;
    }

    private static double size(Path2D.Double part) {
        Rectangle2D box = new Area(part).getBounds2D();
        return box.getWidth() * box.getHeight();
    }

    String written() {
        StringBuilder text = new StringBuilder();
        int last = -1;
        for (Contour contour : contours) {
            if (contour.depth() != last) {
                text.append(contour.depth() == 0 ? 'b' : contour.depth() % 2 == 1 ? 'h' : 'i');
                last = contour.depth();
            }
            write(contour.path(), text);
        }
        return text.toString();
    }

    private static void write(Path2D.Double path, StringBuilder text) {
        double[] c = new double[6];
        long x = 0;
        long y = 0;
        char before = ' ';
        for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
            int type = i.currentSegment(c);
            char command = type == PathIterator.SEG_MOVETO ? 'M' : type == PathIterator.SEG_LINETO ? 'l' : 'q';
            if (command != before) {
                text.append(command);
                before = command;
            }
            int numbers = command == 'q' ? 4 : 2;
            for (int k = 0; k < numbers; k += 2) {
                number(Math.round(c[k]) - (command == 'M' ? 0 : x), text);
                number(Math.round(c[k + 1]) - (command == 'M' ? 0 : y), text);
            }
            x = Math.round(c[numbers - 2]);
            y = Math.round(c[numbers - 1]);
        }
        text.append('z');
    }

    private static void number(long value, StringBuilder text) {
        if (value >= 0 && Character.isDigit(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
        text.append(value);
    }
}
