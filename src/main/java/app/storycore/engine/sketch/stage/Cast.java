package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.raster.Rand;
import app.storycore.engine.sketch.reading.Action;
import app.storycore.engine.sketch.reading.Animal;
import app.storycore.engine.sketch.reading.Person;
import app.storycore.engine.sketch.reading.PersonKind;
import app.storycore.engine.sketch.reading.PlaceKind;
import app.storycore.engine.sketch.reading.Prop;
import app.storycore.engine.sketch.reading.Scene;
import app.storycore.engine.sketch.reading.Weather;
import java.util.ArrayList;
import java.util.List;

/**
 * The actors of a shot in their places.
 *
 * @param actors the main one first
 */
record Cast(List<Actor> actors) {

    static Cast of(Scene scene, Coherence coherence, Seed seed, ShotSize size, PlaceKind place) {
        Rand rand = new Rand(seed.derive("blocking"));
        List<Actor> actors = new ArrayList<>();
        int n = size.compareTo(ShotSize.MEDIUM) > 0
                ? Math.min(1, scene.people().size())
                : scene.people().size();
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
            n = Math.min(2, scene.people().size());
        }
        boolean windy =
                scene.weather() == Weather.WIND || scene.weather() == Weather.STORM || scene.weather() == Weather.RAIN;
        double wind = windy ? (scene.weather() == Weather.RAIN ? 0.6 : 1) * rand.side() : 0;
        for (int i = 0; i < n; i++) {
            Person person = scene.people().get(i);
            CastMember look = Wardrobe.look(person, coherence, seed);
            if (i == 1 && scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
                look = Wardrobe.inShade(look);
            }
            Action action = n > 1 && size == ShotSize.INSERT ? Action.STAND : person.action();
            Vec foot = spot(scene, size, i, n, rand, action);
            if (action == Action.FLY && !place.isInterior()) {
                foot = foot.plus(0, size.compareTo(ShotSize.FULL) < 0 ? 2.6 : 0.3, 0);
            }
            double facing = facing(scene, coherence, size, i, n, rand, action);
            Expression face = Expression.of(scene.mood(), action, n == 2 ? 0 : rand.between(-0.6, 0.6));
            Pose pose = Pose.of(action, n == 2 ? i : rand.below(2));
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

    private static Vec spot(Scene scene, ShotSize size, int i, int n, Rand rand, Action action) {
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
                (i - (n - 1) / 2.0) * spread + rand.between(-0.15, 0.15), 0, (i * 7 % 5) * (n > 5 ? 0.55 : 0.25));
    }

    private static double facing(
            Scene scene, Coherence coherence, ShotSize size, int i, int n, Rand rand, Action action) {
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
            return away + rand.between(-60, 60);
        }
        return switch (action) {
            case RUN, WALK, RIDE, JUMP, AIM, FALL -> light * -1 * rand.between(58, 74) + away * 0.4;
            case CLIMB, SWIM, FLY -> light * 64;
            case LIE -> 84;
            default ->
                away + light * (size.compareTo(ShotSize.MEDIUM) > 0 ? rand.between(20, 36) : rand.between(18, 44));
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

    /** A bed under somebody who lies, its cover drawn over the body. */
    private static void abed(Stage stage, Actor actor) {
        Vec at = actor.foot().plus(0, 0, 0.1);
        Actor lying = new Actor(
                actor.look(),
                actor.kind(),
                actor.pose().straight(),
                actor.foot().plus(0, 0.5, 0),
                actor.facing(),
                0,
                actor.expression());
        stage.put(actor.foot(), () -> {
            Draft draft = stage.draft();
            draft.box(0x6A4A34, at, 2.3, 0.32, 1.3, 0);
            draft.box(0xE4DED2, at.plus(0, 0.32, 0), 2.2, 0.2, 1.2, 0);
            Skeleton body = Skeleton.of(lying);
            Vec rest = new Vec(body.head().x(), at.y() + 0.54, at.z());
            draft.body(0xEEEAE0, new Ball[] {
                new Ball(rest.plus(-0.1, 0, -0.28), 0.1), new Ball(rest.plus(0.1, 0, -0.28), 0.1),
                new Ball(rest.plus(-0.1, 0, 0.3), 0.1), new Ball(rest.plus(0.1, 0, 0.3), 0.1)
            });
            Figure.draw(draft, lying);
            cover(draft, body, at.y() + 0.52);
        });
    }

    /** A blanket from the chest to beyond the feet, drawn up by the body under it. */
    private static void cover(Draft draft, Skeleton body, double mattress) {
        Vec chest = body.chest().towards(body.pelvis(), 0.25);
        Vec feet = body.leftLeg().toe().towards(body.rightLeg().toe(), 0.5);
        Vec knees = body.leftLeg().knee().towards(body.rightLeg().knee(), 0.5);
        Ball[] rise = new Ball[6];
        for (int i = 0; i < 3; i++) {
            Vec at = i == 0 ? chest : i == 1 ? knees : feet;
            double r = i == 1 ? 0.13 : 0.16;
            rise[2 * i] = new Ball(new Vec(at.x(), mattress + r * 0.9, at.z() - 0.12), r);
            rise[2 * i + 1] = new Ball(new Vec(at.x(), mattress - 0.12, at.z() - 0.5), 0.06);
        }
        draft.body(0x7A8CA0, rise);
        Vec edge = rise[0].at();
        draft.body(0xE8E4DA, Ball.limb(edge.plus(0, 0.1, 0), 0.07, rise[1].at().plus(0, 0.02, 0), 0.07));
        for (int i = 1; i < 4; i++) {
            Vec top = rise[0].at().towards(rise[4].at(), i * 0.24).plus(0, 0.05, -0.1);
            draft.line(0.6, top, top.plus(0.05, -0.16, -0.2));
        }
    }

    /** What is ridden, and the rider on it. */
    private static void mount(Stage stage, Actor actor) {
        boolean wheels = stage.scene().has(Prop.BICYCLE) || stage.scene().has(Prop.MOTORBIKE);
        int facing = actor.facing() > 0 ? 1 : -1;
        double seat = wheels ? 0.95 : 1.42;
        Vec lifted = actor.foot()
                .plus(wheels ? -0.25 * facing : 0, seat - actor.pose().seat() * actor.height(), 0);
        Actor rider = new Actor(
                actor.look(), actor.kind(), actor.pose(), lifted, facing * 72, actor.wind(), actor.expression());
        stage.put(actor.foot(), () -> {
            if (wheels) {
                Vehicles.cycle(stage, actor.foot(), stage.scene().has(Prop.MOTORBIKE));
            } else {
                Quadruped.draw(stage.draft(), Animal.HORSE, actor.foot(), facing);
            }
            Figure.draw(stage.draft(), rider);
        });
    }

    void put(Stage stage) {
        for (Actor actor : actors) {
            if (actor.pose().seat() > 0.5) {
                mount(stage, actor);
                continue;
            }
            boolean still = Math.abs(actor.pose().turn()) < 30;
            if (still || actor.pose().lift() < 0.2) {
                stage.put(actor.foot().plus(0, 0, 0.25), () -> Figure.shadow(stage.draft(), actor));
            }
            boolean ward = stage.place() == PlaceKind.BEDROOM || stage.place() == PlaceKind.HOSPITAL;
            if (ward && actor.pose().turn() < -80) {
                abed(stage, actor);
                continue;
            }
            if (actor.pose().seat() > 0 && actor.pose().seat() < 0.4) {
                Furniture.seat(stage, actor.foot(), actor.pose().seat() * actor.height() - 0.09);
            }
            stage.put(actor.foot(), () -> Figure.draw(stage.draft(), actor));
        }
    }
}
