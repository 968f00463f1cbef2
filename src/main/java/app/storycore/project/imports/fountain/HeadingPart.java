package app.storycore.project.imports.fountain;

import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.ScreenplayWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of a scene heading between two of the marks that writers put between place and time.
 *
 * @param start its index in the heading
 * @param end index behind it
 * @param bracketed whether it stands in brackets
 */
record HeadingPart(String text, int start, int end, boolean bracketed) {

    private static final FilmTermAliases<TimeOfDay> TIMES = new FilmTermAliases<>(TimeOfDay.class);
    private static final int MOST_WORDS = 4;

    /**
     * Cuts a heading at dashes with a blank beside them, at stops and commas before a blank, slashes and brackets.
     *
     * @param from where the place begins
     */
    static List<HeadingPart> split(String heading, int from) {
        List<HeadingPart> parts = new ArrayList<>();
        int start = from;
        for (int i = from; i <= heading.length(); i++) {
            if (i == heading.length() || isBorder(heading, i)) {
                boolean bracketed = start > 0 && heading.charAt(start - 1) == '(';
                String raw = heading.substring(start, i);
                int begin = start + raw.length() - raw.stripLeading().length();
                String text = raw.strip();
                if (!text.isEmpty()) {
                    parts.add(new HeadingPart(text, begin, begin + text.length(), bracketed));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    private static boolean isBorder(String text, int at) {
        boolean blankBehind = at + 1 == text.length() || text.charAt(at + 1) == ' ';
        return switch (text.charAt(at)) {
            case '\u2013', '\u2014', '/', '|', '(', ')', ';' -> true;
            case '-' -> blankBehind || (at > 0 && " -".indexOf(text.charAt(at - 1)) >= 0);
            case '.', ',', ':' -> blankBehind;
            default -> false;
        };
    }

    /** The time of day, when the part says nothing else but what may stand beside it: DAY 3, LATER THAT NIGHT. */
    Optional<TimeOfDay> time() {
        return TIMES.find(text).or(() -> isAside() ? Optional.empty() : firstTime(true));
    }

    /** The time of day anywhere in it: NIGHT WITH RAIN. */
    Optional<TimeOfDay> mentionedTime() {
        return isAside() ? Optional.empty() : firstTime(false);
    }

    /** The time of day that is its last word: KITCHEN NIGHT, but not CITY AT NIGHT. */
    Optional<TimeOfDay> lastWord() {
        List<String> words = words();
        int last = words.size() - 1;
        return last < 1 || ScreenplayWord.LINK.is(words.get(last - 1)) || ScreenplayWord.ASIDE.is(words.get(last - 1))
                ? Optional.empty()
                : time(words, last, 1);
    }

    /** Whether the scene goes on in the light of the one before. */
    boolean isContinuity() {
        List<String> words = words();
        return ScreenplayWord.CONTINUITY.is(text)
                || (!words.isEmpty() && ScreenplayWord.CONTINUITY_END.is(words.getLast()));
    }

    /** Whether it says neither place nor time. */
    boolean isAside() {
        return ScreenplayWord.ASIDE.is(text);
    }

    /** Of several names that fit the longest wins, so that BLUE HOUR is not passed over. */
    private Optional<TimeOfDay> firstTime(boolean nothingElse) {
        List<String> words = words();
        Optional<TimeOfDay> first = Optional.empty();
        int i = 0;
        while (i < words.size()) {
            int length = Math.min(MOST_WORDS, words.size() - i);
            while (length > 1 && time(words, i, length).isEmpty()) {
                length--;
            }
            Optional<TimeOfDay> time = time(words, i, length);
            if (time.isEmpty() && nothingElse && !isBesideTime(words.get(i))) {
                return Optional.empty();
            }
            first = first.isPresent() ? first : time;
            i += length;
        }
        return first;
    }

    /** A single letter may be anything: PLATFORM D. */
    private static Optional<TimeOfDay> time(List<String> words, int from, int length) {
        String name = String.join(" ", words.subList(from, from + length));
        return name.length() == 1 ? Optional.empty() : TIMES.find(name);
    }

    private static boolean isBesideTime(String word) {
        return Character.isDigit(word.charAt(0))
                || word.charAt(0) == '#'
                || ScreenplayWord.ASIDE.is(word)
                || ScreenplayWord.CONTINUITY.is(word)
                || ScreenplayWord.CONTINUITY_END.is(word);
    }

    private List<String> words() {
        return List.of(text.split(" ", -1));
    }
}
