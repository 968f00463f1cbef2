package app.storycore.delivery.type;

import java.awt.geom.GeneralPath;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The application's fonts, each read when its first character is needed; for one document and one thread. */
public final class FontSet implements Closeable {

    private final Map<FontFile, Opened> opened = new EnumMap<>(FontFile.class);

    private record Opened(TrueTypeFont font, CmapLookup characters, double unitsPerEm) {}

    /** Whether {@code font} can draw the character. */
    public boolean has(FontFile font, int codePoint) {
        return open(font).characters().getGlyphId(codePoint) > 0;
    }

    /** How far the character moves the pen, in em. */
    public double advance(FontFile font, int codePoint) {
        Opened from = open(font);
        try {
            return from.font().getAdvanceWidth(from.characters().getGlyphId(codePoint)) / from.unitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The character's shape in em, baseline at 0, upwards positive; empty for a blank. */
    public GeneralPath outline(FontFile font, int codePoint) {
        Opened from = open(font);
        try {
            GlyphData glyph = from.font().getGlyph().getGlyph(from.characters().getGlyphId(codePoint));
            GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
            double scale = 1 / from.unitsPerEm();
            path.transform(java.awt.geom.AffineTransform.getScaleInstance(scale, scale));
            return path;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font itself, for embedding; it is closed with this set. */
    public TrueTypeFont trueType(FontFile font) {
        return open(font).font();
    }

    private Opened open(FontFile file) {
        return opened.computeIfAbsent(file, FontSet::parse);
    }

    private static Opened parse(FontFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.read()));
            return new Opened(font, font.getUnicodeCmapLookup(), font.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Opened each : opened.values()) {
            each.font().close();
        }
    }
}
