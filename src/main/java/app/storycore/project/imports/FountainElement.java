package app.storycore.project.imports;

import java.util.regex.Pattern;

/** What a line of a screenplay in Fountain is, when it is not blank and nobody is speaking. */
enum FountainElement {
    HEADING,
    ACTION,
    /** Somebody begins to speak: all lines up to the next blank one are theirs. */
    CHARACTER,
    /** Transitions, sections, synopses, page breaks, centred text and lyrics. */
    LEFT_OUT;

    private static final Pattern SCENE = Pattern.compile(
            "^(?:INT\\.?\\s*/\\s*EXT|EXT\\.?\\s*/\\s*INT|I\\s*/\\s*E|E\\s*/\\s*I|INT|EXT|EST)(?:\\.\\s*|\\s+)\\S",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRANSITION = Pattern.compile(
            "^(?:.* TO:|FADE (?:IN|OUT|UP)\\b.*|FADE TO .*|CUT TO .*|SMASH CUT.*|MATCH CUT.*|THE END|END CREDITS"
                    + "|(?:ROLL |OPENING )CREDITS)[:.]?$");

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

    /** A line of action without the mark that makes it one. */
    static String actionOf(String line) {
        String text = line.strip();
        return text.startsWith("!") ? text.substring(1) : text;
    }

    private static FountainElement unforced(String text, boolean afterBlank, boolean beforeBlank) {
        boolean capitals = isCapitals(text);
        if ((afterBlank || capitals) && SCENE.matcher(text).find()) {
            return HEADING;
        } else if (afterBlank && capitals && TRANSITION.matcher(text).matches()) {
            return LEFT_OUT;
        }
        return afterBlank && !beforeBlank && isCharacter(text) ? CHARACTER : ACTION;
    }

    private static boolean isForcedHeading(String text) {
        return text.length() > 1 && text.charAt(0) == '.' && Character.isLetterOrDigit(text.charAt(1));
    }

    /** Capitals, but for what stands in brackets behind the name. */
    private static boolean isCharacter(String text) {
        int bracket = text.indexOf('(');
        return isCapitals(bracket > 0 ? text.substring(0, bracket) : text);
    }

    private static boolean isCapitals(String text) {
        return text.codePoints().anyMatch(Character::isLetter)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }
}
