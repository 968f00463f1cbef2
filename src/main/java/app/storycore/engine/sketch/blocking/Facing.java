package app.storycore.engine.sketch.blocking;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Scene;

/** Which way people face, in degrees: 0 the camera, 90 the frame's right, 180 away. */
final class Facing {

    private static final double AWAY = 152;

    private final Scene scene;
    private final ShotSize size;
    private final StableRandom chance;
    private final int light;
    private double common = Double.NaN;

    Facing(Scene scene, Coherence coherence, ShotSize size, StableRandom chance) {
        this.scene = scene;
        this.size = size;
        this.chance = chance;
        this.light = coherence.light().side();
    }

    /** The facing of the i-th of n who do something together. */
    double of(int i, int n, Action action, boolean shoulder) {
        if (shoulder) {
            return 168;
        }
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
            return 14;
        }
        boolean out = action == Action.LOOK_OUT && size.compareTo(ShotSize.MEDIUM) < 0;
        double away = scene.fromBehind() || out ? AWAY : 0;
        if (scene.place() == PlaceKind.COCKPIT && size.compareTo(ShotSize.MEDIUM) <= 0) {
            return n == 1 ? light * 142 : i == 0 ? 138 : -138;
        }
        if (action == Action.TALK_AT_TABLE) {
            return i == 0 ? 78 : -78;
        }
        if (n == 2 && isSideBySide(action)) {
            return sideways(away, action);
        }
        if (n == 2) {
            double turn = size.compareTo(ShotSize.MEDIUM) >= 0 ? 52 : 64;
            return i == 0 ? turn : -turn;
        }
        return n > 2 ? ofMany(away, action) : ofOne(away, action);
    }

    /** People on the move go the same way. */
    private double ofMany(double away, Action action) {
        if (action != Action.RUN && action != Action.WALK) {
            return away + chance.between(-60, 60);
        }
        if (Double.isNaN(common)) {
            common = away + light * chance.between(24, 44);
        }
        return common + chance.between(-14, 14);
    }

    private double ofOne(double away, Action action) {
        if (scene.fromBehind()) {
            return light * chance.between(140, 156);
        }
        if (size.compareTo(ShotSize.MEDIUM) > 0) {
            return away + light * chance.between(20, 36);
        }
        return sideways(away, action);
    }

    private double sideways(double away, Action action) {
        return switch (action) {
            case RUN, WALK, RIDE, JUMP, AIM, FALL, PUSH, PULL, THROW, CRAWL, STUMBLE, DIG ->
                light * -1 * chance.between(58, 74);
            case CLIMB, SWIM, FLY -> light * 64;
            case LIE -> 84;
            default -> away + light * chance.between(18, 44);
        };
    }

    /** Two of one word, such as "two kids", who do the same and nothing to each other, or two on the same way. */
    private boolean isSideBySide(Action action) {
        Person second = scene.people().get(1);
        boolean alike = second.key().equals(scene.people().get(0).key() + "#2");
        boolean both = scene.people().get(0).action() == action && second.action() == action;
        boolean onTheWay = action == Action.RUN || action == Action.WALK || action == Action.RIDE;
        return both
                && (alike || onTheWay)
                && switch (action) {
                    case RUN,
                            WALK,
                            RIDE,
                            JUMP,
                            AIM,
                            CLIMB,
                            SWIM,
                            FLY,
                            LOOK_OUT,
                            CARRY,
                            PUSH,
                            PULL,
                            CRAWL,
                            DIG,
                            CHEER,
                            APPLAUD,
                            THROW -> true;
                    default -> false;
                };
    }
}
