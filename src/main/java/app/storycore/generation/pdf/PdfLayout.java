package app.storycore.generation.pdf;

import app.storycore.base.Sha256;
import app.storycore.delivery.pdf.template.BuiltInTemplate;
import app.storycore.delivery.pdf.template.PdfTemplate;
import app.storycore.delivery.pdf.template.TemplateJson;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a PDF looks.
 *
 * @param logo a stored PNG of the account, null for none
 */
public record PdfLayout(PdfTemplate template, @Nullable UUID logo) {

    /** As PDFs looked before there were templates. */
    public static final PdfLayout STANDARD = new PdfLayout(BuiltInTemplate.STANDARD.template(), null);

    /** One that was written by {@link #text()}. */
    static PdfLayout of(String text, @Nullable UUID logo) {
        return new PdfLayout(TemplateJson.read(text), logo);
    }

    String text() {
        return TemplateJson.write(template);
    }

    public PdfLayout with(PdfTemplate other) {
        return new PdfLayout(other, logo);
    }

    public PdfLayout with(@Nullable UUID other) {
        return new PdfLayout(template, other);
    }

    /** Equal for equal layouts; empty for the standard. At most 64 characters. */
    public String fingerprint() {
        if (equals(STANDARD)) {
            return "";
        }
        return Sha256.of(text() + "\n" + logo);
    }
}
