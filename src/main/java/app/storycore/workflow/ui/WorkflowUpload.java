package app.storycore.workflow.ui;

import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.workflow.WorkflowService;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A field for the file of a workflow. */
final class WorkflowUpload extends Composite<Upload> {

    private static final String ENDING = "\\.json$";

    private final BiConsumer<String, byte[]> taken;
    private final Upload upload = new Upload(this::receive);

    /**
     * @param taken a name by that of the file, and the file; called in the page's lock
     * @param refused why a file is not taken
     */
    WorkflowUpload(String words, BiConsumer<String, byte[]> taken, Consumer<String> refused) {
        this.taken = taken;
        UploadI18n.apply(upload);
        upload.setUploadButton(new Button(words));
        upload.setDropLabel(new Span(getTranslation("engines.upload.drop")));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(WorkflowService.MOST_BYTES);
        upload.addFileRejectedListener(rejected -> refused.accept(rejected.getErrorMessage()));
    }

    @Override
    protected Upload initContent() {
        return upload;
    }

    /** Runs outside the page's lock. */
    private void receive(UploadEvent file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] bytes = content.readNBytes(WorkflowService.MOST_BYTES + 1);
            UploadDrain.drain(content, WorkflowService.MOST_BYTES);
            String name = file.getFileName().replaceFirst(ENDING, "");
            var unused = file.getUI().access(() -> {
                upload.clearFileList();
                taken.accept(name.substring(0, Math.min(name.length(), WorkflowService.NAME_MAX)), bytes);
            });
        }
    }
}
