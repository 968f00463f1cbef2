package app.storycore.engine;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a panel shows of what was asked, as its engine says; an engine that makes no claim has no report.
 *
 * @param subjects that were asked for, at most {@value #MOST} of them, in the order of the prompt
 * @param notUnderstood words of the prompt that the engine could not read, at most {@value #MOST}
 * @see "src/site/markdown/decisions/0060-a-panel-says-what-it-shows.md"
 */
public record PanelReport(List<Subject> subjects, List<String> notUnderstood) {

    /** How many subjects and how many words are kept; the others are dropped. */
    public static final int MOST = 40;

    /** Characters of a word or a name; a longer one is cut. */
    public static final int LONGEST_WORD = 80;

    /** Characters of what {@link #toJson} gives. */
    public static final int STORED_MAX = 30_000;

    /** What became of a subject. */
    public enum Outcome {
        DRAWN,
        /** Something near to it stands in its place. */
        DRAWN_AS,
        NOT_DRAWN
    }

    /**
     * Somebody or something that was asked for.
     *
     * @param words as they stand in the prompt, such as "a galleon"
     * @param drawnAs what stands in its place, such as "a sailing ship"; null unless the outcome is {@code DRAWN_AS}
     */
    public record Subject(
            String words, Outcome outcome, @Nullable String drawnAs) {

        /** Packages from elsewhere may say less: what nobody vouches for counts as not drawn. */
        public Subject {
            words = bounded(words);
            String other = outcome == Outcome.DRAWN_AS ? bounded(drawnAs) : "";
            drawnAs = other.isEmpty() ? null : other;
            boolean vouched = outcome == Outcome.DRAWN || outcome == Outcome.DRAWN_AS && drawnAs != null;
            outcome = vouched ? outcome : Outcome.NOT_DRAWN;
        }

        public static Subject drawn(String words) {
            return new Subject(words, Outcome.DRAWN, null);
        }

        public static Subject drawnAs(String words, String other) {
            return new Subject(words, Outcome.DRAWN_AS, other);
        }

        public static Subject notDrawn(String words) {
            return new Subject(words, Outcome.NOT_DRAWN, null);
        }
    }

    public PanelReport {
        subjects = subjects == null
                ? List.of()
                : subjects.stream()
                        .filter(Objects::nonNull)
                        .filter(subject -> !subject.words().isEmpty())
                        .limit(MOST)
                        .toList();
        notUnderstood = notUnderstood == null
                ? List.of()
                : notUnderstood.stream()
                        .map(PanelReport::bounded)
                        .filter(word -> !word.isEmpty())
                        .limit(MOST)
                        .toList();
    }

    /** How much of what was asked for is missing: subjects that were not drawn and words that were not understood. */
    public int misses() {
        return with(Outcome.NOT_DRAWN).size() + notUnderstood.size();
    }

    /** The subjects with this outcome. */
    public List<Subject> with(Outcome outcome) {
        return subjects.stream().filter(subject -> subject.outcome() == outcome).toList();
    }

    /** The same without what was drawn as it was asked for; null when nothing is left. */
    public @Nullable PanelReport deviations() {
        List<Subject> otherwise = subjects.stream()
                .filter(subject -> subject.outcome() != Outcome.DRAWN)
                .toList();
        return otherwise.isEmpty() && notUnderstood.isEmpty() ? null : new PanelReport(otherwise, notUnderstood);
    }

    /** As it is stored: at most {@link #STORED_MAX} characters. */
    public String toJson() {
        return PanelReportJson.write(this);
    }

    /** Reads what is stored; one that cannot be read counts as unknown. */
    public static @Nullable PanelReport parse(@Nullable String stored) {
        return stored == null ? null : PanelReportJson.read(stored);
    }

    /** On one line, without half a character at its end. */
    private static String bounded(@Nullable String word) {
        String line = word == null ? "" : oneLine(word);
        if (line.length() <= LONGEST_WORD) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_WORD - 1)) ? LONGEST_WORD - 1 : LONGEST_WORD;
        return line.substring(0, end);
    }

    private static String oneLine(String word) {
        return word.codePoints()
                .map(character ->
                        Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE
                                ? ' '
                                : character)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
