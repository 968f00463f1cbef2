package app.storycore.project.ui.imports;

import app.storycore.base.Checkpoint;
import app.storycore.base.VisibleText;
import app.storycore.base.WorkEndedException;
import app.storycore.base.ui.UploadDrain;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ui.words.ProjectText;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.ui.QuotaHint;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the package of a generation and makes its project again. */
public final class ImportPackageDialog extends Dialog {

    private static final Logger LOG = LoggerFactory.getLogger(ImportPackageDialog.class);
    private final Importer importer;
    private final long mostBytes;
    private final Paragraph problem = new Paragraph();
    private final Upload upload = new Upload(this::receive);
    private volatile boolean gone;

    /** Makes a project of what is sent, or nothing; called on other threads. */
    @FunctionalInterface
    public interface Importer {

        /**
         * @param wanted passed between two pieces of the work; ends it when the dialog has gone
         * @return what the page does then, in the lock of its UI
         */
        Runnable receive(InputStream zip, Checkpoint wanted) throws IOException;
    }

    /**
     * @param mostBytes of a package
     * @param near what the account has almost used up; called on other threads
     */
    public ImportPackageDialog(Importer importer, long mostBytes, Supplier<List<QuotaUse>> near) {
        this.importer = importer;
        this.mostBytes = mostBytes;
        Button choose = new Button(getTranslation("project.package.choose"));
        Div form = new Div(new Paragraph(getTranslation("project.package.hint")), new QuotaHint(near), upload, problem);

        setHeaderTitle(getTranslation("project.package"));
        form.addClassName("import-package-form");
        problem.addClassName("import-package-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("project.package.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.getElement().setProperty("maxFileSize", (double) mostBytes); // its setter ends at 2 GB
        upload.setAcceptedFileExtensions(".zip");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));

        addDetachListener(detached -> gone = true);
        add(form);
        getFooter().add(new Button(getTranslation("project.new.cancel"), click -> close()));
    }

    private UploadI18N words() {
        return new UploadI18N()
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooBig())
                        .setIncorrectFileType(getTranslation("project.package.refused.NOT_A_ZIP"))
                        .setTooManyFiles(getTranslation("project.package.refused.ONE_AT_A_TIME")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(getTranslation("project.package.connecting"))
                                .setStalled(getTranslation("project.package.stalled"))
                                .setProcessing(getTranslation("project.package.processing"))));
    }

    /** Runs outside the page's lock; the rest of the file is let through, or the browser would call it a failure. */
    private void receive(UploadEvent file) throws IOException {
        Runnable outcome = outcome(file);
        try {
            var unused = file.getUI().access(() -> {
                upload.clearFileList();
                outcome.run();
            });
        } catch (UIDetachedException nobody) {
            LOG.debug("The page of a package is gone", nobody);
        }
    }

    /** What the page shows of it. */
    private Runnable outcome(UploadEvent file) throws IOException {
        if (file.getFileSize() < 0 || file.getFileSize() > mostBytes) {
            return () -> refuse(tooBig());
        }
        try (InputStream content = file.getInputStream()) {
            Runnable outcome = outcome(content);
            UploadDrain.drain(content, mostBytes);
            return outcome;
        }
    }

    private Runnable outcome(InputStream content) throws IOException {
        try {
            Runnable then = importer.receive(content, this::requireOpen);
            return () -> {
                close();
                then.run();
            };
        } catch (PackageFormatException refused) {
            LOG.info("A package was refused: {}", VisibleText.line(String.valueOf(refused.getMessage())));
            return () -> refuse(ProjectText.of(refused.reason()));
        } catch (ProjectRejectedException refused) {
            return () -> refuse(ProjectText.ofPackage(refused.reason()));
        } catch (QuotaExceededException refused) {
            return () -> refuse(QuotaText.of(refused));
        } catch (WorkEndedException ended) {
            LOG.info("A package was given up: nobody waits for it any more");
            return () -> {};
        } catch (IOException broken) {
            LOG.warn("A package could not be taken in", broken);
            return () -> refuse(getTranslation("project.package.refused.STORAGE"));
        }
    }

    private String tooBig() {
        return QuotaText.of(new QuotaExceededException(new QuotaUse(Quota.UPLOAD, 0, mostBytes), mostBytes));
    }

    private void requireOpen() {
        if (gone) {
            throw new WorkEndedException(WorkEndedException.Reason.NOT_WANTED);
        }
    }

    private void refuse(String sentence) {
        problem.setText(sentence);
        problem.setVisible(true);
    }
}
