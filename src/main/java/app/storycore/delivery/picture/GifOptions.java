package app.storycore.delivery.picture;

import java.time.Duration;

/**
 * How the animated GIF looks.
 *
 * @param width of the longer side in pixels, 64 to 1280; the other follows from the project's aspect
 * @param longest what a shot stands at most, 0.1 s to ten minutes, so that nobody waits in a chat
 */
public record GifOptions(int width, Duration longest) {

    /** 480 pixels wide, at most four seconds a shot. */
    public static final GifOptions DEFAULT = new GifOptions(480, Duration.ofSeconds(4));

    public GifOptions {
        boolean timely =
                longest.compareTo(Duration.ofMillis(100)) >= 0 && longest.compareTo(Duration.ofMinutes(10)) <= 0;
        if (width < 64 || width > 1280 || !timely) {
            throw new IllegalArgumentException("No GIF is " + width + " wide with shots of up to " + longest);
        }
    }
}
