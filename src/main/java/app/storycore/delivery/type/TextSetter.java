package app.storycore.delivery.type;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Sets text of any script, as its readers expect it.
 *
 * <p>A character no font has becomes a replacement mark; controls and other characters without a meaning are left out.
 */
public final class TextSetter {

    private TextSetter() {}

    /** The text measured, for lines of any width. */
    public static Paragraph paragraph(String text, FontWeight fontWeight) {
        return new Paragraph(text, fontWeight);
    }

    /** The whole text on one line, however long it becomes. */
    public static TextLine line(String text, FontWeight fontWeight) {
        return paragraph(text, fontWeight).line();
    }

    /** On one line no wider than {@code width} em, shortened with an ellipsis if need be. */
    public static TextLine shortened(String text, FontWeight fontWeight, double width) {
        return paragraph(text, fontWeight).shortened(width);
    }

    /** At most {@code most} lines of {@code width} em, the last one ending in an ellipsis if words are missing. */
    public static List<TextLine> wrap(String text, FontWeight fontWeight, double width, int most) {
        return paragraph(text, fontWeight).lines(width, most);
    }

    /** The characters, each once, that documents can only show as a replacement mark. */
    public static String withoutFont(String text) {
        return text.codePoints()
                .distinct()
                .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
                .filter(c -> !CleanText.isInvisible(c) && !FontChooser.canDraw(c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
