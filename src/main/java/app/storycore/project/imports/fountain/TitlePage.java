package app.storycore.project.imports.fountain;

import app.storycore.project.imports.words.Capitals;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.ScreenplayWord;
import java.util.List;

/** Finds the title page with which a screenplay may begin: keys with a colon, and what is said of them. */
final class TitlePage {

    private TitlePage() {}

    /** The index of the first line behind it, 0 when there is none. */
    static int end(List<FountainLine> lines) {
        int at = written(lines, 0);
        if (at == lines.size() || !begins(lines, at)) {
            return 0;
        }
        int end = at;
        // people leave empty lines between its parts, too
        while (at < lines.size() && begins(lines, at)) {
            end = paragraphEnd(lines, at);
            at = written(lines, end);
        }
        return end;
    }

    private static int written(List<FountainLine> lines, int from) {
        int at = from;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    private static int paragraphEnd(List<FountainLine> lines, int from) {
        int at = from;
        while (at < lines.size() && !lines.get(at).isBlank()) {
            at++;
        }
        return at;
    }

    /** A key that is known, or one that is not together with others. */
    private static boolean begins(List<FountainLine> lines, int at) {
        String key = key(lines.get(at).text());
        if (ScreenplayWord.TITLE_KEY.is(key)) {
            return true;
        }
        boolean another =
                at + 1 < lines.size() && !key(lines.get(at + 1).text()).isEmpty();
        return at == written(lines, 0) && isUnknownKey(key) && another;
    }

    private static boolean isUnknownKey(String key) {
        return !key.isEmpty() && !Capitals.only(key) && key.split(" ", -1).length <= 3;
    }

    /** A line with a blank in front goes on, one with an exclamation mark is action in any case. */
    private static boolean begins(char first) {
        return first != '!' && !Character.isWhitespace(first);
    }

    private static String key(String line) {
        int colon = line.indexOf(':');
        return colon < 1 || colon > FilmTermAliases.LONGEST || !begins(line.charAt(0))
                ? ""
                : line.substring(0, colon).strip();
    }
}
