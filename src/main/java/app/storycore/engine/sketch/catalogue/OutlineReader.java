package app.storycore.engine.sketch.catalogue;

import app.storycore.engine.sketch.catalogue.Outline.Kind;
import app.storycore.engine.sketch.catalogue.Outline.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads outlines: for each shape the letter of its {@link Kind}, with {@code #} and six digits for a colour of its own,
 * then M, L, H, V, Q, C and Z as in SVG (small letters: from where the last one ended), and {@code O x y r} for a circle.
 * Coordinates are whole numbers, y downwards.
 */
final class OutlineReader {

    private static final int CURVE = 5;
    private static final int ROUND = 24;
    private static final int HEX = 16;
    private static final String KINDS = "bhifpsng";

    private final String text;
    private final List<Shape> shapes = new ArrayList<>();
    private int at;
    private Kind kind = Kind.PART;
    private int colour = Shape.MATERIAL;
    private float[] points = new float[64];
    private int size;
    private float x;
    private float y;

    private OutlineReader(String text) {
        this.text = text;
    }

    static Outline read(String text) {
        OutlineReader reader = new OutlineReader(text);
        reader.all();
        return reader.scaled();
    }

    private void all() {
        char command = ' ';
        while (skip()) {
            char next = text.charAt(at);
            if (Character.isLetter(next)) {
                command = next;
                at++;
            }
            if (KINDS.indexOf(command) >= 0) {
                style(command);
            } else {
                piece(Character.toUpperCase(command), Character.isLowerCase(command));
                command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            }
        }
        end();
    }

    private void style(char letter) {
        end();
        kind = Kind.of(letter);
        colour = Shape.MATERIAL;
        if (at < text.length() && text.charAt(at) == '#') {
            colour = Integer.parseInt(text.substring(at + 1, at + 7), HEX);
            at += 7;
        }
    }

    private void piece(char command, boolean relative) {
        float dx = relative ? x : 0;
        float dy = relative ? y : 0;
        switch (command) {
            case 'M' -> {
                end();
                add(dx + number(), dy + number());
            }
            case 'L' -> add(dx + number(), dy + number());
            case 'H' -> add(dx + number(), y);
            case 'V' -> add(x, dy + number());
            case 'Q' -> quad(dx + number(), dy + number(), dx + number(), dy + number());
            case 'C' -> cubic(dx + number(), dy + number(), dx + number(), dy + number(), dx + number(), dy + number());
            case 'O' -> circle(number(), number(), number());
            case 'Z' -> end();
            default -> throw new IllegalArgumentException("Unknown piece " + command + " in " + text);
        }
    }

    private void quad(float cx, float cy, float toX, float toY) {
        float x0 = x;
        float y0 = y;
        for (int i = 1; i <= CURVE; i++) {
            float t = (float) i / CURVE;
            float s = 1 - t;
            add(s * s * x0 + 2 * s * t * cx + t * t * toX, s * s * y0 + 2 * s * t * cy + t * t * toY);
        }
    }

    private void cubic(float ax, float ay, float bx, float by, float toX, float toY) {
        float x0 = x;
        float y0 = y;
        for (int i = 1; i <= 2 * CURVE; i++) {
            float t = i / (2f * CURVE);
            float s = 1 - t;
            float a = 3 * s * s * t;
            float b = 3 * s * t * t;
            add(s * s * s * x0 + a * ax + b * bx + t * t * t * toX, s * s * s * y0 + a * ay + b * by + t * t * t * toY);
        }
    }

    private void circle(float cx, float cy, float radius) {
        end();
        for (int i = 0; i < ROUND; i++) {
            double angle = 2 * StrictMath.PI * i / ROUND;
            add(cx + radius * (float) StrictMath.cos(angle), cy + radius * (float) StrictMath.sin(angle));
        }
        end();
    }

    private void add(float toX, float toY) {
        if (size + 2 > points.length) {
            points = Arrays.copyOf(points, size * 2);
        }
        points[size++] = toX;
        points[size++] = toY;
        x = toX;
        y = toY;
    }

    private void end() {
        if (size > 2) {
            shapes.add(new Shape(kind, colour, Arrays.copyOf(points, size)));
        }
        size = 0;
    }

    private boolean skip() {
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == ',')) {
            at++;
        }
        return at < text.length();
    }

    private float number() {
        skip();
        int start = at;
        if (at < text.length() && text.charAt(at) == '-') {
            at++;
        }
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return Integer.parseInt(text, start, at, 10);
    }

    private Outline scaled() {
        float[] box = {Float.MAX_VALUE, Float.MAX_VALUE, -Float.MAX_VALUE, -Float.MAX_VALUE};
        for (Shape shape : shapes) {
            for (int i = 0; i < shape.points().length; i += 2) {
                box[0] = Math.min(box[0], shape.points()[i]);
                box[1] = Math.min(box[1], shape.points()[i + 1]);
                box[2] = Math.max(box[2], shape.points()[i]);
                box[3] = Math.max(box[3], shape.points()[i + 1]);
            }
        }
        float longest = Math.max(1, Math.max(box[2] - box[0], box[3] - box[1]));
        for (Shape shape : shapes) {
            for (int i = 0; i < shape.points().length; i += 2) {
                shape.points()[i] = (shape.points()[i] - box[0]) / longest;
                shape.points()[i + 1] = (box[3] - shape.points()[i + 1]) / longest;
            }
        }
        return new Outline(shapes, (box[2] - box[0]) / longest, (box[3] - box[1]) / longest);
    }
}
