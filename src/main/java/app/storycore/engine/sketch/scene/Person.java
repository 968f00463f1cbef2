package app.storycore.engine.sketch.scene;

import java.util.List;

/**
 * Somebody in the scene.
 *
 * @param key the word or name used, lower case, singular; with {@code #2} and so on for further ones of a group
 * @param worn what the prompt says that they wear
 */
public record Person(String key, PersonKind kind, Action action, List<Worn> worn) {

    /** The key of somebody of whom nothing is named but the hands. */
    public static final String HANDS = "hands";

    public Person {
        worn = List.copyOf(worn);
    }

    /** Somebody of whose clothes nothing is said. */
    public Person(String key, PersonKind kind, Action action) {
        this(key, kind, action, List.of());
    }

    public Person doing(Action other) {
        return new Person(key, kind, other, worn);
    }

    public Person wearing(List<Worn> clothes) {
        return new Person(key, kind, action, clothes);
    }
}
