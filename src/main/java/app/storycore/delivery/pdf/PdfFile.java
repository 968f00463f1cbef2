package app.storycore.delivery.pdf;

import app.storycore.base.TemporaryFiles;
import app.storycore.delivery.NonClosingOutputStream;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.content.EmbeddedFont;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.type.FontFile;
import java.awt.image.BufferedImage;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessStreamCache;
import org.apache.pdfbox.io.ScratchFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/** A PDF in the making: its pages, the fonts used so far, and its outline; what it holds waits in a temporary file. */
final class PdfFile implements Closeable {

    /** Of what waits; 2,000 shots, one a page, need a quarter of it. */
    private static final long MOST_BYTES = 4_000_000_000L;

    private final PDDocument document = new PDDocument(PdfFile::scratch);
    private final Map<FontFile, EmbeddedFont> fonts = new EnumMap<>(FontFile.class);
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable PDImageXObject logo;

    PdfFile(Storyboard storyboard) {
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle(storyboard.project().name());
        about.setAuthor(storyboard.project().owner());
        about.setSubject("Storyboard");
        about.setCreator("StoryCore Studio");
        Calendar time = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        time.setTimeInMillis(storyboard.generation().endedAt().toEpochMilli());
        about.setCreationDate(time);
        about.setModificationDate(time);
        document.setDocumentInformation(about);
        document.setDocumentId(storyboard.generation().endedAt().toEpochMilli());
        document.getDocumentCatalog().setDocumentOutline(outline);
        showTitleInWindow();
    }

    private static RandomAccessStreamCache scratch() throws IOException {
        return new ScratchFile(MemoryUsageSetting.setupTempFileOnly(MOST_BYTES)
                .setTempDir(TemporaryFiles.folder().toFile()));
    }

    private void showTitleInWindow() {
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    PDDocument document() {
        return document;
    }

    /** A new page at the end. */
    PdfPage page(PdfTemplate template, String bookmark) throws IOException {
        PDPage page = new PDPage(new PDRectangle((float) template.width(), (float) template.height()));
        document.addPage(page);
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark);
        item.setDestination(page);
        outline.addLast(item);
        return new PdfPage(this, page);
    }

    /** The font inside this document; only the glyphs used are embedded. */
    EmbeddedFont font(FontFile file) throws IOException {
        EmbeddedFont font = fonts.get(file);
        if (font == null) {
            font = new EmbeddedFont(file);
            fonts.put(file, font);
        }
        return font;
    }

    /** The logo inside this document, which has one. */
    PDImageXObject logo(BufferedImage picture) throws IOException {
        PDImageXObject known = logo;
        if (known == null) {
            known = LosslessFactory.createFromImage(document, picture);
            logo = known;
        }
        return known;
    }

    void save(OutputStream out) throws IOException {
        for (EmbeddedFont font : fonts.values()) {
            font.embed(document);
        }
        document.save(new NonClosingOutputStream(out));
    }

    @Override
    public void close() throws IOException {
        try (document) {
            for (EmbeddedFont font : fonts.values()) {
                font.close();
            }
        }
    }
}
