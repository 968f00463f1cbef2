package app.storycore.delivery.type;

import java.util.List;

/**
 * Text on one line.
 *
 * @param text as written
 * @param runs from left to right
 * @param width in em
 * @param rightToLeft whether the paragraph is read that way, and its lines start on the right
 */
public record TextLine(String text, List<TextRun> runs, double width, boolean rightToLeft) {

    public TextLine {
        runs = List.copyOf(runs);
    }
}
