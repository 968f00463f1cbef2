package app.storycore.project.ui.sound;

import app.storycore.base.NotFoundException;
import app.storycore.base.VisibleText;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.ui.Toast;
import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.delivery.sound.SoundException;
import app.storycore.project.ShotId;
import app.storycore.project.sound.SoundChange;
import app.storycore.project.sound.SoundIntake;
import app.storycore.project.sound.SoundPlace;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the page sends sounds by that are chosen or dropped; their names begin with what they are for: {@code sounds.js}.
 */
public final class SoundUpload extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(SoundUpload.class);
    private static final char BEHIND_PLACE = '|';

    /** In the place of a shot's id. */
    static final String TRACK = "track";

    private final OpenSounds sounds;
    private final Consumer<SoundChange> kept;
    private final Upload upload = new Upload(this::receive);

    /** @param kept told in the page's lock of every sound that was taken in */
    public SoundUpload(OpenSounds sounds, Consumer<SoundChange> kept) {
        this.sounds = sounds;
        this.kept = kept;
        addClassName("sound-drop");
        UploadI18n.apply(upload);
        upload.getI18n().getError().setFileIsTooBig(SoundText.of(SoundException.Problem.TOO_LARGE));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFileSize((int) SoundIntake.BYTES_MAX);
        upload.addFileRejectedListener(rejected -> refuse(named(rejected.getFileName()), rejected.getErrorMessage()));
        upload.addAllFinishedListener(all -> upload.clearFileList());
        add(upload);
    }

    /** Has the sounds come up by this that are chosen or dropped on a board. */
    public void watch(Component board) {
        addAttachListener(attach -> {
            attach.getUI().getPage().addJsModule("context://js/sounds.js");
            board.getElement().executeJs("window.studio.sounds.watch(this, $0)", upload.getElement());
        });
    }

    /** Runs outside the page's lock; the rest of the file is let through, or the browser would call it a failure. */
    private void receive(UploadEvent file) throws IOException {
        Runnable outcome = outcome(file);
        try {
            var unused = file.getUI().access(outcome::run);
        } catch (UIDetachedException nobody) {
            LOG.debug("The page of a sound is gone", nobody);
        }
    }

    private Runnable outcome(UploadEvent file) throws IOException {
        String sent = file.getFileName();
        String name = named(sent);
        try (InputStream content = file.getInputStream()) {
            try {
                SoundChange change = sounds.add(place(sent), name, content);
                return () -> kept.accept(change);
            } finally {
                UploadDrain.letThrough(content, SoundIntake.BYTES_MAX);
            }
        } catch (SoundException refused) {
            return () -> refuse(name, SoundText.of(refused.problem()));
        } catch (QuotaExceededException refused) {
            return () -> refuse(name, QuotaText.of(refused));
        } catch (NotFoundException | IllegalArgumentException gone) {
            return () -> refuse(name, getTranslation("sound.gone"));
        } catch (DiskFullException full) {
            return () -> refuse(name, getTranslation("sound.noRoom"));
        } catch (IOException broken) {
            LOG.warn("A sound could not be kept", broken);
            return () -> refuse(name, getTranslation("sound.failed"));
        }
    }

    private static SoundPlace place(String sent) {
        String place = sent.substring(0, Math.max(0, sent.indexOf(BEHIND_PLACE)));
        return place.equals(TRACK) ? SoundPlace.TRACK : new SoundPlace(ShotId.parse(place));
    }

    private static String named(String sent) {
        return VisibleText.line(sent.substring(sent.indexOf(BEHIND_PLACE) + 1));
    }

    private void refuse(String name, String why) {
        Toast.problem(getTranslation("sound.refused", name, why));
    }
}
