package app.storycore.project.imports.fountain;

import java.util.ArrayList;
import java.util.List;

/** What characters say, each time as one line that begins with the name. */
final class Speech {

    private final StringBuilder said = new StringBuilder();
    private final List<String> waiting = new ArrayList<>();
    private String name = "";

    /** @param line the name, as it stands in the screenplay */
    void begins(String line) {
        String stripped = line.strip();
        String unforced = stripped.startsWith("@") ? stripped.substring(1) : stripped;
        boolean beside = unforced.endsWith("^");
        name = Emphasis.without(beside ? unforced.substring(0, unforced.length() - 1) : unforced)
                .strip();
        said.setLength(0);
    }

    void goesOn(String line) {
        String stripped = line.strip();
        String words = Emphasis.without(stripped.startsWith("~") ? stripped.substring(1) : stripped)
                .strip();
        if (!words.isEmpty()) {
            said.append(said.isEmpty() ? "" : " ").append(words);
        }
    }

    void ends() {
        if (!said.isEmpty()) {
            waiting.add(name + ": " + said);
        }
        said.setLength(0);
        name = "";
    }

    /** What was said and belongs to no shot yet. */
    List<String> takeWaiting() {
        List<String> all = List.copyOf(waiting);
        waiting.clear();
        return all;
    }
}
