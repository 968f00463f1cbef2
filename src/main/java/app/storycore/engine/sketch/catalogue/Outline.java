package app.storycore.engine.sketch.catalogue;

import java.util.List;

/**
 * The areas and lines of a thing, in the order in which they are painted.
 *
 * @param shapes in units of its longest side, x from 0 to the width, y from 0 at its foot to the height
 */
public record Outline(List<Shape> shapes, double width, double height) {

    /** How a shape is painted. */
    public enum Kind {
        /** What the whole covers: dark, with a contour. */
        BODY,
        /** A lit area within the body. */
        LIGHT,
        /** Dark again, within a lit area. */
        DARK,
        /** An area with a contour of its own. */
        PART,
        /** An area without contour. */
        PLAIN,
        /** The same in the shade, without contour. */
        SHADE,
        /** A line. */
        LINE,
        /** What shines by itself. */
        SHINE;

        static Kind of(char code) {
            return switch (code) {
                case 'b' -> BODY;
                case 'h' -> LIGHT;
                case 'i' -> DARK;
                case 'p' -> PLAIN;
                case 's' -> SHADE;
                case 'n' -> LINE;
                case 'g' -> SHINE;
                default -> PART;
            };
        }

        /** Whether it is a part of the silhouette. */
        public boolean isSolid() {
            return this == BODY || this == PART;
        }
    }

    /** One area or line. */
    public static final class Shape {

        /** The colour of the thing itself. */
        public static final int MATERIAL = -1;

        private final Kind kind;
        private final int colour;
        private final float[] points;

        Shape(Kind kind, int colour, float[] points) {
            this.kind = kind;
            this.colour = colour;
            this.points = points;
        }

        public Kind kind() {
            return kind;
        }

        /** Its own as 0xRRGGBB; {@link #MATERIAL} for that of the thing. */
        public int colour() {
            return colour;
        }

        /** Its corners as x, y, x, y ...; not a copy. */
        public float[] points() {
            return points;
        }
    }

    public Outline {
        shapes = List.copyOf(shapes);
    }
}
