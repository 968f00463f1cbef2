package app.storycore.generation.ui.pdf;

import app.storycore.asset.AssetLinks;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.generation.pdf.LogoRejectedException;
import app.storycore.generation.pdf.PdfLogos;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field for the logo: a file, chosen or dropped. */
final class LogoField extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(LogoField.class);

    private final OpenPdf pdf;
    private final Runnable onChange;
    private final Image picture = new Image();
    private final Button remove = new Button(getTranslation("pdf.logo.remove"), click -> choose(null));
    private final Upload upload = new Upload(this::receive);
    private final Paragraph problem = new Paragraph();
    private @Nullable UUID logo;

    /** @param onChange told when there is another logo, or none any more */
    LogoField(OpenPdf pdf, Runnable onChange) {
        this.pdf = pdf;
        this.onChange = onChange;
        Span label = new Span(getTranslation("pdf.logo"));
        addClassName("pdf-logo");
        label.addClassName("pdf-label");
        picture.setAlt(getTranslation("pdf.logo"));
        remove.setIcon(StudioIcon.TRASH.create());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        problem.addClassName("pdf-problem");
        problem.getElement().setAttribute("role", "alert");
        UploadI18n.apply(upload);
        upload.getI18n()
                .getError()
                .setFileIsTooBig(PdfText.of(LogoRejectedException.Reason.TOO_MANY_BYTES))
                .setIncorrectFileType(PdfText.of(LogoRejectedException.Reason.NO_PICTURE));
        upload.setUploadButton(new Button(getTranslation("pdf.logo.add"), StudioIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("pdf.logo.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.setMaxFileSize(PdfLogos.BYTES_MAX);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(all -> upload.clearFileList());
        add(label, picture, remove, upload, problem);
        show(null);
    }

    void show(@Nullable UUID shown) {
        logo = shown;
        picture.setVisible(shown != null);
        remove.setVisible(shown != null);
        problem.setText("");
        if (shown != null) {
            picture.setSrc(AssetLinks.show(shown));
        }
    }

    @Nullable
    UUID read() {
        return logo;
    }

    private void choose(@Nullable UUID chosen) {
        show(chosen);
        onChange.run();
    }

    /** Runs outside the page's lock; the rest of the file is let through, or the browser would call it a failure. */
    private void receive(UploadEvent file) throws IOException {
        Runnable outcome = outcome(file);
        try {
            var unused = file.getUI().access(outcome::run);
        } catch (UIDetachedException nobody) {
            LOG.debug("The page of a logo is gone", nobody);
        }
    }

    private Runnable outcome(UploadEvent file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(PdfLogos.BYTES_MAX + 1);
            UploadDrain.drain(content, PdfLogos.BYTES_MAX);
            UUID stored = pdf.keepLogo(bytes);
            return () -> choose(stored);
        } catch (LogoRejectedException refused) {
            return () -> refuse(PdfText.of(refused.reason()));
        } catch (QuotaExceededException refused) {
            return () -> refuse(QuotaText.of(refused));
        } catch (IOException | DiskFullException broken) {
            LOG.warn("A logo could not be kept", broken);
            return () -> refuse(getTranslation("pdf.logo.failed"));
        }
    }

    private void refuse(String why) {
        problem.setText(why);
    }
}
