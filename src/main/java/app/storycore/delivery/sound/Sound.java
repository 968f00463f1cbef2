package app.storycore.delivery.sound;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/**
 * A sound of a sequence.
 *
 * @param shot the number of the shot with which it begins, or {@link #TRACK} for the track of the whole
 * @param fileName as it was uploaded
 * @param start when it begins, counted from the beginning of its shot or of the whole
 * @param length of the file
 */
public record Sound(int shot, String fileName, SoundFormat format, Duration start, Duration length, Source file) {

    /** In the place of a shot's number: the track of the whole sequence. */
    public static final int TRACK = 0;

    /** A sound file that is opened when it is needed. */
    @FunctionalInterface
    public interface Source {

        /** The file from its first byte; the caller closes the stream. */
        InputStream open() throws IOException;
    }
}
