package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.base.film.ShotSize;
import app.storycore.engine.Coherence;
import app.storycore.engine.sketch.animal.AnimalDrawing;
import app.storycore.engine.sketch.blocking.Blocking;
import app.storycore.engine.sketch.blocking.Supports;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.figure.Figure;
import app.storycore.engine.sketch.figure.Gloves;
import app.storycore.engine.sketch.figure.Pose;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.indoors.Bed;
import app.storycore.engine.sketch.indoors.Furniture;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.vehicle.Cycles;
import app.storycore.engine.sketch.vehicle.Wheelchair;
import java.util.List;
import java.util.Optional;

/**
 * The actors of a shot in their places.
 *
 * @param actors the main one first
 * @param plays whether the main one sits at a piano or a desk
 */
record Cast(List<Actor> actors, boolean plays) {

    /** More people than this are seen as a whole, not one by one. */
    static final int CROWD = 5;

    /** Height of a saddle, in metres. */
    static final double SADDLE = 1.55;

    static Cast of(Scene scene, Coherence coherence, Seed seed, ShotSize size, PlaceKind place) {
        return new Cast(Blocking.of(scene, coherence, seed, size, place), Blocking.playsOrWorks(scene, place));
    }

    /** Whether somebody sits, on no animal or cycle. */
    static boolean sits(Actor actor) {
        return actor.pose().seat() > 0 && actor.pose().seat() < 0.4;
    }

    boolean isEmpty() {
        return actors.isEmpty();
    }

    /** Whether there are too many to be told apart. */
    boolean isCrowd() {
        return actors.size() > CROWD;
    }

    /** On which side the main actor has what is pushed or pulled, 0 when nobody does that. */
    int ahead() {
        if (isEmpty()) {
            return 0;
        }
        int side = main().facing() > 0 ? 1 : -1;
        boolean pulls = main().pose().equals(Pose.of(Action.PULL, 0));
        return pulls || main().pose().equals(Pose.of(Action.PUSH, 0)) ? side : 0;
    }

    /** Whether two stand apart and aim at each other. */
    boolean isDuel() {
        return actors.size() == 2
                && actors.get(1).foot().x() - main().foot().x() > 2
                && main().pose().equals(Pose.of(Action.AIM, 0));
    }

    /** Whether only the shoulder is there that the camera looks over. */
    boolean isShoulder() {
        return actors.size() == 1 && main().foot().z() < -0.5;
    }

    Actor main() {
        return actors.get(0);
    }

    /** Whether two or more sit at a table between them. */
    boolean isAtTable() {
        return atTable().size() > 1;
    }

    private List<Actor> atTable() {
        return actors.stream()
                .filter(a -> a.pose().equals(Pose.of(Action.TALK_AT_TABLE, 0))
                        || a.pose().equals(Pose.of(Action.TALK_AT_TABLE, 1)))
                .toList();
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
        double seat = wheels ? 0.95 : SADDLE;
        Vec lifted = actor.foot()
                .plus(wheels ? -0.25 * facing : 0, seat - actor.pose().seat() * actor.height(), 0);
        Actor rider = new Actor(
                actor.look(), actor.kind(), actor.pose(), lifted, facing * 72, actor.wind(), actor.expression());
        sceneSet.put(actor.foot(), () -> {
            if (wheels) {
                Prop prop = sceneSet.scene().has(Prop.MOTORBIKE) ? Prop.MOTORBIKE : Prop.BICYCLE;
                sceneSet.as(Item.of(prop), () -> Cycles.draw(sceneSet, actor.foot(), facing, prop == Prop.MOTORBIKE));
            } else {
                sceneSet.as(
                        Item.of(Animal.HORSE, 0),
                        () -> AnimalDrawing.draw(sceneSet, Animal.HORSE, actor.foot(), facing, false));
            }
            Figure.draw(sceneSet.draft(), rider);
        });
    }

    void put(SceneSet sceneSet) {
        SolidPen[] draft = {sceneSet.draft()};
        if (!isEmpty() && !isCrowd()) {
            double far =
                    actors.stream().mapToDouble(actor -> actor.foot().z()).max().orElse(0);
            sceneSet.put(
                    main().foot().plus(0, 0, far - main().foot().z() + 0.5),
                    () -> draft[0] = Contrast.ofPeople(sceneSet, actors));
        }
        for (Actor actor : actors) {
            Item somebody = new Item(Item.Kind.PERSON, actor.look().key(), 0);
            if (actor.pose().seat() > 0.5) {
                sceneSet.as(somebody, () -> mount(sceneSet, actor));
                continue;
            }
            boolean still = Math.abs(actor.pose().turn()) < 30;
            if (still || actor.pose().lift() < 0.2) {
                sceneSet.put(actor.foot().plus(0, 0, 0.25), () -> Figure.shadow(sceneSet.draft(), actor));
            }
            boolean ward = sceneSet.place() == PlaceKind.BEDROOM || sceneSet.place() == PlaceKind.HOSPITAL;
            if (ward && actor.pose().turn() < -80) {
                sceneSet.as(somebody, () -> Bed.under(sceneSet, actor));
                continue;
            }
            if (sits(actor) && Wheelchair.isIn(sceneSet.scene())) {
                sceneSet.as(
                        somebody, () -> sceneSet.put(actor.foot(), () -> Wheelchair.draw(sceneSet, draft[0], actor)));
                continue;
            }
            sceneSet.scene().people().stream()
                    .filter(person -> person.key().equals(actor.look().key()))
                    .forEach(person -> Surroundings.put(sceneSet, actor, person));
            Optional<Supports> support = support(sceneSet.scene(), actor);
            support.ifPresent(one -> sceneSet.as(
                    one.item(sceneSet.scene(), noun(sceneSet.scene(), actor)),
                    () -> one.put(
                            sceneSet, new Vec(actor.foot().x(), 0, actor.foot().z() + 0.12))));
            boolean carried = actor.foot().y() > 0.6 && support.isEmpty();
            if (sits(actor) && !carried && support.isEmpty() && (isAtTable() || !hasSeat(sceneSet))) {
                Furniture.seat(sceneSet, actor.foot(), actor.pose().seat() * actor.height() - 0.09);
            }
            sceneSet.as(
                    somebody,
                    () -> sceneSet.put(actor.foot(), () -> {
                        Figure.draw(draft[0], actor);
                        Gloves.draw(draft[0], actor);
                    }));
        }
        if (isAtTable()) {
            table(sceneSet);
        }
    }

    /** What somebody lies, sits or stands on, when it is drawn for them. */
    private static Optional<Supports> support(Scene scene, Actor actor) {
        String noun = noun(scene, actor);
        Optional<Supports> support = Supports.of(noun).filter(Supports::isSolid);
        if (actor.pose().equals(Pose.of(Action.CLIMB, 0))) {
            return Optional.empty();
        }
        boolean seat = sits(actor) && scene.things().stream().anyMatch(Blocking::isSeat);
        return seat ? Optional.empty() : support;
    }

    /** Whether a thing is drawn under somebody. */
    boolean isOn(Scene scene, Thing thing) {
        return actors.stream()
                .filter(actor -> support(scene, actor).isPresent())
                .map(actor -> noun(scene, actor))
                .anyMatch(noun -> thing.words().equals(noun)
                        || thing.key().equals(noun)
                        || thing.words().endsWith(' ' + noun));
    }

    private static String noun(Scene scene, Actor actor) {
        return scene.people().stream()
                .filter(person -> person.key().equals(actor.look().key()) && person.on() != null)
                .map(person -> String.valueOf(person.on()))
                .findFirst()
                .orElse("");
    }

    private void table(SceneSet sceneSet) {
        List<Actor> seated = atTable();
        Vec middle = seated.get(0).foot().towards(seated.getLast().foot(), 0.5);
        Furniture.table(sceneSet, middle, 0.9, 0.74, 0.8, 0x7A5638);
        if (sceneSet.scene().has(Prop.LAMP) || sceneSet.air().dark() > 0.3) {
            Furniture.hanging(sceneSet, middle.plus(0, 1.58, 0));
        }
    }

    /** Whether the prompt names what is sat on. */
    private static boolean hasSeat(SceneSet sceneSet) {
        return sceneSet.scene().things().stream().anyMatch(Blocking::isSeat);
    }
}
