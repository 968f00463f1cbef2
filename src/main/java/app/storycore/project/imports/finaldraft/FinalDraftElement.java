package app.storycore.project.imports.finaldraft;

import java.util.Locale;

/** What a paragraph of Final Draft is. */
enum FinalDraftElement {
    HEADING,
    ACTION,
    CHARACTER,
    /** What is said or sung. */
    SPEECH,
    /** How it is said. */
    PARENTHETICAL,
    /** Transitions, beginnings and ends of acts, titles and lists of the cast. */
    LEFT_OUT;

    /** By the name that the paragraph gives itself; whoever makes an element of their own describes what is seen. */
    static FinalDraftElement of(String type) {
        return switch (type.strip().toLowerCase(Locale.ROOT)) {
            case "scene heading" -> HEADING;
            case "character" -> CHARACTER;
            case "dialogue", "singing", "lyrics" -> SPEECH;
            case "parenthetical" -> PARENTHETICAL;
            case "transition", "new act", "end of act", "cold opening", "cast list", "show/ep. title" -> LEFT_OUT;
            default -> ACTION;
        };
    }
}
