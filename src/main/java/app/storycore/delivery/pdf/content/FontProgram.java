package app.storycore.delivery.pdf.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * The used glyphs of a font as a composite font of PDF (ISO 32000-1, 9.7), with codes that were given out while text
 * was set.
 */
final class FontProgram {

    private final PDDocument document;
    private final String name;
    private final TrueTypeFont font;
    private final Map<EmbeddedFont.Use, Integer> codes;

    FontProgram(PDDocument document, String name, TrueTypeFont font, Map<EmbeddedFont.Use, Integer> codes) {
        this.document = document;
        this.name = tag(codes.size()) + "+" + name;
        this.font = font;
        this.codes = codes;
    }

    /** Six capitals that tell subsets of one font apart. */
    private static String tag(int size) {
        StringBuilder tag = new StringBuilder();
        for (int rest = size; tag.length() < 6; rest /= 26) {
            tag.append((char) ('A' + rest % 26));
        }
        return tag.toString();
    }

    void describe(COSDictionary composite) throws IOException {
        composite.setItem(COSName.TYPE, COSName.FONT);
        composite.setItem(COSName.SUBTYPE, COSName.TYPE0);
        composite.setName(COSName.BASE_FONT, name);
        composite.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        COSArray descendants = new COSArray();
        descendants.add(glyphs());
        composite.setItem(COSName.DESCENDANT_FONTS, descendants);
        composite.setItem(COSName.TO_UNICODE, stream(new UnicodeMap(codes).bytes()));
    }

    private COSDictionary glyphs() throws IOException {
        TTFSubsetter subset = new TTFSubsetter(font);
        subset.addGlyphIds(
                codes.keySet().stream().map(EmbeddedFont.Use::glyph).collect(Collectors.toCollection(TreeSet::new)));
        ByteArrayOutputStream program = new ByteArrayOutputStream();
        subset.writeToStream(program);
        COSDictionary glyphs = new COSDictionary();
        glyphs.setItem(COSName.TYPE, COSName.FONT);
        glyphs.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        glyphs.setName(COSName.BASE_FONT, name);
        glyphs.setItem(COSName.CIDSYSTEMINFO, characters());
        glyphs.setItem(COSName.FONT_DESC, descriptor(program.toByteArray()));
        glyphs.setItem(COSName.W, widths());
        glyphs.setItem(COSName.CID_TO_GID_MAP, stream(glyphOfCode(subset.getGIDMap())));
        return glyphs;
    }

    private static COSDictionary characters() {
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.REGISTRY, new COSString("Adobe"));
        characters.setItem(COSName.ORDERING, new COSString("Identity"));
        characters.setItem(COSName.SUPPLEMENT, COSInteger.ZERO);
        return characters;
    }

    private PDFontDescriptor descriptor(byte[] program) throws IOException {
        HorizontalHeaderTable lines = font.getHorizontalHeader();
        HeaderTable head = font.getHeader();
        PDFontDescriptor descriptor = new PDFontDescriptor(new COSDictionary());
        descriptor.setFontName(name);
        descriptor.setSymbolic(true);
        descriptor.setFontBoundingBox(new PDRectangle(
                thousandths(head.getXMin()),
                thousandths(head.getYMin()),
                thousandths(head.getXMax() - head.getXMin()),
                thousandths(head.getYMax() - head.getYMin())));
        descriptor.setAscent(thousandths(lines.getAscender()));
        descriptor.setDescent(thousandths(lines.getDescender()));
        descriptor.setCapHeight(thousandths(lines.getAscender()));
        descriptor.setStemV(80);
        descriptor.setFontFile2(stream(program));
        return descriptor;
    }

    private float thousandths(int units) throws IOException {
        return units * 1000f / font.getUnitsPerEm();
    }

    /** All codes from 1 on, in order. */
    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (EmbeddedFont.Use use : codes.keySet()) {
            widths.add(PdfContent.number(font.getAdvanceWidth(use.glyph()) * 1000.0 / font.getUnitsPerEm()));
        }
        COSArray from = new COSArray();
        from.add(COSInteger.get(1));
        from.add(widths);
        return from;
    }

    /** Two bytes for each code, 0 included. */
    private byte[] glyphOfCode(Map<Integer, Integer> originals) {
        Map<Integer, Integer> subsetted = new HashMap<>();
        originals.forEach((inSubset, original) -> subsetted.put(original, inSubset));
        byte[] map = new byte[2 * (codes.size() + 1)];
        codes.forEach((use, code) -> {
            int glyph = subsetted.getOrDefault(use.glyph(), 0);
            map[2 * code] = (byte) (glyph >> 8);
            map[2 * code + 1] = (byte) glyph;
        });
        return map;
    }

    private PDStream stream(byte[] bytes) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
