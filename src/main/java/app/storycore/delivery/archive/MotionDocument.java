package app.storycore.delivery.archive;

import app.storycore.base.film.CameraFrame;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.delivery.Timecode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What moves in the film of a shot, as a package has it.
 *
 * @param transition null for a cut
 * @param camera null where it follows the film
 */
record MotionDocument(@Nullable In transition, @Nullable Camera camera) {

    /** How the shot comes in. */
    record In(String kind, BigDecimal seconds) {}

    /** What the camera sees at the start and at the end. */
    record Camera(Part from, Part to) {}

    /** Shares of the picture: left and size of its width, top of its height. */
    record Part(BigDecimal left, BigDecimal top, BigDecimal size) {}

    static @Nullable MotionDocument of(ShotMotion motion) {
        return motion.equals(ShotMotion.NONE) ? null : new MotionDocument(in(motion.transition()), camera(motion));
    }

    private static @Nullable In in(Transition transition) {
        return transition.isCut()
                ? null
                : new In(transition.kind().name(), Timecode.exactSeconds(transition.duration()));
    }

    private static @Nullable Camera camera(ShotMotion motion) {
        CameraPath path = motion.camera();
        return path == null ? null : new Camera(part(path.from()), part(path.to()));
    }

    private static Part part(CameraFrame frame) {
        return new Part(share(frame.left()), share(frame.top()), share(frame.size()));
    }

    private static BigDecimal share(int parts) {
        return BigDecimal.valueOf(parts, 4);
    }

    /** What it says, brought to what can be kept. */
    static ShotMotion read(@Nullable MotionDocument document) {
        return document == null
                ? ShotMotion.NONE
                : new ShotMotion(read(document.transition), document.camera == null ? null : read(document.camera));
    }

    private static Transition read(@Nullable In in) {
        if (in == null || in.seconds == null) {
            return Transition.CUT;
        }
        Duration wanted = Duration.ofMillis(in.seconds
                .max(BigDecimal.ZERO)
                .min(BigDecimal.valueOf(Transition.LONGEST.toSeconds()))
                .movePointRight(3)
                .longValue());
        Duration possible = wanted.compareTo(Transition.SHORTEST) < 0 ? Transition.SHORTEST : wanted;
        return Arrays.stream(Transition.Kind.values())
                .filter(kind -> kind != Transition.Kind.CUT && kind.name().equals(in.kind))
                .findFirst()
                .map(kind -> new Transition(kind, possible))
                .orElse(Transition.CUT);
    }

    private static @Nullable CameraPath read(Camera camera) {
        return camera.from == null || camera.to == null ? null : new CameraPath(read(camera.from), read(camera.to));
    }

    private static CameraFrame read(Part part) {
        return CameraFrame.near(parts(part.left), parts(part.top), parts(part.size));
    }

    private static int parts(@Nullable BigDecimal share) {
        return share == null
                ? 0
                : share.max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE)
                        .movePointRight(4)
                        .intValue();
    }
}
