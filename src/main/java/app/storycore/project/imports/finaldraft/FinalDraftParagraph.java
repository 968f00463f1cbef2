package app.storycore.project.imports.finaldraft;

import app.storycore.project.imports.fountain.FountainWriter;
import java.util.Locale;

/**
 * A paragraph of Final Draft while it is read: several runs of text, each in a style of its own. Headings and names become
 * capitals, as Final Draft shows them.
 */
final class FinalDraftParagraph {

    private static final String OMITTED = "OMITTED";

    private final FinalDraftElement element;
    private final String number;
    private final StringBuilder text = new StringBuilder();
    private boolean omitted;

    /** @param number of the scene, empty when it has none */
    FinalDraftParagraph(String type, String number) {
        this.element = FinalDraftElement.of(type);
        this.number = number;
    }

    /** @param style names joined by a plus; what is struck out is gone */
    void add(String run, String style) {
        if (!style.contains("Strikeout")) {
            text.append(style.contains("AllCaps") ? run.toUpperCase(Locale.ROOT) : run);
        }
    }

    /** The scene stays outside; its heading only keeps its number. */
    void omit() {
        omitted = true;
    }

    private static String bracketed(String words) {
        return words.isEmpty() || words.startsWith("(") ? words : "(" + words + ")";
    }

    boolean isCharacter() {
        return element == FinalDraftElement.CHARACTER;
    }

    /** @param beside whether it is the second of two who speak at once */
    void writeTo(FountainWriter screenplay, boolean beside) {
        String words = text.toString();
        switch (element) {
            case HEADING -> {
                if (!omitted && !words.strip().equalsIgnoreCase(OMITTED)) {
                    screenplay.heading(words.toUpperCase(Locale.ROOT), number);
                }
            }
            case ACTION -> screenplay.action(words);
            case CHARACTER -> screenplay.character(words.toUpperCase(Locale.ROOT), beside);
            case SPEECH -> screenplay.speech(words);
            case PARENTHETICAL -> screenplay.speech(bracketed(words.strip()));
            case LEFT_OUT -> screenplay.leftOut(words);
        }
        text.setLength(0);
    }
}
