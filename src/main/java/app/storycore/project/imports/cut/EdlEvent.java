package app.storycore.project.imports.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * An event of an edit decision list, with what is said below it.
 *
 * @param channels what it is on: V, V2, A, AA/V, B
 * @param kind C for a cut, D for a dissolve, W for a wipe, K for a key
 * @param highest number of a frame in its four time codes
 * @param comments below it, without the asterisk
 */
record EdlEvent(
        String reel,
        String channels,
        String kind,
        EdlTimecode in,
        EdlTimecode out,
        int highest,
        List<String> comments) {

    private static final String TIME = "\\s+(" + EdlTimecode.WRITTEN + ")";
    private static final Pattern LINE =
            Pattern.compile("\\s*\\d{1,6}\\s+(\\S.*?)" + TIME + TIME + TIME + TIME + "\\s*.*");
    private static final Pattern START = Pattern.compile("\\s*\\d{1,6}\\s+\\S+\\s+\\S+\\s+[CDWK]\\S*\\s.*");
    private static final int REEL = 0;
    private static final int LENGTH_MAX = 400;

    /** Whether a line looks as though it were meant to be an event. */
    static boolean isMeant(String line) {
        return line.length() < LENGTH_MAX && START.matcher(line).matches();
    }

    static Optional<EdlEvent> of(String line) {
        if (line.length() > LENGTH_MAX) {
            return Optional.empty();
        }
        Matcher event = LINE.matcher(line);
        if (!event.matches()) {
            return Optional.empty();
        }
        String[] words = event.group(1).strip().split("\\s+");
        int kind = kind(words);
        Optional<EdlTimecode> in = EdlTimecode.of(event.group(4));
        Optional<EdlTimecode> out = EdlTimecode.of(event.group(5));
        return kind < 2 || in.isEmpty() || out.isEmpty()
                ? Optional.empty()
                : Optional.of(new EdlEvent(
                        words[REEL],
                        words[kind - 1].toUpperCase(Locale.ROOT),
                        words[kind].toUpperCase(Locale.ROOT).substring(0, 1),
                        in.get(),
                        out.get(),
                        highest(event),
                        new ArrayList<>()));
    }

    private static int highest(Matcher event) {
        return IntStream.rangeClosed(2, 5)
                .mapToObj(group -> EdlTimecode.of(event.group(group)))
                .flatMap(Optional::stream)
                .mapToInt(EdlTimecode::frames)
                .max()
                .orElse(0);
    }

    /** The last word that can be a kind, behind the channels. */
    private static int kind(String[] words) {
        for (int i = words.length - 1; i >= 2; i--) {
            if (words[i].matches("(?i)C|D|W\\d{0,3}|K[BO]?")) {
                return i;
            }
        }
        return -1;
    }

    boolean isPicture() {
        return channels.contains("V") || channels.equals("B");
    }

    /** 1 for the only picture track, more above it. */
    int layer() {
        Matcher number = Pattern.compile("V(\\d{1,2})").matcher(channels);
        return number.find() ? Integer.parseInt(number.group(1)) : 1;
    }

    boolean isBlack() {
        return reel.equalsIgnoreCase("BL") || reel.equalsIgnoreCase("BLACK");
    }

    /** What the first comment of this name says, empty when there is none. */
    String said(String... names) {
        for (String name : names) {
            for (String comment : comments) {
                if (comment.regionMatches(true, 0, name + ":", 0, name.length() + 1)) {
                    return comment.substring(name.length() + 1).strip();
                }
            }
        }
        return "";
    }

    /** What people wrote of it: comments and locators. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        for (String comment : comments) {
            if (comment.regionMatches(true, 0, "COMMENT:", 0, 8)) {
                remarks.add(comment.substring(8).strip());
            } else if (comment.regionMatches(true, 0, "LOC:", 0, 4)) {
                remarks.add(comment.substring(4).strip().replaceFirst("^" + EdlTimecode.WRITTEN + "\\s+\\S+\\s*", ""));
            }
        }
        return remarks;
    }
}
