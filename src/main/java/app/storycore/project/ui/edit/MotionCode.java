package app.storycore.project.ui.edit;

import app.storycore.base.film.CameraPath;
import app.storycore.base.film.Transition;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Transitions and camera moves as one word each, as a browser may keep them. */
final class MotionCode {

    private MotionCode() {}

    static String of(Transition transition) {
        return transition.isCut()
                ? ""
                : transition.kind() + " " + transition.duration().toMillis();
    }

    static String of(@Nullable CameraPath path) {
        return path == null ? "" : path.code();
    }

    /** @throws IllegalArgumentException when it cannot be read */
    static Transition transition(String code) {
        if (code.isEmpty()) {
            return Transition.CUT;
        }
        int blank = code.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("No transition: " + code);
        }
        return new Transition(
                Transition.Kind.valueOf(code.substring(0, blank)),
                Duration.ofMillis(Integer.parseInt(code.substring(blank + 1))));
    }

    /** @throws IllegalArgumentException when it cannot be read */
    static @Nullable CameraPath camera(String code) {
        return code.isEmpty()
                ? null
                : CameraPath.parse(code).orElseThrow(() -> new IllegalArgumentException("No camera move: " + code));
    }
}
