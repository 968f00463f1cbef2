package app.storycore.project.ui.edit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** The names of the fields of a shot, in the words of the current UI's language. */
public final class ShotFieldText {

    private ShotFieldText() {}

    public static String of(ShotField field) {
        return switch (field) {
            case PROMPT -> translate("shot.prompt");
            case DIALOGUE -> translate("shot.text.DIALOGUE");
            case ACTION -> translate("shot.text.ACTION");
            case NOTES -> translate("shot.text.NOTES");
            case DURATION -> translate("shot.duration");
            case SHOT_SIZE -> translate("shot.size");
            case CAMERA_ANGLE -> translate("shot.angle");
            case TIME_OF_DAY -> translate("shot.time");
            case MOOD -> translate("shot.mood");
            case TRANSITION -> translate("motion.transition");
            case CAMERA_MOVE -> translate("motion.camera");
        };
    }
}
