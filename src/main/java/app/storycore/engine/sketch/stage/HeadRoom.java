package app.storycore.engine.sketch.stage;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Vec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Room for the heads of a shot: whether a camera has them all in its frame, hats included. */
final class HeadRoom {

    /** Part of the frame's height that stays free beyond a head. */
    private static final double MARGIN = 0.015;

    /** Half of a head with hair and hat, in heights of the skull. */
    private static final double HALF = 0.72;

    /** From the middle of the skull to the face, in heights of the skull. */
    private static final double FORWARD = 0.3;

    /** Half of the part of a face that a frame holds whatever it cuts, in heights of the skull. */
    private static final double FACE = 0.5;

    private final List<Actor> actors;
    private final @Nullable Actor alone;
    private final boolean full;
    private final double width;
    private final double height;
    private final double margin;

    HeadRoom(Cast cast, ShotSize size, CameraAngle angle, Canvas canvas) {
        boolean alone = cast.actors().size() < 2;
        this.alone = cast.actors().size() == 1 && size != ShotSize.INSERT ? cast.main() : null;
        boolean part =
                size == ShotSize.EXTREME_CLOSE_UP || size == ShotSize.INSERT || size == ShotSize.CLOSE_UP && alone;
        boolean over = angle == CameraAngle.OVER_THE_SHOULDER;
        this.actors = part
                ? List.of()
                : cast.actors().subList(0, over && !alone ? 1 : cast.actors().size());
        this.full = size.compareTo(ShotSize.FULL) <= 0;
        this.width = canvas.width();
        this.height = canvas.height();
        this.margin = height * MARGIN;
    }

    /** Whether every head is in the frame once the camera is {@link #raised}. */
    boolean isEnough(Camera camera) {
        double up = missing(camera);
        return actors.stream().allMatch(actor -> fits(camera, actor, up));
    }

    /** The camera tilted as far as the topmost head asks for. */
    Camera raised(Camera camera) {
        double up = missing(camera);
        return up > 0 ? camera.shifted(0, up) : camera;
    }

    /** The camera moved to the side until the face of whoever is alone in the shot is in the frame. */
    Camera centred(Camera camera) {
        if (alone == null) {
            return camera;
        }
        Vec face = head(alone).plus(new Vec(0, 0, -FORWARD * Skeleton.of(alone).headHeight()).turned(-alone.facing()));
        double half = Math.min(width / 2, FACE * Skeleton.of(alone).headHeight() * camera.scale(face));
        double x = camera.x(face);
        return camera.shifted(Math.clamp(x, half, width - half) - x, 0);
    }

    private boolean fits(Camera camera, Actor actor, double up) {
        Vec head = head(actor);
        double r = radius(camera, actor);
        double x = camera.x(head);
        double y = camera.y(head) + up;
        boolean inside = x - r * 0.7 >= 0 && x + r * 0.7 <= width && y + r <= height - margin;
        return camera.sees(head) && inside && (!full || camera.y(actor.foot()) + up <= height);
    }

    /** Pixels between the frame's upper edge and the topmost head beyond it. */
    private double missing(Camera camera) {
        return actors.stream()
                .mapToDouble(actor -> margin + radius(camera, actor) - camera.y(head(actor)))
                .max()
                .orElse(0);
    }

    private static double radius(Camera camera, Actor actor) {
        Skeleton body = Skeleton.of(actor);
        return HALF * body.headHeight() * camera.scale(head(actor));
    }

    /** The middle of the skull, of riders on what they ride. */
    private static Vec head(Actor actor) {
        boolean rides = actor.pose().seat() > 0.5;
        double lifted = rides ? Math.max(0, Cast.SADDLE - actor.pose().seat() * actor.height()) : 0;
        return Skeleton.of(actor).head().plus(0, lifted, 0);
    }
}
