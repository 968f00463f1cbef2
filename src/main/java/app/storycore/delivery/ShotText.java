package app.storycore.delivery;

import java.util.List;
import java.util.stream.Stream;

/**
 * What was written beside the prompt of a shot.
 *
 * @param dialogue may be empty, as the others
 */
public record ShotText(String dialogue, String action, String notes) {

    /** Nothing was written. */
    public static final ShotText NONE = new ShotText("", "", "");

    /** Each text that says something, with its name in front. */
    public List<String> named() {
        return Stream.of(named("Dialogue", dialogue), named("Action", action), named("Notes", notes))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private static String named(String name, String text) {
        return text.isBlank() ? "" : name + ": " + text.strip();
    }
}
