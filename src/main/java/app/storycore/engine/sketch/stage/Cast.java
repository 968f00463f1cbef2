package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.animal.Quadruped;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.figure.Expression;
import app.storycore.engine.sketch.figure.Figure;
import app.storycore.engine.sketch.figure.Pose;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.figure.Wardrobe;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Weather;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Vehicles;
import java.util.ArrayList;
import java.util.List;

/**
 * The actors of a shot in their places.
 *
 * @param actors the main one first
 */
record Cast(List<Actor> actors) {

    /** More people than this are seen as a whole, not one by one. */
    private static final int CROWD = 4;

    static Cast of(Scene scene, Coherence coherence, Seed seed, ShotSize size, PlaceKind place) {
        StableRandom stableRandom = new StableRandom(seed.derive("blocking"));
        List<Actor> actors = new ArrayList<>();
        int n = size.compareTo(ShotSize.MEDIUM) > 0
                ? Math.min(1, scene.people().size())
                : scene.people().size();
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
            n = Math.min(2, scene.people().size());
        }
        boolean windy =
                scene.weather() == Weather.WIND || scene.weather() == Weather.STORM || scene.weather() == Weather.RAIN;
        double wind = windy ? (scene.weather() == Weather.RAIN ? 0.6 : 1) * stableRandom.side() : 0;
        for (int i = 0; i < n; i++) {
            Person person = scene.people().get(i);
            CastMember look = Wardrobe.look(person, coherence);
            if (i == 1 && scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
                look = Wardrobe.inShade(look);
            }
            Action action = n > 1 && size == ShotSize.INSERT ? Action.STAND : person.action();
            Vec foot = spot(scene, size, i, n, stableRandom, action);
            if (action == Action.FLY && !place.isInterior()) {
                foot = foot.plus(0, size.compareTo(ShotSize.FULL) < 0 ? 2.6 : 0.3, 0);
            }
            double facing = facing(scene, coherence, size, i, n, stableRandom, action);
            Expression face = Expression.of(scene.mood(), action, n == 2 ? 0 : stableRandom.between(-0.6, 0.6));
            Pose pose = Pose.of(action, n == 2 ? i : stableRandom.below(2));
            pose = size.compareTo(ShotSize.MEDIUM) > 0 ? pose.inClose() : pose;
            actors.add(new Actor(look, kind(look, person), pose, foot, facing, wind, face));
        }
        return new Cast(List.copyOf(actors));
    }

    /** Age and sex as the sequence has fixed them, whatever this prompt calls the person. */
    static PersonKind kind(CastMember look, Person person) {
        for (PersonKind kind : PersonKind.values()) {
            if (kind.name().equals(look.kind())) {
                return kind;
            }
        }
        return person.kind();
    }

    private static Vec spot(Scene scene, ShotSize size, int i, int n, StableRandom stableRandom, Action action) {
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER && n == 2) {
            return i == 0 ? Vec.ZERO : new Vec(0.42, 0, -1.05);
        }
        if (n == 1) {
            return Vec.ZERO;
        }
        if (n == 2) {
            double gap = action == Action.EMBRACE
                    ? 0.17
                    : action == Action.FIGHT ? 0.42 : size.compareTo(ShotSize.MEDIUM) >= 0 ? 0.34 : 0.5;
            return new Vec(i == 0 ? -gap : gap, 0, i * 0.12);
        }
        double spread = n > 5 ? 0.62 : 0.78;
        return new Vec(
                (i - (n - 1) / 2.0) * spread + stableRandom.between(-0.15, 0.15),
                0,
                (i * 7 % 5) * (n > 5 ? 0.55 : 0.25));
    }

    private static double facing(
            Scene scene, Coherence coherence, ShotSize size, int i, int n, StableRandom stableRandom, Action action) {
        int light = coherence.light().side();
        double away =
                scene.fromBehind() || (action == Action.LOOK_OUT && size.compareTo(ShotSize.MEDIUM) < 0) ? 152 : 0;
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER && n == 2) {
            return i == 0 ? 14 : 168;
        }
        if (n == 2) {
            double turn = size.compareTo(ShotSize.MEDIUM) >= 0 ? 52 : 64;
            return i == 0 ? turn : -turn;
        }
        if (n > 2) {
            return away + stableRandom.between(-60, 60);
        }
        if (scene.fromBehind()) {
            return light * stableRandom.between(140, 156);
        }
        if (size.compareTo(ShotSize.MEDIUM) > 0) {
            return away + light * stableRandom.between(20, 36);
        }
        return switch (action) {
            case RUN, WALK, RIDE, JUMP, AIM, FALL -> light * -1 * stableRandom.between(58, 74);
            case CLIMB, SWIM, FLY -> light * 64;
            case LIE -> 84;
            default -> away + light * stableRandom.between(18, 44);
        };
    }

    boolean isEmpty() {
        return actors.isEmpty();
    }

    Actor main() {
        return actors.get(0);
    }

    /** Height of what the camera frames, in metres. */
    double tall() {
        return isEmpty() ? 1.75 : main().height();
    }

    /** Height of the main actor's head above the ground, in metres. */
    double eyeLine() {
        return isEmpty() ? 1.6 : Skeleton.of(main()).head().y() - main().foot().y();
    }

    /** What is ridden, and the rider on it. */
    private static void mount(SceneSet sceneSet, Actor actor) {
        boolean wheels = sceneSet.scene().has(Prop.BICYCLE) || sceneSet.scene().has(Prop.MOTORBIKE);
        int facing = actor.facing() > 0 ? 1 : -1;
        double seat = wheels ? 0.95 : 1.42;
        Vec lifted = actor.foot()
                .plus(wheels ? -0.25 * facing : 0, seat - actor.pose().seat() * actor.height(), 0);
        Actor rider = new Actor(
                actor.look(), actor.kind(), actor.pose(), lifted, facing * 72, actor.wind(), actor.expression());
        sceneSet.put(actor.foot(), () -> {
            if (wheels) {
                Vehicles.cycle(sceneSet, actor.foot(), sceneSet.scene().has(Prop.MOTORBIKE));
            } else {
                Quadruped.draw(sceneSet, Animal.HORSE, actor.foot(), facing);
            }
            Figure.draw(sceneSet.draft(), rider);
        });
    }

    void put(SceneSet sceneSet) {
        SolidPen[] draft = {sceneSet.draft()};
        if (!isEmpty() && actors.size() <= CROWD) {
            double far =
                    actors.stream().mapToDouble(actor -> actor.foot().z()).max().orElse(0);
            sceneSet.put(
                    main().foot().plus(0, 0, far - main().foot().z() + 0.5),
                    () -> draft[0] = Contrast.ofPeople(sceneSet, actors));
        }
        for (Actor actor : actors) {
            if (actor.pose().seat() > 0.5) {
                mount(sceneSet, actor);
                continue;
            }
            boolean still = Math.abs(actor.pose().turn()) < 30;
            if (still || actor.pose().lift() < 0.2) {
                sceneSet.put(actor.foot().plus(0, 0, 0.25), () -> Figure.shadow(sceneSet.draft(), actor));
            }
            boolean ward = sceneSet.place() == PlaceKind.BEDROOM || sceneSet.place() == PlaceKind.HOSPITAL;
            if (ward && actor.pose().turn() < -80) {
                Bed.under(sceneSet, actor);
                continue;
            }
            if (actor.pose().seat() > 0 && actor.pose().seat() < 0.4) {
                Furniture.seat(sceneSet, actor.foot(), actor.pose().seat() * actor.height() - 0.09);
            }
            sceneSet.put(actor.foot(), () -> Figure.draw(draft[0], actor));
        }
    }
}
