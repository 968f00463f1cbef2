package app.storycore.engine.sketch.scene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in the scene.
 *
 * @param key the word or name used, lower case, singular; with {@code #2} and so on for further ones of a group
 * @param worn what the prompt says that they wear
 * @param on what they lie, sit or stand on, {@link #ARMS} or {@link #SHOULDERS} of who carries them, null for the ground
 */
public record Person(
        String key,
        PersonKind kind,
        Action action,
        List<Worn> worn,
        @Nullable String on) {

    /** The key of somebody of whom nothing is named but the hands. */
    public static final String HANDS = "hands";

    /** Where somebody is who is carried. */
    public static final String ARMS = "arms";

    public static final String SHOULDERS = "shoulders";

    public static final String AT_TABLE = "at table";

    /** Before the noun of what somebody is under. */
    public static final String UNDER = "under ";

    public Person {
        worn = List.copyOf(worn);
    }

    /** Somebody of whose clothes nothing is said. */
    public Person(String key, PersonKind kind, Action action) {
        this(key, kind, action, List.of());
    }

    /** Somebody on the ground. */
    public Person(String key, PersonKind kind, Action action, List<Worn> worn) {
        this(key, kind, action, worn, null);
    }

    public Person doing(Action other) {
        return new Person(key, kind, other, worn, on);
    }

    public Person wearing(List<Worn> clothes) {
        return new Person(key, kind, action, clothes, on);
    }

    public Person being(String support) {
        return new Person(key, kind, action, worn, support);
    }

    /** Whether they are under something. */
    public boolean isUnder() {
        return on != null && on.startsWith(UNDER);
    }

    /** Whether they are up on what they climb, or on a ladder. */
    public boolean isUp() {
        return on != null && (action == Action.CLIMB || on.equals("ladder") || on.equals("stepladder"));
    }

    /** Whether somebody carries them. */
    public boolean isCarried() {
        return ARMS.equals(on) || SHOULDERS.equals(on);
    }
}
