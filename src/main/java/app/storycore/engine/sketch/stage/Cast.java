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

    /** More people than this are seen as a whole, not one by one. */
    private static final int CROWD = 4;

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
            CastMember look = Wardrobe.look(person, coherence);
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
        if (scene.fromBehind()) {
            return light * rand.between(140, 156);
        }
        if (size.compareTo(ShotSize.MEDIUM) > 0) {
            return away + light * rand.between(20, 36);
        }
        return switch (action) {
            case RUN, WALK, RIDE, JUMP, AIM, FALL -> light * -1 * rand.between(58, 74);
            case CLIMB, SWIM, FLY -> light * 64;
            case LIE -> 84;
            default -> away + light * rand.between(18, 44);
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
                Quadruped.draw(stage, Animal.HORSE, actor.foot(), facing);
            }
            Figure.draw(stage.draft(), rider);
        });
    }

    void put(Stage stage) {
        Draft[] draft = {stage.draft()};
        if (!isEmpty() && actors.size() <= CROWD) {
            double far =
                    actors.stream().mapToDouble(actor -> actor.foot().z()).max().orElse(0);
            stage.put(
                    main().foot().plus(0, 0, far - main().foot().z() + 0.5),
                    () -> draft[0] = Contrast.ofPeople(stage, actors));
        }
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
                Bed.under(stage, actor);
                continue;
            }
            if (actor.pose().seat() > 0 && actor.pose().seat() < 0.4) {
                Furniture.seat(stage, actor.foot(), actor.pose().seat() * actor.height() - 0.09);
            }
            stage.put(actor.foot(), () -> Figure.draw(draft[0], actor));
        }
    }
}
