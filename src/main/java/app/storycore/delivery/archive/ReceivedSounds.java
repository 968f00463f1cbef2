package app.storycore.delivery.archive;

import static app.storycore.delivery.archive.ReceivedPackage.bounded;
import static app.storycore.delivery.archive.ReceivedPackage.require;

import app.storycore.delivery.sound.Sound;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads which sounds a package has; packages of before have none. */
final class ReceivedSounds {

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_START = 1_000_000;

    private final PackageFile file;
    private final List<ProjectDocument.Shot> shots;

    ReceivedSounds(PackageFile file, List<ProjectDocument.Shot> shots) {
        this.file = file;
        this.shots = shots;
    }

    /** At most one of each place; those of no shot are passed over. */
    List<ImportedSound> read(@Nullable List<ProjectDocument.Sound> sent) throws PackageFormatException {
        List<ImportedSound> sounds = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (ProjectDocument.Sound one : sent == null ? List.<ProjectDocument.Sound>of() : sent) {
            ProjectDocument.Sound sound = require(one, "sound");
            String path = require(sound.path(), "path of a sound");
            int place = sound.shot() == null ? Sound.TRACK : place(sound.shot());
            if (place >= Sound.TRACK && taken.add(place)) {
                sounds.add(new ImportedSound(
                        path,
                        place,
                        bounded(sound.name(), LONGEST_NAME, "name of a sound"),
                        start(sound.startSeconds()),
                        () -> file.open(path)));
            }
        }
        return sounds;
    }

    private int place(int number) {
        for (int i = 0; i < shots.size(); i++) {
            if (shots.get(i).number() == number) {
                return i + 1;
            }
        }
        return -1;
    }

    private static Duration start(@Nullable BigDecimal seconds) {
        return seconds == null
                        || seconds.signum() < 0
                        || seconds.precision() > 20
                        || Math.abs(seconds.scale()) > 9
                        || seconds.intValue() > LONGEST_START
                ? Duration.ZERO
                : Duration.ofMillis(seconds.movePointRight(3).longValue());
    }
}
