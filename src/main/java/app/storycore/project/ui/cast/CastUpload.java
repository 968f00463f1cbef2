package app.storycore.project.ui.cast;

import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastRejectedException;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field for pictures, chosen or dropped, several at once. */
final class CastUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(CastUpload.class);

    /** Keeps one picture; called outside the page's lock. */
    @FunctionalInterface
    interface Keeper {
        void keep(InputStream content, long size) throws IOException;
    }

    private final Keeper keeper;
    private final Runnable kept;
    private final Upload upload = new Upload(this::receive);
    private final Div problems = new Div();
    private boolean finished;

    /** @param kept told in the page's lock that there is one more */
    CastUpload(Keeper keeper, Runnable kept) {
        this.keeper = keeper;
        this.kept = kept;
        addClassName("cast-upload");
        problems.addClassName("cast-upload-problems");
        problems.getElement().setAttribute("role", "alert");
        UploadI18n.apply(upload);
        upload.getI18n()
                .getError()
                .setFileIsTooBig(refusal(CastRejectedException.Reason.PICTURE))
                .setIncorrectFileType(refusal(CastRejectedException.Reason.PICTURE))
                .setTooManyFiles(refusal(CastRejectedException.Reason.TOO_MANY_PICTURES));
        upload.setUploadButton(new Button(getTranslation("cast.picture.add"), StudioIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("cast.picture.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.setMaxFiles(CastPictureService.PICTURES_MAX);
        upload.setMaxFileSize(CastPictureService.BYTES_MAX);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(all -> {
            upload.clearFileList();
            finished = true;
        });
        add(upload, problems);
    }

    /** Runs outside the page's lock; the rest of the file is let through, or the browser would call it a failure. */
    private void receive(UploadEvent file) throws IOException {
        Runnable outcome = outcome(file);
        try {
            var unused = file.getUI().access(outcome::run);
        } catch (UIDetachedException nobody) {
            LOG.debug("The page of a picture is gone", nobody);
        }
    }

    private Runnable outcome(UploadEvent file) throws IOException {
        String name = VisibleText.line(file.getFileName());
        try (InputStream content = file.getInputStream()) {
            try {
                keeper.keep(content, file.getFileSize());
            } finally {
                UploadDrain.letThrough(content, CastPictureService.BYTES_MAX);
            }
            return () -> {
                begin();
                kept.run();
            };
        } catch (CastRejectedException refused) {
            return () -> refuse(name, refusal(refused.reason()));
        } catch (QuotaExceededException refused) {
            return () -> refuse(name, QuotaText.of(refused));
        } catch (NotFoundException gone) {
            return () -> refuse(name, getTranslation("cast.gone"));
        } catch (IOException broken) {
            LOG.warn("A picture could not be kept", broken);
            return () -> refuse(name, getTranslation("cast.picture.failed"));
        }
    }

    private static String refusal(CastRejectedException.Reason reason) {
        return CastText.of(reason);
    }

    /** What was said of the files before these goes. */
    private void begin() {
        if (finished) {
            finished = false;
            problems.removeAll();
        }
    }

    private void refuse(String name, String why) {
        begin();
        problems.add(new Paragraph(getTranslation("cast.picture.refused", name, why)));
    }
}
