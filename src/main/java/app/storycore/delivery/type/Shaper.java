package app.storycore.delivery.type;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings one line into the order in which it is drawn, and has the JDK choose and place the glyphs of each run. */
final class Shaper {

    private final FontChooser chooser;
    private final boolean rightToLeft;

    /** Text from one font in one direction. */
    private record Section(FontFile font, int start, int limit, boolean rightToLeft) {}

    /**
     * For the lines of one paragraph.
     *
     * @param rightToLeft the direction of the paragraph
     */
    Shaper(FontChooser chooser, boolean rightToLeft) {
        this.chooser = chooser;
        this.rightToLeft = rightToLeft;
    }

    TextLine line(String text) {
        BitSet graphemes = Graphemes.boundaries(text);
        char[] characters = text.toCharArray();
        List<TextRun> runs = new ArrayList<>();
        double pen = 0;
        for (Section section : sections(text, graphemes)) {
            Font font = section.font().font();
            int direction = section.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
            GlyphVector glyphs =
                    font.layoutGlyphVector(JdkFonts.CONTEXT, characters, section.start(), section.limit(), direction);
            ClusterReader reader = new ClusterReader(text, graphemes, section.start(), section.limit());
            runs.add(new TextRun(section.font(), reader.read(glyphs, pen)));
            pen += ClusterReader.width(glyphs);
        }
        return new TextLine(text, runs, pen, rightToLeft);
    }

    /** From left to right. */
    private List<Section> sections(String text, BitSet graphemes) {
        if (text.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        byte[] levels = new byte[bidi.getRunCount()];
        Object[] runs = new Object[levels.length];
        for (int i = 0; i < runs.length; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            runs[i] = i;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, runs.length);
        List<Section> sections = new ArrayList<>();
        for (Object run : runs) {
            int i = (int) run;
            boolean backwards = bidi.getRunLevel(i) % 2 == 1;
            List<Section> byFont = byFont(text, graphemes, bidi.getRunStart(i), bidi.getRunLimit(i), backwards);
            sections.addAll(backwards ? byFont.reversed() : byFont);
        }
        return sections;
    }

    private List<Section> byFont(String text, BitSet graphemes, int start, int limit, boolean backwards) {
        List<Section> sections = new ArrayList<>();
        for (int from = start, to; from < limit; from = to) {
            int next = graphemes.nextSetBit(from + 1);
            to = next < 0 ? limit : Math.min(next, limit);
            FontFile previous = sections.isEmpty() ? null : sections.getLast().font();
            Optional<FontFile> font = chooser.choose(text.substring(from, to), previous);
            if (font.isPresent()) {
                add(sections, new Section(font.get(), from, to, backwards));
            } else {
                addEach(sections, text, from, to, backwards);
            }
        }
        return sections;
    }

    /** A cluster that no font has as a whole. */
    private void addEach(List<Section> sections, String text, int from, int to, boolean backwards) {
        for (int at = from, end; at < to; at = end) {
            end = Math.min(to, text.offsetByCodePoints(at, 1));
            FontFile previous = sections.isEmpty() ? null : sections.getLast().font();
            add(sections, new Section(single(text.substring(at, end), previous), at, end, backwards));
        }
    }

    private FontFile single(String character, @Nullable FontFile previous) {
        return chooser.choose(character, previous).orElse(FontFile.SANS);
    }

    private static void add(List<Section> sections, Section section) {
        Section last = sections.isEmpty() ? null : sections.getLast();
        if (last != null && last.font() == section.font()) {
            sections.set(
                    sections.size() - 1,
                    new Section(last.font(), last.start(), section.limit(), section.rightToLeft()));
        } else {
            sections.add(section);
        }
    }
}
