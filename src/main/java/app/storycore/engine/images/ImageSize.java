package app.storycore.engine.images;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A size that a server draws.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d{1,4})x([1-9]\\d{1,4})");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\s]+");

    /** How much more a wrong shape weighs than a wrong number of pixels. */
    private static final double SHAPE = 4;

    /**
     * Sizes as a server's list names them, such as {@code 1024x1024, 1536x1024}.
     *
     * @throws IllegalArgumentException when one is none
     */
    public static List<ImageSize> list(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(one -> !one.isBlank())
                .map(ImageSize::of)
                .toList();
    }

    private static ImageSize of(String text) {
        Matcher sides = SIZE.matcher(text);
        if (!sides.matches()) {
            throw new IllegalArgumentException("No size such as 1024x1024: " + text);
        }
        return new ImageSize(Integer.parseInt(sides.group(1)), Integer.parseInt(sides.group(2)));
    }

    /** The one of some sizes that is most like this one: its shape first, then its number of pixels. */
    public ImageSize nearest(List<ImageSize> offered) {
        return offered.stream().min(Comparator.comparingDouble(this::distance)).orElse(this);
    }

    private double distance(ImageSize other) {
        double shape = Math.abs(Math.log((double) width / height) - Math.log((double) other.width / other.height));
        double pixels = Math.abs(Math.log((double) width * height) - Math.log((double) other.width * other.height));
        return SHAPE * shape + pixels;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
