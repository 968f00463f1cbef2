package app.storycore.project.imports.words;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a cell of a shot list says of its whole row; the words are in {@code names.txt}. */
public enum RowWord {
    /** A heading for what happens, which may be all that is described. */
    ACTION,
    /** The row adds up. */
    TOTAL,
    /** With a number behind it: the row begins a scene. */
    SCENE,
    /** A heading for the scenes of shots. */
    SCENE_COLUMN,
    /** The cell is as good as empty. */
    NOTHING,
    /** A heading for durations and for times of day. */
    TIME;

    private static final Map<RowWord, Set<String>> WORDS = new EnumMap<>(RowWord.class);

    static {
        FilmTermAliases.read("names.txt", RowWord.class, (kind, words) -> {
            for (String word : words) {
                WORDS.computeIfAbsent(kind, any -> new HashSet<>()).add(FilmTermAliases.plain(word));
            }
        });
    }

    public boolean is(String cell) {
        return cell.length() <= FilmTermAliases.LONGEST
                && WORDS.getOrDefault(this, Set.of()).contains(FilmTermAliases.plain(cell));
    }
}
