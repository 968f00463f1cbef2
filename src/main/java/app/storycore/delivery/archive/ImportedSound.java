package app.storycore.delivery.archive;

import app.storycore.delivery.sound.Sound;
import java.time.Duration;

/**
 * A sound as it stood in a package.
 *
 * @param path of its file in the package
 * @param shot the place of the shot with which it begins, from 1, or {@link Sound#TRACK}
 * @param start when it begins, as it was sent
 * @param file of which nothing is known yet
 */
public record ImportedSound(String path, int shot, String fileName, Duration start, Sound.Source file) {}
