package app.storycore.generation.ui.version;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.base.ui.StudioIcon;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.generation.version.use.OwnPictureRejectedException;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.project.ShotId;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A field for a picture of a shot, chosen or dropped; or what the page sends pictures by that are dropped on a card. */
public final class OwnPictureUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPictureUpload.class);

    /** How {@code own-pictures.js} names the shot before the file. */
    private static final char BEHIND_SHOT = '|';

    private final OpenVersions versions;
    private final @Nullable ShotId only;
    private final Consumer<ShotId> kept;
    private final Upload upload = new Upload(this::receive);

    /**
     * @param only the shot that pictures are for, or null where their names begin with its id
     * @param kept told in the page's lock that a shot has one more
     */
    public OwnPictureUpload(OpenVersions versions, @Nullable ShotId only, Consumer<ShotId> kept) {
        this.versions = versions;
        this.only = only;
        this.kept = kept;
        addClassName(only == null ? "own-picture-drop" : "own-picture");
        UploadI18n.apply(upload);
        upload.getI18n()
                .getError()
                .setFileIsTooBig(refusal(OwnPictureRejectedException.Reason.TOO_MANY_BYTES))
                .setIncorrectFileType(refusal(OwnPictureRejectedException.Reason.NO_PICTURE));
        upload.setUploadButton(new Button(getTranslation("version.own.add"), StudioIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(getTranslation("version.own.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setAcceptedFileExtensions(".png", ".jpg", ".jpeg", ".webp");
        upload.setMaxFileSize(OwnPictures.BYTES_MAX);
        upload.addFileRejectedListener(rejected -> refuse(rejected.getFileName(), rejected.getErrorMessage()));
        upload.addAllFinishedListener(all -> upload.clearFileList());
        add(upload);
    }

    /** Has the pictures that are dropped or pasted on the cards of a board come up by this. */
    public void watch(Component board) {
        addAttachListener(attach -> {
            attach.getUI().getPage().addJsModule("context://js/own-pictures.js");
            board.getElement().executeJs("window.studio.ownPictures.watch(this, $0)", upload.getElement());
        });
    }

    /** Lets somebody choose a file for a shot of a watched board. */
    public void choose(Component board, ShotId shot) {
        board.getElement().executeJs("window.studio.ownPictures.choose(this, $0)", shot.toString());
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
        String sent = file.getFileName();
        int mark = only == null ? sent.indexOf(BEHIND_SHOT) : -1;
        String name = VisibleText.line(sent.substring(mark + 1));
        try (InputStream content = file.getInputStream()) {
            try {
                ShotId shot = only == null ? new ShotId(UUID.fromString(sent.substring(0, Math.max(0, mark)))) : only;
                versions.add(shot, name, content, file.getFileSize());
                return () -> kept.accept(shot);
            } finally {
                UploadDrain.letThrough(content, OwnPictures.BYTES_MAX);
            }
        } catch (OwnPictureRejectedException refused) {
            return () -> refuse(name, refusal(refused.reason()));
        } catch (QuotaExceededException refused) {
            return () -> refuse(name, QuotaText.of(refused));
        } catch (NotFoundException | IllegalArgumentException gone) {
            return () -> refuse(name, getTranslation("version.own.gone"));
        } catch (IOException broken) {
            LOG.warn("An own picture could not be kept", broken);
            return () -> refuse(name, getTranslation("version.own.failed"));
        }
    }

    private static String refusal(OwnPictureRejectedException.Reason reason) {
        return switch (reason) {
            case TOO_MANY_BYTES -> translate("version.own.TOO_MANY_BYTES", OwnPictures.BYTES_MAX / 1_000_000);
            case TOO_MANY_PIXELS -> translate("version.own.TOO_MANY_PIXELS");
            case TOO_LARGE_TO_READ -> translate("version.own.TOO_LARGE_TO_READ");
            case NO_PICTURE -> translate("version.own.NO_PICTURE");
            case BROKEN -> translate("version.own.BROKEN");
        };
    }

    private void refuse(String name, String why) {
        Toast.problem(getTranslation("version.own.refused", name, why));
    }
}
