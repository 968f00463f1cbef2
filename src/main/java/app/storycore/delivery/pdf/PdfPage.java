package app.storycore.delivery.pdf;

import app.storycore.delivery.pdf.content.PdfContent;
import app.storycore.delivery.type.TextLine;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page to draw on, in points from its top left corner. */
final class PdfPage implements Closeable {

    private final PdfFile file;
    private final double height;
    private final double width;
    private final PDResources resources = new PDResources();
    private final PdfContent content;
    private final PdfText text;

    PdfPage(PdfFile file, PDPage page) throws IOException {
        this.file = file;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        page.setResources(resources);
        this.content = new PdfContent(file.document(), page);
        this.text = new PdfText(file, resources, content);
    }

    PdfRect area() {
        return new PdfRect(0, 0, width, height);
    }

    void fill(PdfRect pdfRect, Color colour) throws IOException {
        content.colour(OperatorName.NON_STROKING_RGB, colour);
        content.write(
                OperatorName.APPEND_RECT, pdfRect.x(), height - pdfRect.bottom(), pdfRect.width(), pdfRect.height());
        content.write(OperatorName.FILL_NON_ZERO);
    }

    void outline(PdfRect pdfRect, Color colour, double thickness) throws IOException {
        content.colour(OperatorName.STROKING_COLOR_RGB, colour);
        content.write(OperatorName.SET_LINE_WIDTH, thickness);
        content.write(
                OperatorName.APPEND_RECT, pdfRect.x(), height - pdfRect.bottom(), pdfRect.width(), pdfRect.height());
        content.write(OperatorName.STROKE_PATH);
    }

    void rule(double x1, double x2, double y, Color colour) throws IOException {
        content.colour(OperatorName.STROKING_COLOR_RGB, colour);
        content.write(OperatorName.SET_LINE_WIDTH, 0.5);
        content.write(OperatorName.MOVE_TO, x1, height - y);
        content.write(OperatorName.LINE_TO, x2, height - y);
        content.write(OperatorName.STROKE_PATH);
    }

    /** Places a JPEG, as large as fits, in the middle of a box. */
    void picture(byte[] jpeg, PdfRect pdfRect) throws IOException {
        PDImageXObject picture = JPEGFactory.createFromStream(file.document(), new ByteArrayInputStream(jpeg));
        PdfRect at = pdfRect.fitting((double) picture.getWidth() / picture.getHeight());
        content.write(OperatorName.SAVE);
        content.write(OperatorName.CONCAT, at.width(), 0, 0, at.height(), at.x(), height - at.bottom());
        content.write(OperatorName.DRAW_OBJECT, resources.add(picture));
        content.write(OperatorName.RESTORE);
    }

    /** Places a picture without loss, as large as fits, at the left of a box; it says how wide it is there. */
    double logo(BufferedImage picture, PdfRect box) throws IOException {
        PDImageXObject image = file.logo(picture);
        double width = Math.min(box.width(), box.height() * picture.getWidth() / picture.getHeight());
        double high = width * picture.getHeight() / picture.getWidth();
        double bottom = height - box.y() - (box.height() + high) / 2;
        content.write(OperatorName.SAVE);
        content.write(OperatorName.CONCAT, width, 0, 0, high, box.x(), bottom);
        content.write(OperatorName.DRAW_OBJECT, resources.add(image));
        content.write(OperatorName.RESTORE);
        return width;
    }

    /** Sets a line with its left end at {@code x} and its baseline at {@code y}; size in points. */
    void text(TextLine textLine, double x, double y, double size, Color colour) throws IOException {
        text.set(textLine, x, height - y, size, colour);
    }

    /** As {@link #text}, but {@code right} is where the line ends. */
    void textEndingAt(TextLine textLine, double right, double y, double size, Color colour) throws IOException {
        text(textLine, right - textLine.width() * size, y, size, colour);
    }

    /** As {@link #text}, at the side of the box where its readers begin. */
    void textWithin(TextLine textLine, PdfRect pdfRect, double y, double size, Color colour) throws IOException {
        text(
                textLine,
                textLine.rightToLeft() ? pdfRect.right() - textLine.width() * size : pdfRect.x(),
                y,
                size,
                colour);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
