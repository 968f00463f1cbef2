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
public record Line(String text, List<Run> runs, double width, boolean rightToLeft) {

    public Line {
        runs = List.copyOf(runs);
    }
}
