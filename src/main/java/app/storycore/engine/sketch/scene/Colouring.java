package app.storycore.engine.sketch.scene;

import java.util.Map;

/**
 * The colours that a prompt states, each 0xRRGGBB.
 *
 * @param things by what they are
 * @param animals by their kind
 */
public record Colouring(Map<Prop, Integer> things, Map<Animal, Integer> animals) {

    /** No colour stated. */
    static final Colouring NONE = new Colouring(Map.of(), Map.of());

    public Colouring {
        things = Map.copyOf(things);
        animals = Map.copyOf(animals);
    }

    /** The colour stated of a thing, or another one. */
    public int of(Prop prop, int otherwise) {
        return things.getOrDefault(prop, otherwise);
    }

    /** The colour stated of an animal, or another one. */
    public int of(Animal animal, int otherwise) {
        return animals.getOrDefault(animal, otherwise);
    }
}
