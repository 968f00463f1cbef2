package app.storycore.engine.sketch.stage;

import app.storycore.base.Seed;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.Coherence;
import app.storycore.engine.Coherence.CastMember;
import app.storycore.engine.sketch.blocking.Blocking;
import app.storycore.engine.sketch.figure.Actor;
import app.storycore.engine.sketch.figure.Expression;
import app.storycore.engine.sketch.figure.Figure;
import app.storycore.engine.sketch.figure.Pose;
import app.storycore.engine.sketch.figure.SequenceSeed;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.raster.Canvas;
import app.storycore.engine.sketch.raster.Canvas.Blend;
import app.storycore.engine.sketch.raster.Colours;
import app.storycore.engine.sketch.raster.Halo;
import app.storycore.engine.sketch.raster.Paint;
import app.storycore.engine.sketch.raster.StableRandom;
import app.storycore.engine.sketch.scene.Action;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.PersonKind;
import app.storycore.engine.sketch.scene.PlaceKind;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Season;
import app.storycore.engine.sketch.scene.Weather;
import app.storycore.engine.sketch.scenery.Drawn;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.PostEffects;
import app.storycore.engine.sketch.scenery.Precipitation;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Atmosphere;
import app.storycore.engine.sketch.space.Camera;
import app.storycore.engine.sketch.space.Lighting;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** Stages a scene: chooses set, light and camera, places the actors and has it all drawn. */
public final class Director {

    /** Layers of a scene: its place, its things and animals, its people. */
    public static final int LAYERS = 3;

    /** Through which one sees the rest. */
    private static final Set<Prop> LENSES = EnumSet.of(Prop.TELESCOPE, Prop.SCOPE, Prop.BINOCULARS, Prop.KEYHOLE);

    private Director() {}

    /**
     * Draws the scene over the whole canvas.
     *
     * @param take which side the camera looks from, and how near
     * @param afterLayer called after each of {@link #LAYERS} layers, from far to near
     * @return what of it can be seen
     */
    public static Drawn shoot(
            Scene read, Coherence coherence, Seed seed, CameraTake take, Canvas canvas, Runnable afterLayer) {
        StableRandom chance = new StableRandom(seed.derive("shot").derive(read.unknown()));
        Scene scene = read.understood() == 0 ? Improvisation.on(read, chance) : read;
        ShotSize named = size(scene);
        PlaceKind place = DefaultPlace.staged(scene, named);
        boolean detail = Inserts.isOfHands(scene);
        boolean seated = place == PlaceKind.CAR && !scene.people().isEmpty() && named.compareTo(ShotSize.MEDIUM) < 0;
        ShotSize size = detail ? ShotSize.INSERT : seated ? ShotSize.MEDIUM : named;
        Cast cast = Cast.of(scene, coherence, seed, size, place);
        Atmosphere atmosphere = air(scene, coherence, place, size);
        Camera camera = Framing.camera(scene, size, cast, place, coherence.horizon(), take, chance, canvas);
        SolidPen solidPen = new SolidPen(canvas, camera, atmosphere, canvas.fineness() / 360.0);
        StableRandom landmarks = new StableRandom(new Seed(fixedLandmarks(coherence, place)));
        Season season = scene.season() != null
                ? scene.season()
                : scene.weather() == Weather.SNOW ? Season.WINTER : Season.SUMMER;
        SceneSet sceneSet = new SceneSet(solidPen, scene, place, season, size, landmarks, chance);
        if (cast.isEmpty() && !place.isInterior()) {
            Subject.of(scene).ifPresent(subject -> sceneSet.keepClear(subject.wide() / 2));
        }
        if (!detail || !Inserts.isOfDriving(scene)) {
            Places.build(sceneSet, coherence);
        }
        sceneSet.keepClear(0);
        afterLayer.run();
        Hands hands = new Hands(cast);
        PropPlacement.put(sceneSet, cast, hands);
        ThingPlacement.put(sceneSet, cast, hands);
        Creatures.put(sceneSet, cast);
        Perches.put(sceneSet, cast);
        afterLayer.run();
        if (!detail) {
            cast.put(sceneSet);
        }
        sceneSet.reveal();
        afterLayer.run();
        Precipitation.fall(sceneSet);
        part(sceneSet);
        PostEffects.finish(sceneSet);
        sceneSet.drawn().look(canvas);
        return sceneSet.drawn();
    }

    /** Parts whom or what the shot is about from the ground. */
    private static void part(SceneSet sceneSet) {
        Scene scene = sceneSet.scene();
        BitSet owners = new BitSet();
        scene.people().stream()
                .limit(Cast.CROWD)
                .map(Item::of)
                .forEach(item -> owners.set(sceneSet.drawn().owner(item)));
        if (scene.people().isEmpty()) {
            Stream.concat(
                            scene.animals().stream().map(animal -> Item.of(animal, 0)),
                            Stream.concat(
                                    scene.things().stream().map(thing -> Item.of(thing, 0)),
                                    scene.props().stream()
                                            .filter(prop -> !LENSES.contains(prop))
                                            .map(Item::of)))
                    .limit(1)
                    .forEach(item -> owners.set(sceneSet.drawn().owner(item)));
        }
        owners.clear(0);
        if (!owners.isEmpty()) {
            Halo.part(sceneSet.canvas(), owners);
        }
    }

    /** Draws a member of the cast against a plain ground: from the front and the back, or the face alone. */
    public static void model(CastMember member, Coherence coherence, boolean close, Canvas canvas) {
        Atmosphere atmosphere = Lighting.portrait(Lighting.of(TimeOfDay.DAY, Weather.CLEAR, null, false, coherence));
        Person person = new Person(member.key(), PersonKind.MAN, Action.STAND);
        int side = coherence.light().side();
        Expression face = Expression.of(null, Action.STAND, 0);
        Actor front = new Actor(
                member,
                Blocking.kind(member, person),
                Pose.of(Action.STAND, 0),
                new Vec(close ? 0 : -0.42, 0, 0),
                side * 26,
                0,
                face);
        Actor back = new Actor(member, front.kind(), Pose.of(Action.WALK, 0), new Vec(0.5, 0, 0.2), 128, 0, face);
        double tall = front.height();
        double eyes = Skeleton.of(front).head().y();
        double narrow = Math.max(1, 0.85 * canvas.height() / canvas.width());
        double span = close ? tall * 0.23 * narrow : tall * 1.34;
        Camera camera = Camera.aimed(
                new Vec(close ? Skeleton.of(front).head().x() : 0, close ? eyes - tall * 0.01 : tall * 0.45, 0),
                span * 2,
                0,
                1,
                0,
                span,
                canvas.width(),
                canvas.height());
        SolidPen solidPen = new SolidPen(canvas, camera, atmosphere, canvas.height() / 360.0);
        int paper = coherence.palette().paper();
        canvas.flood(
                Paint.linear(
                        0,
                        0,
                        paper,
                        1,
                        0,
                        canvas.height(),
                        Colours.mix(paper, coherence.palette().haze(), 0.8),
                        1),
                Blend.COVER);
        if (!close) {
            Figure.shadow(solidPen, back);
            Figure.shadow(solidPen, front);
            Figure.draw(solidPen, back);
        }
        Figure.draw(solidPen, front);
    }

    static ShotSize size(Scene scene) {
        if (scene.size() != null) {
            return isOfAThing(scene, scene.size()) ? ShotSize.INSERT : scene.size();
        }
        if (scene.people().isEmpty()) {
            return Subject.isSmall(scene)
                    ? ShotSize.INSERT
                    : scene.animals().isEmpty() && !Subject.isThing(scene) ? ShotSize.WIDE : ShotSize.FULL;
        }
        if (scene.angle() == CameraAngle.OVER_THE_SHOULDER) {
            return ShotSize.MEDIUM;
        }
        boolean high = scene.place() == PlaceKind.TRAIN_ROOF || scene.place() == PlaceKind.ROOF_EDGE;
        return high || Blocking.leaders(scene.people()) > 3 || moves(scene) ? ShotSize.WIDE : ShotSize.FULL;
    }

    /** A small thing seen close by itself fills the frame. */
    private static boolean isOfAThing(Scene scene, ShotSize size) {
        boolean close = size == ShotSize.CLOSE_UP || size == ShotSize.EXTREME_CLOSE_UP;
        return close
                && scene.people().isEmpty()
                && scene.animals().isEmpty()
                && (Inserts.shows(scene) || Subject.isSmall(scene));
    }

    private static boolean moves(Scene scene) {
        Action action = scene.people().get(0).action();
        boolean climbs = action == Action.CLIMB && scene.people().get(0).on() == null;
        return action == Action.RIDE || climbs || action == Action.FLY;
    }

    private static Atmosphere air(Scene scene, Coherence coherence, PlaceKind place, ShotSize size) {
        boolean flame =
                scene.has(Prop.LANTERN) || scene.has(Prop.LAMP) || scene.has(Prop.CANDLE) || scene.has(Prop.FIRE);
        TimeOfDay time = scene.time();
        if (time == null) {
            boolean moon = scene.has(Prop.MOON) || scene.has(Prop.STARS);
            time = moon || flame && size.compareTo(ShotSize.FULL) > 0 ? TimeOfDay.NIGHT : TimeOfDay.DAY;
        }
        Atmosphere atmosphere = Lighting.of(time, scene.weather(), scene.mood(), place.isInterior(), coherence);
        boolean near = size.compareTo(ShotSize.FULL) > 0;
        if (scene.has(Prop.FIRE) && !near && atmosphere.dark() > 0.3) {
            return Lighting.firelit(atmosphere);
        }
        if (flame && near && atmosphere.dark() > 0.3) {
            return Lighting.lamplit(atmosphere, coherence.light().side());
        }
        return near ? Lighting.portrait(atmosphere) : atmosphere;
    }

    /** The seed of everything that stands at a place, the same in every shot of the sequence. */
    public static long landmarks(Coherence coherence, PlaceKind place) {
        return SequenceSeed.of(coherence).derive("place " + place.name()).value();
    }

    private static long fixedLandmarks(Coherence coherence, PlaceKind place) {
        return coherence.settings().stream()
                .filter(setting -> setting.kind().equals(place.name()))
                .mapToLong(Coherence.Setting::landmarks)
                .findFirst()
                .orElseGet(() -> landmarks(coherence, place));
    }
}
