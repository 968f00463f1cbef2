package app.storycore.base.film;

/**
 * The part of a picture that a camera sees. It has the picture's proportion; all numbers are ten-thousandths of the picture.
 *
 * @param left of its width
 * @param top of its height
 * @param size of both, {@link #SMALLEST} to {@link #WHOLE}
 */
public record CameraFrame(int left, int top, int size) {

    public static final int WHOLE = 10_000;

    /** Five times as near; nearer, a panel has too few pixels. */
    public static final int SMALLEST = 2_000;

    public static final CameraFrame FULL = new CameraFrame(0, 0, WHOLE);

    /** @throws IllegalArgumentException when it is too small or reaches over the picture's edge */
    public CameraFrame {
        if (!isWithin(left, top, size)) {
            throw new IllegalArgumentException("No part of a picture: " + left + " " + top + " " + size);
        }
    }

    public static boolean isWithin(int left, int top, int size) {
        return size >= SMALLEST
                && size <= WHOLE
                && left >= 0
                && top >= 0
                && left + size <= WHOLE
                && top + size <= WHOLE;
    }

    /** The nearest one there is to these numbers. */
    public static CameraFrame near(int left, int top, int size) {
        int possible = Math.clamp(size, SMALLEST, WHOLE);
        return new CameraFrame(Math.clamp(left, 0, WHOLE - possible), Math.clamp(top, 0, WHOLE - possible), possible);
    }
}
