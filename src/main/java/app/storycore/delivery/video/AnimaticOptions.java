package app.storycore.delivery.video;

import app.storycore.delivery.video.overlay.BurnIn;
import java.time.Duration;

/**
 * How an animatic looks.
 *
 * @param width of the film in pixels, even
 * @param height of the film in pixels, even; panels of another proportion stand on black
 * @param rate pictures a second
 * @param camera whether it moves through each panel or stands still, where a shot does not say so itself
 * @param title how long the title stands before the first shot, zero for none
 */
public record AnimaticOptions(int width, int height, FrameRate rate, Camera camera, BurnIn burnIn, Duration title) {

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

    /** Nothing burnt in, and no title. */
    public AnimaticOptions(int width, int height, FrameRate rate, Camera camera) {
        this(width, height, rate, camera, BurnIn.NONE, Duration.ZERO);
    }

    /** A film as people choose it. */
    public static AnimaticOptions of(FilmSettings settings, int width, int height) {
        return new AnimaticOptions(
                width,
                height,
                settings.rate(),
                settings.camera(),
                settings.burnIn(),
                Duration.ofSeconds(settings.titleSeconds()));
    }

    public AnimaticOptions sized(int otherWidth, int otherHeight) {
        return new AnimaticOptions(otherWidth, otherHeight, rate, camera, burnIn, title);
    }

    public AnimaticOptions at(FrameRate other) {
        return new AnimaticOptions(width, height, other, camera, burnIn, title);
    }

    public AnimaticOptions with(Camera other) {
        return new AnimaticOptions(width, height, rate, other, burnIn, title);
    }

    public AnimaticOptions with(BurnIn other) {
        return new AnimaticOptions(width, height, rate, camera, other, title);
    }

    public AnimaticOptions titled(Duration other) {
        return new AnimaticOptions(width, height, rate, camera, burnIn, other);
    }
}
