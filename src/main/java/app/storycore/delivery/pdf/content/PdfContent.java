package app.storycore.delivery.pdf.content;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The operators of one page, in the order in which they are drawn. */
public final class PdfContent implements Closeable {

    private final OutputStream out;
    private final ContentStreamWriter writer;

    public PdfContent(PDDocument document, PDPage page) throws IOException {
        PDStream stream = new PDStream(document);
        page.setContents(stream);
        this.out = stream.createOutputStream(COSName.FLATE_DECODE);
        this.writer = new ContentStreamWriter(out);
    }

    public void write(String operator) throws IOException {
        writer.writeToken(Operator.getOperator(operator));
    }

    public void write(String operator, double... operands) throws IOException {
        for (double operand : operands) {
            writer.writeToken(number(operand));
        }
        writer.writeToken(Operator.getOperator(operator));
    }

    public void write(String operator, COSBase... operands) throws IOException {
        for (COSBase operand : operands) {
            writer.writeToken(operand);
        }
        writer.writeToken(Operator.getOperator(operator));
    }

    public void colour(String operator, Color colour) throws IOException {
        write(operator, colour.getRed() / 255.0, colour.getGreen() / 255.0, colour.getBlue() / 255.0);
    }

    public static COSFloat number(double value) {
        return new COSFloat(Math.round(value * 1000) / 1000f);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
