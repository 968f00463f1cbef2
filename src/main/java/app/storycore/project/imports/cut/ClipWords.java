package app.storycore.project.imports.cut;

import app.storycore.base.VisibleText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a clip says of its shot: in our own metadata, else in markers and comments. */
final class ClipWords {

    /** What can be said of a shot. */
    enum Field {
        NUMBER,
        PROMPT,
        DIALOGUE,
        ACTION,
        SCENE,
        SHOT_SIZE,
        CAMERA_ANGLE,
        TIME_OF_DAY,
        MOOD
    }

    private static final Pattern NAMED =
            Pattern.compile("(Dialogue|Action|Notes): *(.*)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern SCENE = Pattern.compile("Scene(?: \\S{1,12})?: .+");
    private static final Pattern SHOT =
            Pattern.compile("Shot (\\S{1,12}): +(.+)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final Map<Field, String> said = new EnumMap<>(Field.class);
    private final List<String> notes = new ArrayList<>();

    String get(Field field) {
        return said.getOrDefault(field, "");
    }

    String notes() {
        return String.join("\n", notes);
    }

    /** What is said first stays. */
    void set(Field field, String text) {
        String written = VisibleText.clean(text).strip();
        if (!written.isEmpty()) {
            said.putIfAbsent(field, written);
        }
    }

    void note(String text) {
        String written = VisibleText.clean(text).strip();
        if (!written.isEmpty() && !notes().contains(written)) {
            notes.add(written);
        }
    }

    /** A marker or a comment: ours say what they are, all others are notes. */
    void remark(String text) {
        String written = VisibleText.clean(text).strip();
        Matcher named = NAMED.matcher(written);
        Matcher shot = SHOT.matcher(written);
        if (SCENE.matcher(written).matches() && get(Field.SCENE).isEmpty()) {
            set(Field.SCENE, written);
        } else if (named.matches()) {
            String words = named.group(2).strip();
            switch (Character.toUpperCase(written.charAt(0))) {
                case 'D' -> setOrNote(Field.DIALOGUE, words, written);
                case 'A' -> setOrNote(Field.ACTION, words, written);
                default -> note(words);
            }
        } else if (shot.matches() && get(Field.PROMPT).isEmpty()) {
            set(Field.NUMBER, shot.group(1));
            set(Field.PROMPT, shot.group(2));
        } else {
            note(written);
        }
    }

    private void setOrNote(Field field, String words, String whole) {
        set(field, words);
        if (!spaced(get(field)).equals(spaced(words))) {
            note(whole);
        }
    }

    private static String spaced(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
