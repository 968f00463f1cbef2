package app.storycore.project.sound;

import java.time.Duration;
import java.util.UUID;

/**
 * A sound of a project.
 *
 * @param assetId of the stored file
 * @param fileName as it was uploaded
 * @param length of the file
 * @param start when it begins: in the whole for the track of a project, zero with a shot
 * @param peaks as {@link app.storycore.delivery.sound.SoundPeaks} writes them
 */
public record SoundInfo(
        SoundPlace place, UUID assetId, String fileName, Duration length, Duration start, String peaks) {

    /** The latest start of a track. */
    public static final Duration LATEST_START = Duration.ofHours(4);

    /** The same from another moment on. */
    public SoundInfo startingAt(Duration other) {
        return new SoundInfo(place, assetId, fileName, length, other, peaks);
    }

    /** The same file in another place. */
    SoundInfo in(SoundPlace other) {
        return new SoundInfo(other, assetId, fileName, length, start, peaks);
    }
}
