package app.storycore.engine.sketch.animal;

import app.storycore.engine.sketch.catalogue.CatalogueEntry;
import app.storycore.engine.sketch.catalogue.Outline;
import app.storycore.engine.sketch.catalogue.ThingCatalogue;
import app.storycore.engine.sketch.figure.Contrast;
import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scenery.SceneSet;
import app.storycore.engine.sketch.space.SolidPen;
import app.storycore.engine.sketch.space.Vec;
import app.storycore.engine.sketch.thing.Card;
import app.storycore.engine.sketch.thing.ThingDrawing;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Animals on four legs: by their outline where there is one, else built from solids. */
public final class AnimalDrawing {

    private AnimalDrawing() {}

    /** The outline of an animal, at a run or standing. */
    public static Optional<CatalogueEntry> outline(Animal animal, boolean running) {
        String key = animal.name().toLowerCase(Locale.ROOT);
        ThingCatalogue catalogue = ThingCatalogue.get();
        return switch (animal) {
            case DOG, CAT, HORSE, COW, WOLF -> {
                Optional<CatalogueEntry> fast = running ? catalogue.entry(key + "_running") : Optional.empty();
                yield fast.isPresent() ? fast : catalogue.entry(key);
            }
            default -> Optional.empty();
        };
    }

    /**
     * Draws an animal in the colour that the scene states, else in that of its kind.
     *
     * @param facing 1 when its head is on the right, -1 on the left
     */
    public static void draw(SceneSet sceneSet, Animal animal, Vec at, int facing, boolean running) {
        Optional<CatalogueEntry> entry = outline(animal, running);
        if (entry.isPresent()) {
            draw(sceneSet, animal, entry.get(), at, facing);
        } else {
            Quadruped.draw(sceneSet, animal, at, facing);
        }
    }

    /** The colour of an animal's coat: the stated one, else that of its outline. */
    public static int coat(Scene scene, CatalogueEntry entry) {
        return scene.colours().animals().entrySet().stream()
                .filter(stated -> entry.key().startsWith(stated.getKey().name().toLowerCase(Locale.ROOT)))
                .mapToInt(Map.Entry::getValue)
                .findFirst()
                .orElse(entry.colour());
    }

    private static void draw(SceneSet sceneSet, Animal animal, CatalogueEntry entry, Vec at, int facing) {
        Outline outline = entry.outline();
        int coat = sceneSet.scene().colours().of(animal, entry.colour());
        double half = entry.size() * outline.width() / 2;
        SolidPen pen = Contrast.ofThing(sceneSet, at, half, entry.size() * outline.height(), coat);
        Card card = Card.standing(sceneSet.camera(), at, entry.size(), 0, facing * entry.faces() < 0);
        ThingDrawing.shadow(pen, outline, card);
        ThingDrawing.draw(pen, entry, outline, card, coat);
    }
}
