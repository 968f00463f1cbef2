package app.storycore.delivery.pdf;

import app.storycore.delivery.type.Line;
import app.storycore.delivery.type.Run;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** One page to draw on, in points from its top left corner. */
final class PdfPage implements Closeable {

    private final PdfFile file;
    private final double height;
    private final double width;
    private final PDPageContentStream content;

    PdfPage(PdfFile file, PDPage page) throws IOException {
        this.file = file;
        this.width = page.getMediaBox().getWidth();
        this.height = page.getMediaBox().getHeight();
        this.content = new PDPageContentStream(file.document(), page);
    }

    Box area() {
        return new Box(0, 0, width, height);
    }

    void fill(Box box, Color colour) throws IOException {
        content.setNonStrokingColor(colour);
        content.addRect((float) box.x(), (float) (height - box.bottom()), (float) box.width(), (float) box.height());
        content.fill();
    }

    void outline(Box box, Color colour, double thickness) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) thickness);
        content.addRect((float) box.x(), (float) (height - box.bottom()), (float) box.width(), (float) box.height());
        content.stroke();
    }

    void rule(double x1, double x2, double y, Color colour) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth(0.5f);
        content.moveTo((float) x1, (float) (height - y));
        content.lineTo((float) x2, (float) (height - y));
        content.stroke();
    }

    /** Places a JPEG, as large as fits, in the middle of a box. */
    void picture(byte[] jpeg, Box box) throws IOException {
        PDImageXObject picture = JPEGFactory.createFromStream(file.document(), new ByteArrayInputStream(jpeg));
        Box at = box.fitting((double) picture.getWidth() / picture.getHeight());
        content.drawImage(
                picture, (float) at.x(), (float) (height - at.bottom()), (float) at.width(), (float) at.height());
    }

    /** Sets a line with its left end at {@code x} and its baseline at {@code y}; size in points. */
    void text(Line line, double x, double y, double size, Color colour) throws IOException {
        content.beginText();
        content.setNonStrokingColor(colour);
        content.newLineAtOffset((float) x, (float) (height - y));
        for (Run run : line.runs()) {
            content.setFont(file.embedded(run.font()), (float) size);
            content.showText(run.text());
        }
        content.endText();
    }

    /** As {@link #text}, but {@code right} is where the line ends. */
    void textEndingAt(Line line, double right, double y, double size, Color colour) throws IOException {
        text(line, right - line.width() * size, y, size, colour);
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
