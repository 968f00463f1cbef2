package app.storycore.project.imports.fountain;

import app.storycore.project.imports.words.ScreenplayWord;

/**
 * Writes a screenplay in Fountain, so that {@link FountainReader} takes each part of it for what it is: with a mark in
 * front where a line would be taken for something else.
 */
public final class FountainWriter {

    private static final int LONGEST_NUMBER = 20;
    private static final String MARKS = "@#=~>";
    private static final String QUOTES = "\"'\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb";

    private final StringBuilder text = new StringBuilder();
    private String speaker = "";
    private boolean speaking;
    private boolean headed;

    /** @param number its own, empty when it has none */
    public void heading(String written, String number) {
        String words = withoutStart(plain(written));
        String kept = number.strip();
        boolean numbered = !kept.isEmpty() && kept.length() <= LONGEST_NUMBER && !kept.matches(".*[\\s#].*");
        String line = numbered ? words + " #" + kept + "#" : words;
        if (words.isEmpty() || line.length() >= SceneHeading.LONGEST) {
            action(written);
        } else {
            paragraph(FountainElement.isCapitalHeading(line) ? line : "." + line);
            headed = true;
            speaker = "";
        }
    }

    /** What is seen; what can only be a heading or a transition stays one. */
    public void action(String written) {
        String words = plain(written);
        if (!words.isEmpty()) {
            paragraph(isTakenForElse(words) ? "!" + words : words);
        }
    }

    /**
     * Who speaks next; somebody who says nothing is not written.
     *
     * @param beside whether at the same time as the one before
     */
    public void character(String written, boolean beside) {
        String name = plain(written);
        boolean plain = !name.isEmpty() && FountainElement.of(name, true, false) == FountainElement.CHARACTER;
        String line = plain ? name : "@" + name;
        speaker = name.isEmpty() ? "" : line + (beside ? " ^" : "");
        speaking = false;
    }

    /** What is said, sung, or how; without somebody who says it, it is action. */
    public void speech(String written) {
        String words = plain(written);
        if (words.isEmpty()) {
            return;
        } else if (speaker.isEmpty()) {
            action(written);
            return;
        } else if (!speaking) {
            paragraph(speaker);
            speaking = true;
        }
        text.append('\n').append(FountainElement.isCapitalHeading(words) ? "~" + words : words);
    }

    /** A transition, or what else stands in a screenplay and is not seen. */
    public void leftOut(String written) {
        String words = plain(written);
        if (!words.isEmpty()) {
            paragraph("> " + words);
        }
    }

    /** All of it. */
    public String text() {
        return text.toString();
    }

    private void paragraph(String line) {
        text.append(text.isEmpty() ? "" : "\n\n").append(line);
        speaking = false;
    }

    private boolean isTakenForElse(String words) {
        FountainElement element = FountainElement.of(words, true, true);
        return switch (element) {
            case ACTION -> !headed && isTitleKey(words);
            case HEADING -> !FountainElement.isCapitalHeading(words);
            case LEFT_OUT, CHARACTER -> MARKS.indexOf(words.charAt(0)) >= 0;
        };
    }

    private static boolean isTitleKey(String words) {
        int colon = words.indexOf(':');
        return colon > 0 && ScreenplayWord.TITLE_KEY.is(words.substring(0, colon));
    }

    /** In one line, and without what would be a note, struck out, or emphasis. */
    private static String plain(String written) {
        String line = written.replaceAll("[\\s\u0085\u00a0\u2028\u2029]+", " ").strip();
        String open = line.replaceAll("\\[(?=\\[)", "[ ").replaceAll("/(?=\\*)", "/ ");
        return Emphasis.without(open).equals(open) ? open : open.replaceAll("([*_\\\\])", "\\\\$1");
    }

    /** A heading begins with a letter or a digit; quotes in front go with those behind. */
    private static String withoutStart(String written) {
        boolean quoted = !written.isEmpty() && QUOTES.indexOf(written.charAt(0)) >= 0;
        String words = quoted ? written.replaceAll("[" + QUOTES + "]", "") : written;
        int start = 0;
        while (start < words.length() && !Character.isLetterOrDigit(words.codePointAt(start))) {
            start += Character.charCount(words.codePointAt(start));
        }
        return words.substring(start);
    }
}
