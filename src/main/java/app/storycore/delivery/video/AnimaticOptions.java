package app.storycore.delivery.video;

/**
 * How an animatic looks.
 *
 * @param width of the film in pixels, even
 * @param height of the film in pixels, even; panels of another proportion stand on black
 * @param rate pictures a second
 * @param camera whether it moves through each panel or stands still
 */
public record AnimaticOptions(int width, int height, FrameRate rate, Camera camera) {

    /** What the camera does. */
    public enum Camera {
        STILL,
        MOVING
    }

    /** 1920 x 1080, 24 pictures a second, a camera that stands still. */
    public static final AnimaticOptions DEFAULT = new AnimaticOptions(1920, 1080, FrameRate.FPS_24, Camera.STILL);

    public AnimaticOptions {
        if (width < 2 || height < 2 || width % 2 != 0 || height % 2 != 0) {
            throw new IllegalArgumentException("Not an even size: " + width + " x " + height);
        }
    }

    public AnimaticOptions sized(int otherWidth, int otherHeight) {
        return new AnimaticOptions(otherWidth, otherHeight, rate, camera);
    }

    public AnimaticOptions at(FrameRate other) {
        return new AnimaticOptions(width, height, other, camera);
    }

    public AnimaticOptions with(Camera other) {
        return new AnimaticOptions(width, height, rate, other);
    }
}
