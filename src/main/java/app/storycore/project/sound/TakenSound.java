package app.storycore.project.sound;

import java.time.Duration;
import java.util.UUID;

/**
 * A sound file that was read to its end and stored.
 *
 * @param peaks as {@link app.storycore.delivery.sound.SoundPeaks} writes them
 */
public record TakenSound(UUID assetId, String fileName, Duration length, String peaks) {

    public SoundInfo at(SoundPlace place, Duration start) {
        return new SoundInfo(place, assetId, fileName, length, start, peaks);
    }
}
