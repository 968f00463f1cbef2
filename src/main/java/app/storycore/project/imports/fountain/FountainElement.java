package app.storycore.project.imports.fountain;

import app.storycore.project.imports.fountain.SceneMark.Strength;
import app.storycore.project.imports.words.Capitals;
import app.storycore.project.imports.words.FilmTermAliases;
import app.storycore.project.imports.words.ScreenplayWord;

/** What a line of a screenplay in Fountain is, when it is not blank. */
public enum FountainElement {
    HEADING,
    ACTION,
    /** Somebody begins to speak: all lines up to the next blank one are theirs. */
    CHARACTER,
    /** Transitions, sections, synopses, page breaks, centred text and lyrics. */
    LEFT_OUT;

    private static final int MOST_WORDS_OF_TRANSITION = 4;

    /**
     * @param afterBlank whether it stands at the start, below a blank line, or below something that ends by itself
     * @param beforeBlank whether nothing follows at once
     */
    static FountainElement of(String line, boolean afterBlank, boolean beforeBlank) {
        String text = line.strip();
        if (isForcedHeading(text)) {
            return HEADING;
        }
        return switch (text.charAt(0)) {
            case '!' -> ACTION;
            case '@' -> beforeBlank ? LEFT_OUT : CHARACTER;
            case '#', '=', '~', '>' -> LEFT_OUT;
            default -> unforced(text, afterBlank, beforeBlank);
        };
    }

    /** Whether a line in capitals begins a scene even below words that somebody speaks. */
    public static boolean isCapitalHeading(String line) {
        return Capitals.only(line) && isHeading(line.strip());
    }

    /** A line of action without the marks that make it one, or a shot of its own. */
    static String actionOf(String line) {
        String text = line.strip();
        int start = 0;
        while (start < text.length() && text.charAt(start) == '!') {
            start++;
        }
        return text.substring(start).strip();
    }

    private static FountainElement unforced(String text, boolean afterBlank, boolean beforeBlank) {
        boolean capitals = Capitals.only(text);
        if ((afterBlank || capitals) && isHeading(text)) {
            return HEADING;
        } else if (afterBlank && isTransition(text, capitals)) {
            return LEFT_OUT;
        }
        return afterBlank && !beforeBlank && isCharacter(text) ? CHARACTER : ACTION;
    }

    private static boolean isForcedHeading(String text) {
        return text.length() > 1
                && text.length() <= SceneHeading.LONGEST
                && text.charAt(0) == '.'
                && Character.isLetterOrDigit(text.codePointAt(1));
    }

    private static boolean isHeading(String text) {
        if (text.length() > SceneHeading.LONGEST) {
            return false;
        }
        SceneMark.Found mark = SceneMark.find(text);
        return mark.end() > 0
                && (mark.strength() == Strength.SURE
                        || SceneHeading.read(text, null).time() != null);
    }

    /** In small letters only what is nothing else, such as "Fade in:". */
    private static boolean isTransition(String text, boolean capitals) {
        if (text.length() > FilmTermAliases.LONGEST) {
            return false;
        }
        boolean marked = text.endsWith(":") || text.endsWith(".");
        if (ScreenplayWord.TRANSITION.is(text)) {
            return capitals || marked;
        }
        return capitals && (text.endsWith(" TO:") || startsTransition(text));
    }

    private static boolean startsTransition(String text) {
        StringBuilder start = new StringBuilder();
        for (String word : text.split("\\s+", MOST_WORDS_OF_TRANSITION)) {
            if (ScreenplayWord.TRANSITION_START.is(start.append(word).toString())) {
                return true;
            }
        }
        return false;
    }

    /** Capitals, but for what stands in brackets behind the name. */
    private static boolean isCharacter(String text) {
        int bracket = text.indexOf('(');
        return text.length() <= SceneHeading.LONGEST && Capitals.only(bracket > 0 ? text.substring(0, bracket) : text);
    }
}
