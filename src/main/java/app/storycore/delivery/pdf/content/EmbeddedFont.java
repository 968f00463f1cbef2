package app.storycore.delivery.pdf.content;

import app.storycore.delivery.type.FontFile;
import java.io.Closeable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * A font in a document. Each glyph has a code of its own for each text it stands for, so that what is copied from the
 * document is what was written.
 */
public final class EmbeddedFont implements Closeable {

    private final FontFile file;
    private final TrueTypeFont font;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new LinkedHashMap<>();

    /** A glyph and the text it stands for. */
    record Use(int glyph, String text) {}

    public EmbeddedFont(FontFile file) throws IOException {
        this.file = file;
        this.font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file.open()));
    }

    /** The name of this font on a page. */
    public COSName in(PDResources resources) {
        COSDictionary page = resources.getCOSObject();
        COSDictionary fonts = page.getCOSDictionary(COSName.FONT);
        if (fonts == null) {
            fonts = new COSDictionary();
            page.setItem(COSName.FONT, fonts);
        }
        COSName name = COSName.getPDFName(file.postScriptName());
        fonts.setItem(name, dictionary);
        return name;
    }

    /** From 1 on, in the order of use. */
    public int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), use -> codes.size() + 1);
    }

    /** In thousandths of an em. */
    public double width(int glyph) throws IOException {
        return font.getAdvanceWidth(glyph) * 1000.0 / font.getUnitsPerEm();
    }

    /** To be called when all pages are set. */
    public void embed(PDDocument document) throws IOException {
        new FontProgram(document, file.postScriptName(), font, codes).describe(dictionary);
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
