package app.storycore.engine.prompt;

/**
 * The reference pictures that a model takes.
 *
 * @param count how many, 0 for none
 * @param name what its text calls one, such as {@code picture {n}}; empty for that
 */
public record PictureSlots(int count, String name) {

    /** Stands for the number of a picture in its name. */
    public static final String NUMBER = "{n}";

    /** The name of a picture when a model knows no other. */
    public static final String USUAL = "picture " + NUMBER;

    public PictureSlots {
        if (count < 0) {
            throw new IllegalArgumentException("No model takes " + count + " pictures");
        }
    }

    /** So many, called as usual. */
    public static PictureSlots of(int count) {
        return new PictureSlots(count, "");
    }

    /** A name without a place for the number gets it at its end. */
    String name(int number) {
        String pattern = name.isBlank() ? USUAL : name.strip();
        return pattern.contains(NUMBER) ? pattern.replace(NUMBER, Integer.toString(number)) : pattern + " " + number;
    }
}
