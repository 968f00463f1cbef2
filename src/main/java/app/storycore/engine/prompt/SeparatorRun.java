package app.storycore.engine.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The separators between two texts, in pieces where values are missing; the strongest of them is kept. */
final class SeparatorRun {

    /** From the weakest to the strongest. */
    private static final String STRENGTHS = ",/|\u00b7\u2013\u2014-:;.!?";

    private static final String OPENING = "([<";
    private static final String CLOSING = ")]>";

    private final List<String> pieces = new ArrayList<>();
    private boolean fresh = true;
    private boolean gapFirst;

    static boolean isSeparator(char c) {
        return isBlank(c) || (STRENGTHS + OPENING + CLOSING).indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** A value is missing here. */
    void gap() {
        fresh = true;
        gapFirst |= pieces.isEmpty();
    }

    /** More separators; brackets stand by themselves. */
    void add(String separators) {
        for (int i = 0; i < separators.length(); i++) {
            char c = separators.charAt(i);
            if (isBracket(c)) {
                pieces.add(String.valueOf(c));
                fresh = true;
            } else if (fresh) {
                pieces.add(String.valueOf(c));
                fresh = false;
            } else {
                pieces.add(pieces.removeLast() + c);
            }
        }
    }

    /**
     * What is to stand here; afterwards it is empty.
     *
     * @param merged whether values are missing; otherwise all stands as it was written
     * @param first whether nothing stands before
     * @param last whether nothing follows
     */
    String take(boolean merged, boolean first, boolean last) {
        return emptied(merged ? merge(first, last, SeparatorRun::strongest) : String.join("", pieces));
    }

    /** As {@link #take}, where values are missing behind words that stand before all else, such as a tag for the model. */
    String takeBehindTag() {
        return emptied(merge(false, false, group -> gapFirst || group.isEmpty() ? "" : group.getFirst()));
    }

    private String emptied(String taken) {
        pieces.clear();
        fresh = true;
        gapFirst = false;
        return taken;
    }

    /** @param one chooses what is left of separators that come together */
    private String merge(boolean first, boolean last, Function<List<String>, String> one) {
        StringBuilder out = new StringBuilder();
        List<String> open = withoutEmptyBrackets();
        List<String> group = new ArrayList<>();
        boolean outside = first;
        for (String piece : open) {
            if (isBracket(piece.charAt(0))) {
                boolean opens = isOpening(piece.charAt(0));
                out.append(outside ? "" : opens ? one.apply(group) : "").append(piece);
                group.clear();
                outside = opens;
            } else {
                group.add(piece);
            }
        }
        return out.append(outside ? "" : last ? atEnd(group) : one.apply(group)).toString();
    }

    /** A bracket that holds nothing goes, and what is around it comes together. */
    private List<String> withoutEmptyBrackets() {
        List<String> kept = new ArrayList<>();
        for (String piece : pieces) {
            int closed = CLOSING.indexOf(piece.charAt(0));
            int opened = closed < 0 ? -1 : kept.lastIndexOf(OPENING.substring(closed, closed + 1));
            if (opened < 0) {
                kept.add(piece);
            } else {
                kept.subList(opened, kept.size()).clear();
            }
        }
        return kept;
    }

    private static String atEnd(List<String> group) {
        String strongest = strongest(group).strip();
        return strongest.isEmpty() || STRENGTHS.indexOf(strongest.charAt(0)) < STRENGTHS.indexOf('.') ? "" : strongest;
    }

    private static String strongest(List<String> group) {
        String mark = "";
        String blanks = "";
        for (String piece : group) {
            String stripped = piece.stripTrailing();
            mark = strength(stripped) > strength(mark) ? stripped : mark;
            String trailing = piece.substring(stripped.length());
            blanks = lines(trailing) > lines(blanks) || blanks.isEmpty() ? trailing : blanks;
        }
        return mark + blanks;
    }

    private static int strength(String piece) {
        int most = -1;
        for (int i = 0; i < piece.length(); i++) {
            most = Math.max(most, STRENGTHS.indexOf(piece.charAt(i)));
        }
        return most;
    }

    private static long lines(String blanks) {
        return blanks.chars().filter(c -> c == '\n').count();
    }

    private static boolean isBracket(char c) {
        return isOpening(c) || isClosing(c);
    }

    private static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }
}
