package app.storycore.project.ui.words;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import java.util.ArrayList;
import java.util.List;

/** What moves in the film of a shot, in the words of the current UI's language. */
public final class MotionText {

    private MotionText() {}

    public static String of(Transition.Kind kind) {
        return switch (kind) {
            case CUT -> translate("motion.kind.CUT");
            case FADE_FROM_BLACK -> translate("motion.kind.FADE_FROM_BLACK");
            case FADE_THROUGH_BLACK -> translate("motion.kind.FADE_THROUGH_BLACK");
            case DISSOLVE -> translate("motion.kind.DISSOLVE");
        };
    }

    public static String of(CameraPreset preset) {
        return switch (preset) {
            case STILL -> translate("motion.preset.STILL");
            case PUSH_IN -> translate("motion.preset.PUSH_IN");
            case PULL_OUT -> translate("motion.preset.PULL_OUT");
            case PAN_LEFT -> translate("motion.preset.PAN_LEFT");
            case PAN_RIGHT -> translate("motion.preset.PAN_RIGHT");
            case TILT_UP -> translate("motion.preset.TILT_UP");
            case TILT_DOWN -> translate("motion.preset.TILT_DOWN");
        };
    }

    /** All of it in one line, such as <i>Dissolve, 1 s · Push in</i>; empty where nothing moves. */
    public static String of(ShotMotion motion) {
        List<String> words = new ArrayList<>();
        Transition transition = motion.transition();
        if (!transition.isCut()) {
            words.add(translate("motion.line", of(transition.kind()), ProjectText.of(transition.duration())));
        }
        CameraPath path = motion.camera();
        if (path != null) {
            words.add(CameraPreset.of(path).map(MotionText::of).orElseGet(() -> translate("motion.preset.OWN")));
        }
        return String.join(" · ", words);
    }
}
