package app.storycore.engine.sketch.scenery;

import app.storycore.engine.sketch.scene.Animal;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.Prop;
import app.storycore.engine.sketch.scene.Thing;

/**
 * Something in a picture that can be told from all else in it.
 *
 * @param value the key of a {@link Person}, the name of an {@link Animal} or a {@link Prop}, the key of a {@link Thing},
 *     or the English nouns that
 *     name a piece of a set, parted by blanks
 * @param number which one of several
 */
public record Item(Kind kind, String value, int number) {

    /** What sort of thing it is. */
    public enum Kind {
        PERSON,
        ANIMAL,
        PROP,
        THING,
        /** Of a set, such as a table that stands in every kitchen. */
        PIECE
    }

    public static Item of(Person person) {
        return new Item(Kind.PERSON, person.key(), 0);
    }

    public static Item of(Animal animal, int number) {
        return new Item(Kind.ANIMAL, animal.name(), number);
    }

    public static Item of(Prop prop) {
        return new Item(Kind.PROP, prop.name(), 0);
    }

    public static Item of(Thing thing, int number) {
        return new Item(Kind.THING, thing.key(), number);
    }

    /** A piece of a set by the nouns that name it, parted by blanks. */
    public static Item piece(String nouns) {
        return new Item(Kind.PIECE, nouns, 0);
    }
}
