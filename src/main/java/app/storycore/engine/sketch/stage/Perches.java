package app.storycore.engine.sketch.stage;

import app.storycore.engine.sketch.animal.AnimalDrawing;
import app.storycore.engine.sketch.blocking.Supports;
import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.figure.HandProps;
import app.storycore.engine.sketch.figure.Skeleton;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Perch;
import app.storycore.engine.sketch.scene.Perch.Posture;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import app.storycore.engine.sketch.scenery.Item;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import java.util.Locale;
import java.util.Optional;

/** Animals on what they are on, or in somebody's arms. */
final class Perches {

    /** Longest side, in metres, of an animal that somebody holds. */
    private static final double HELD = 0.7;

    /** Birds are shown larger than they are. */
    private static final double BIRD = 0.36;

    private Perches() {}

    /** Whether an animal is drawn here. */
    static boolean has(Scene scene, String animal, Cast cast) {
        return scene.perch(animal).filter(perch -> isShown(perch, cast)).isPresent();
    }

    /** Whether a thing is drawn here, under the animal on it. */
    static boolean holds(Scene scene, Thing thing) {
        return scene.perches().stream()
                .anyMatch(perch -> perch.on() != null
                        && Supports.of(perch.on()).isPresent()
                        && (thing.words().equals(perch.on()) || thing.key().equals(perch.on())));
    }

    private static boolean isShown(Perch perch, Cast cast) {
        String on = perch.on();
        return on == null
                ? !cast.isEmpty() && size(perch) <= HELD
                : Supports.of(on)
                                .filter(support -> support != Supports.SHOULDER || !cast.isEmpty())
                                .isPresent()
                        && entry(perch).isPresent()
                        && perch.posture() != Posture.RUNNING;
    }

    static void put(SceneSet sceneSet, Cast cast) {
        int number = 0;
        for (Perch perch : sceneSet.scene().perches()) {
            if (isShown(perch, cast)) {
                put(sceneSet, cast, perch, number++);
            }
        }
    }

    private static void put(SceneSet sceneSet, Cast cast, Perch perch, int number) {
        Item item = item(sceneSet.scene(), perch);
        CatalogueEntry entry = entry(perch).orElseThrow();
        String on = perch.on();
        if (on == null) {
            sceneSet.as(
                    item,
                    () -> HandProps.hold(sceneSet, cast.main(), false, hand -> {
                        Vec foot = hand.plus(0, -0.26, -0.05);
                        draw(sceneSet, entry, foot, cast.main().facing() > 0 ? 1 : -1);
                    }));
            return;
        }
        int side = cast.isEmpty() || cast.main().facing() > 0 ? 1 : -1;
        Vec at = cast.isEmpty() ? new Vec(1.7 * number, 0, 0.5) : new Vec(side * (1.35 + 1.2 * number), 0, 0.9);
        Supports support = Supports.of(on).orElseThrow();
        if (support == Supports.SHOULDER) {
            Vec shoulder = Skeleton.of(cast.main()).head().plus(-0.24 * side, -0.19, -0.06);
            sceneSet.as(
                    item,
                    () -> sceneSet.put(
                            cast.main().foot().plus(0, 0, -0.1), () -> draw(sceneSet, entry, shoulder, side)));
            return;
        }
        sceneSet.as(support.item(sceneSet.scene(), on), () -> support.put(sceneSet, at));
        int facing = sceneSet.landmarks().side();
        int count = count(sceneSet.scene(), perch);
        double apart = Math.min(1.1 * entry.size() * entry.outline().width(), support.wide() / count);
        for (int i = 0; i < count; i++) {
            Vec foot = at.plus((i - (count - 1) / 2.0) * apart, support.high(), -0.2);
            Item one = new Item(item.kind(), item.value(), i);
            sceneSet.as(one, () -> sceneSet.put(foot.plus(0, 0, -0.3), () -> draw(sceneSet, entry, foot, facing)));
        }
    }

    /** How many of the animal there are. */
    private static int count(Scene scene, Perch perch) {
        int things = scene.things().stream()
                .filter(thing -> thing.key().equals(perch.animal()))
                .mapToInt(Thing::count)
                .sum();
        int animals = (int) scene.animals().stream()
                .filter(animal -> animal.name().equals(perch.animal()))
                .count();
        return Math.max(1, Math.max(things, animals));
    }

    private static Item item(Scene scene, Perch perch) {
        return scene.things().stream()
                .filter(thing -> thing.key().equals(perch.animal()))
                .findFirst()
                .map(thing -> Item.of(thing, 0))
                .orElseGet(() -> Item.of(Animal.valueOf(perch.animal()), 0));
    }

    /** The outline of an animal at rest. */
    private static Optional<CatalogueEntry> entry(Perch perch) {
        String key = perch.animal().toLowerCase(Locale.ROOT);
        ThingCatalogue catalogue = ThingCatalogue.get();
        Optional<CatalogueEntry> asleep = switch (perch.posture()) {
            case ASLEEP -> catalogue.entry(key + "_asleep");
            case SITTING -> catalogue.entry(key + "_sitting");
            case STANDING, RUNNING -> Optional.empty();
        };
        String resting = key.equals("gull") ? "bird" : key;
        return asleep.isPresent() ? asleep : catalogue.entry(resting);
    }

    private static double size(Perch perch) {
        return entry(perch).map(CatalogueEntry::size).orElse(Double.MAX_VALUE);
    }

    private static void draw(SceneSet sceneSet, CatalogueEntry entry, Vec foot, int facing) {
        Outline outline = entry.outline();
        double size = Math.max(BIRD, entry.size());
        int coat = AnimalDrawing.coat(sceneSet.scene(), entry);
        var pen = Contrast.ofThing(sceneSet, foot, size / 2, size * outline.height(), coat);
        Card card = Card.standing(sceneSet.camera(), foot, size, 0, facing * entry.faces() < 0);
        ThingDrawing.draw(pen, entry, outline, card, coat);
    }
}
