package app.storycore.delivery.type;

import java.util.List;

/**
 * Neighbouring clusters that come from the same font and are read in the same direction.
 *
 * @param clusters from left to right
 */
public record TextRun(FontFile font, List<Cluster> clusters) {

    public TextRun {
        clusters = List.copyOf(clusters);
    }
}
