package app.storycore.delivery.pdf;

import app.storycore.delivery.type.FontWeight;
import app.storycore.delivery.type.Paragraph;
import app.storycore.delivery.type.TextSetter;
import java.util.ArrayList;
import java.util.List;

/**
 * Words that stand together.
 *
 * @param name what they are, such as {@code Dialogue}
 * @param headed whether the name stands on a line of its own before them
 * @param paragraphs each begins on a new line
 */
record TextBlock(Kind kind, String name, boolean headed, List<Paragraph> paragraphs) {

    private static final String CONTINUED = " (continued)";

    /** How words look. */
    enum Kind {
        PROMPT,
        /** Angle, time of day and mood, smaller and quiet. */
        TERMS,
        TEXT,
        /** Nothing but a name: the shot whose words follow. */
        TITLE
    }

    TextBlock {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Words as one paragraph. */
    static TextBlock of(Kind kind, String name, String text) {
        return new TextBlock(kind, name, false, List.of(measured(text)));
    }

    /** Words below their name, with the lines that their author broke. */
    static TextBlock headed(String name, String text) {
        return new TextBlock(
                Kind.TEXT,
                name,
                true,
                text.strip()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(TextBlock::measured)
                        .toList());
    }

    static TextBlock title(String name) {
        return new TextBlock(Kind.TITLE, name, true, List.of());
    }

    private static Paragraph measured(String text) {
        return TextSetter.paragraph(text, FontWeight.REGULAR);
    }

    /**
     * What is left after some lines.
     *
     * @param paragraph of which only a part is left, from 0
     * @param lines of it that were set
     * @param width of these in em
     */
    TextBlock after(int paragraph, int lines, double width) {
        if (paragraph == 0 && lines == 0) {
            return this;
        }
        List<Paragraph> left = new ArrayList<>(paragraphs.subList(paragraph, paragraphs.size()));
        if (lines > 0) {
            left.set(0, measured(left.getFirst().after(width, lines)));
        }
        String called = name.endsWith(CONTINUED) ? name : name + CONTINUED;
        return new TextBlock(kind, called, true, left);
    }
}
