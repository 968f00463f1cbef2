package app.storycore.delivery.type;

import java.util.List;

/**
 * The fewest characters that are drawn together, such as a letter with its marks or a ligature.
 *
 * @param start of its text in the line's
 * @param text as written
 * @param glyphs from left to right; none if nothing is to be seen
 * @param advance in em
 */
public record Cluster(int start, String text, List<Glyph> glyphs, double advance) {

    public Cluster {
        glyphs = List.copyOf(glyphs);
    }
}
