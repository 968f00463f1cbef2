package app.storycore.project.ui.motion;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.project.ui.words.MotionText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one can choose of a camera.
 *
 * @param preset empty for the two that are none
 * @param own whether frames are set on the picture
 */
record CameraChoice(Optional<CameraPreset> preset, boolean own) {

    static final CameraChoice AS_FILM = new CameraChoice(Optional.empty(), false);
    static final CameraChoice OWN = new CameraChoice(Optional.empty(), true);

    static List<CameraChoice> all() {
        return Stream.of(
                        Stream.of(AS_FILM), Arrays.stream(CameraPreset.values()).map(CameraChoice::of), Stream.of(OWN))
                .flatMap(choices -> choices)
                .toList();
    }

    static CameraChoice of(@Nullable CameraPath path) {
        return path == null
                ? AS_FILM
                : CameraPreset.of(path).map(CameraChoice::of).orElse(OWN);
    }

    private static CameraChoice of(CameraPreset preset) {
        return new CameraChoice(Optional.of(preset), false);
    }

    String words() {
        return preset.map(MotionText::of)
                .orElseGet(() -> translate(own ? "motion.preset.OWN" : "motion.preset.AS_FILM"));
    }
}
