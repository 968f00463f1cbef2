package app.storycore.project.imports;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What a cell of a shot list says of its whole row; the words are in {@code names.txt}. */
enum RowWord {
    /** The row adds up. */
    TOTAL,
    /** With a number behind it: the row begins a scene. */
    SCENE,
    /** The cell is as good as empty. */
    NOTHING,
    /** A heading for durations and for times of day. */
    TIME;

    private static final Map<RowWord, Set<String>> WORDS = new EnumMap<>(RowWord.class);

    static {
        Names.read("names.txt", RowWord.class, (kind, words) -> {
            for (String word : words) {
                WORDS.computeIfAbsent(kind, any -> new HashSet<>()).add(Names.plain(word));
            }
        });
    }

    boolean is(String cell) {
        return cell.length() <= Names.LONGEST
                && WORDS.getOrDefault(this, Set.of()).contains(Names.plain(cell));
    }
}
