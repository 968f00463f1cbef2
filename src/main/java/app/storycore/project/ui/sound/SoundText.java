package app.storycore.project.ui.sound;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.delivery.sound.SoundException;
import app.storycore.project.sound.SoundIntake;

/** Says why a sound is not taken in. */
final class SoundText {

    private SoundText() {}

    static String of(SoundException.Problem problem) {
        return switch (problem) {
            case EMPTY -> translate("sound.EMPTY");
            case TOO_LARGE -> translate("sound.TOO_LARGE", SoundIntake.BYTES_MAX / 1_000_000);
            case NO_SOUND_FILE -> translate("sound.NO_SOUND_FILE");
            case FILM -> translate("sound.FILM");
            case DAMAGED -> translate("sound.DAMAGED");
            case CUT_OFF -> translate("sound.CUT_OFF");
            case TOO_LONG -> translate("sound.TOO_LONG");
            case NO_PROGRAM -> translate("sound.NO_PROGRAM");
        };
    }
}
