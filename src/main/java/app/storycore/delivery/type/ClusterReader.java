package app.storycore.delivery.type;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Says which characters of a section each of its glyphs stands for. */
final class ClusterReader {

    /** What the JDK puts where a joiner or the like was. */
    private static final int INVISIBLE = 0xFFFE;

    private final String text;
    private final BitSet graphemes;
    private final int start;
    private final int limit;

    /** Neighbouring glyphs, by number, whose text begins at the same grapheme. */
    private record Group(int textStart, int first, int end) {}

    ClusterReader(String text, BitSet graphemes, int start, int limit) {
        this.text = text;
        this.graphemes = graphemes;
        this.start = start;
        this.limit = limit;
    }

    /** In em. */
    static double width(GlyphVector glyphs) {
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / JdkFonts.UNITS_PER_EM;
    }

    /**
     * The section's clusters from left to right.
     *
     * @param pen where the section begins on the line, in em
     */
    List<Cluster> read(GlyphVector glyphs, double pen) {
        List<Group> groups = groups(glyphs);
        BitSet starts = new BitSet();
        groups.forEach(group -> starts.set(group.textStart()));
        List<Cluster> clusters = new ArrayList<>(groups.size());
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            double from = i == 0 ? 0 : x(glyphs, group.first());
            double to = i + 1 == groups.size()
                    ? width(glyphs)
                    : x(glyphs, groups.get(i + 1).first());
            clusters.add(new Cluster(
                    textStart(group, starts),
                    text.substring(textStart(group, starts), textEnd(group, starts)),
                    shapes(glyphs, group, pen),
                    Math.max(0, to - from)));
        }
        return clusters.isEmpty() ? List.of(unseen()) : clusters;
    }

    private Cluster unseen() {
        return new Cluster(start, text.substring(start, limit), List.of(), 0);
    }

    private List<Group> groups(GlyphVector glyphs) {
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < glyphs.getNumGlyphs(); i++) {
            if (glyphs.getGlyphCode(i) >= INVISIBLE) {
                continue;
            }
            int at = Math.max(start, graphemes.previousSetBit(start + glyphs.getGlyphCharIndex(i)));
            if (!groups.isEmpty() && groups.getLast().textStart() == at) {
                groups.set(groups.size() - 1, new Group(at, groups.getLast().first(), i + 1));
            } else {
                groups.add(new Group(at, i, i + 1));
            }
        }
        return groups;
    }

    /** What stands before the first glyph's text and is not seen belongs to it. */
    private int textStart(Group group, BitSet starts) {
        return starts.previousSetBit(group.textStart() - 1) < 0 ? start : group.textStart();
    }

    private int textEnd(Group group, BitSet starts) {
        int next = starts.nextSetBit(group.textStart() + 1);
        return next < 0 ? limit : next;
    }

    private static List<Glyph> shapes(GlyphVector glyphs, Group group, double pen) {
        List<Glyph> shapes = new ArrayList<>(group.end() - group.first());
        for (int i = group.first(); i < group.end(); i++) {
            if (glyphs.getGlyphCode(i) < INVISIBLE) {
                double y = -glyphs.getGlyphPosition(i).getY() / JdkFonts.UNITS_PER_EM;
                shapes.add(new Glyph(glyphs.getGlyphCode(i), pen + x(glyphs, i), y));
            }
        }
        return shapes;
    }

    private static double x(GlyphVector glyphs, int index) {
        return glyphs.getGlyphPosition(index).getX() / JdkFonts.UNITS_PER_EM;
    }
}
