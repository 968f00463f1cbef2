package app.storycore.delivery;

/**
 * The proportion of a project's pictures, such as 16:9.
 *
 * @param width at least 1
 * @param height at least 1
 */
public record Aspect(int width, int height) {

    public static final Aspect WIDESCREEN = new Aspect(16, 9);

    public Aspect {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException("An aspect has positive sides, not " + width + ":" + height);
        }
    }

    /** Reads what {@link #toString()} writes, {@code 16:9}. */
    public static Aspect parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("An aspect is written like 16:9, not " + text);
        }
        return new Aspect(Integer.parseInt(text.substring(0, colon)), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return width + ":" + height;
    }
}
