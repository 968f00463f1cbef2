package app.storycore.base.film;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** {@link ShotMotion} as columns. What a newer version has written and this one does not know counts as nothing. */
@Embeddable
public class MotionColumns {

    @Column(name = "transition_kind")
    private @Nullable String kind;

    @Column(name = "transition_ms")
    private @Nullable Integer milliseconds;

    @Column(name = "camera_move")
    private @Nullable String camera;

    protected MotionColumns() {}

    public MotionColumns(ShotMotion motion) {
        Transition transition = motion.transition();
        CameraPath path = motion.camera();
        kind = transition.isCut() ? null : transition.kind().name();
        milliseconds = transition.isCut()
                ? null
                : Math.toIntExact(transition.duration().toMillis());
        camera = path == null ? null : path.code();
    }

    /** What is in columns that may all be empty. */
    public static ShotMotion read(@Nullable MotionColumns columns) {
        return columns == null
                ? ShotMotion.NONE
                : new ShotMotion(
                        columns.transition(),
                        columns.camera == null
                                ? null
                                : CameraPath.parse(columns.camera).orElse(null));
    }

    private Transition transition() {
        Integer length = milliseconds;
        Duration duration = Duration.ofMillis(length == null ? 0 : length);
        return Arrays.stream(Transition.Kind.values())
                .filter(known -> known != Transition.Kind.CUT)
                .filter(known -> known.name().equals(kind) && Transition.isDuration(duration))
                .findFirst()
                .map(known -> new Transition(known, duration))
                .orElse(Transition.CUT);
    }
}
