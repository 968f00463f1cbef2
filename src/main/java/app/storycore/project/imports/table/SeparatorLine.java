package app.storycore.project.imports.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The first line by which some programs tell others what parts the cells, such as {@code sep=;}; a spreadsheet may have
 * put it in quotes or filled it up with empty cells.
 *
 * @param length characters of it with its end, 0 when there is none
 * @param separators what may part the cells, the likeliest first
 */
record SeparatorLine(int length, List<Character> separators) {

    /** In a list with one column nothing parts, so that the comma, common in prompts, comes late. */
    private static final List<Character> USUAL = List.of('\t', ';', ',', '|');

    private static final String KEY = "sep=";
    private static final int LONGEST = 300;

    static SeparatorLine of(String text) {
        int end = text.indexOf('\n');
        String line =
                text.substring(0, Math.clamp(end, 0, LONGEST)).replace("\"", "").stripLeading();
        if (!line.toLowerCase(Locale.ROOT).startsWith(KEY)) {
            return new SeparatorLine(0, USUAL);
        }
        String told = line.substring(KEY.length());
        List<Character> separators = new ArrayList<>(USUAL);
        if (told.startsWith("\\t")) {
            separators.addFirst('\t');
        } else if (!told.isEmpty() && canPart(told.charAt(0))) {
            separators.addFirst(told.charAt(0));
        }
        return new SeparatorLine(end + 1, separators.stream().distinct().toList());
    }

    /** How many lines it takes. */
    int lines() {
        return length == 0 ? 0 : 1;
    }

    private static boolean canPart(char one) {
        return one == '\t' || (one > ' ' && !Character.isLetterOrDigit(one) && !Character.isWhitespace(one));
    }
}
