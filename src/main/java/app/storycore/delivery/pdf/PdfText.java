package app.storycore.delivery.pdf;

import app.storycore.delivery.pdf.content.EmbeddedFont;
import app.storycore.delivery.pdf.content.PdfContent;
import app.storycore.delivery.type.Cluster;
import app.storycore.delivery.type.Glyph;
import app.storycore.delivery.type.TextLine;
import app.storycore.delivery.type.TextRun;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDResources;

/**
 * Writes set text onto a page so that it can be searched and copied.
 *
 * <p>The one glyph of a cluster that moves the pen says by its code which characters the cluster stands for; where
 * several do, marked content says it for them together. Marks that stand over and under letters come last and say
 * nothing: between the letters, readers would take their places for the ends of words.
 */
final class PdfText {

    private static final double THOUSANDTHS = 1000;
    private static final double VISIBLE = 0.5;
    private static final String NOTHING = "\u200B";

    private final PdfFile file;
    private final PDResources resources;
    private final PdfContent content;

    /** Moves of the pen and codes that are not written yet, and where the pen is, in thousandths of an em. */
    private COSArray pending = new COSArray();

    private final ByteArrayOutputStream codes = new ByteArrayOutputStream();
    private double pen;
    private double rise;

    PdfText(PdfFile file, PDResources resources, PdfContent content) {
        this.file = file;
        this.resources = resources;
        this.content = content;
    }

    /** Sets a line with its left end at {@code x} and its baseline at {@code y}, measured from the page's foot. */
    void set(TextLine textLine, double x, double y, double size, Color colour) throws IOException {
        content.write(OperatorName.BEGIN_TEXT);
        content.colour(OperatorName.NON_STROKING_RGB, colour);
        content.write(OperatorName.MOVE_TEXT, x, y);
        pen = 0;
        Map<EmbeddedFont, List<Glyph>> marks = new LinkedHashMap<>();
        for (TextRun textRun : textLine.runs()) {
            EmbeddedFont font = file.font(textRun.font());
            select(font, size);
            for (Cluster cluster : textRun.clusters()) {
                letters(cluster, font, size, marks.computeIfAbsent(font, key -> new ArrayList<>()));
            }
            flush();
        }
        marks(marks, size);
        content.write(OperatorName.END_TEXT);
    }

    private void select(EmbeddedFont font, double size) throws IOException {
        content.write(OperatorName.SET_FONT_AND_SIZE, font.in(resources), PdfContent.number(size));
    }

    private void letters(Cluster cluster, EmbeddedFont font, double size, List<Glyph> marks) throws IOException {
        List<Glyph> letters = new ArrayList<>();
        for (Glyph glyph : cluster.glyphs()) {
            (font.width(glyph.id()) > 0 ? letters : marks).add(glyph);
        }
        if (letters.isEmpty() && !cluster.glyphs().isEmpty()) {
            letters.add(cluster.glyphs().getFirst());
            marks.remove(cluster.glyphs().getFirst());
        }
        if (letters.size() == 1) {
            show(letters.getFirst(), cluster.text(), font, size);
        } else if (!letters.isEmpty()) {
            saying(cluster.text(), letters, cluster.text(), font, size);
        }
    }

    private void marks(Map<EmbeddedFont, List<Glyph>> marks, double size) throws IOException {
        for (Map.Entry<EmbeddedFont, List<Glyph>> each : marks.entrySet()) {
            if (!each.getValue().isEmpty()) {
                select(each.getKey(), size);
                saying("", each.getValue(), NOTHING, each.getKey(), size);
            }
        }
        rise(0, size);
    }

    /**
     * Shows glyphs that stand for {@code text} together.
     *
     * @param first what the first of them says to a reader that does not know marked content
     */
    private void saying(String text, List<Glyph> glyphs, String first, EmbeddedFont font, double size)
            throws IOException {
        flush();
        COSDictionary says = new COSDictionary();
        says.setItem(COSName.ACTUAL_TEXT, new COSString(text));
        content.write(OperatorName.BEGIN_MARKED_CONTENT_SEQ, COSName.getPDFName("Span"), says);
        String part = first;
        for (Glyph glyph : glyphs) {
            show(glyph, part, font, size);
            part = NOTHING;
        }
        flush();
        content.write(OperatorName.END_MARKED_CONTENT);
    }

    private void show(Glyph glyph, String text, EmbeddedFont font, double size) throws IOException {
        rise(glyph.y() * THOUSANDTHS, size);
        double move = glyph.x() * THOUSANDTHS - pen;
        if (Math.abs(move) > VISIBLE) {
            endCodes();
            pending.add(PdfContent.number(-move));
            pen += move;
        }
        int code = font.code(glyph.id(), text);
        codes.write(code >> 8);
        codes.write(code);
        pen += font.width(glyph.id());
    }

    private void rise(double height, double size) throws IOException {
        if (Math.abs(height - rise) > VISIBLE) {
            flush();
            rise = height;
            content.write(OperatorName.SET_TEXT_RISE, rise / THOUSANDTHS * size);
        }
    }

    private void endCodes() {
        if (codes.size() > 0) {
            pending.add(new COSString(codes.toByteArray()));
            codes.reset();
        }
    }

    private void flush() throws IOException {
        endCodes();
        if (pending.size() > 0) {
            content.write(OperatorName.SHOW_TEXT_ADJUSTED, pending);
            pending = new COSArray();
        }
    }
}
