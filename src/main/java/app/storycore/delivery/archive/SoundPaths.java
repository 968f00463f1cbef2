package app.storycore.delivery.archive;

import app.storycore.delivery.sound.Sound;
import java.util.Locale;

/** Where sounds stand in a package. */
final class SoundPaths {

    private static final String FOLDER = "sounds/";

    private SoundPaths() {}

    static String of(Sound sound) {
        String name = sound.shot() == Sound.TRACK ? "track" : String.format(Locale.ROOT, "shot-%04d", sound.shot());
        return FOLDER + name + "." + sound.format().extension();
    }
}
