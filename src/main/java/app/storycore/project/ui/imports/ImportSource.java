package app.storycore.project.ui.imports;

import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.FrameRate;
import app.storycore.base.ui.UploadDrain;
import app.storycore.base.ui.UploadI18n;
import app.storycore.base.ui.WrittenText;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportText;
import app.storycore.project.imports.ImportedText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.cut.Cut;
import app.storycore.project.imports.cut.CutBundle;
import app.storycore.project.imports.cut.CutFile;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadFormat;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where shots come from: what is pasted, or a file, whose text then stands in the field as though it were pasted, to be
 * mended there.
 */
final class ImportSource extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(ImportSource.class);
    private static final int HEAR_AFTER_MS = 400;

    private final Runnable onChange;
    private final RadioButtonGroup<ImportKind> kinds = new RadioButtonGroup<>();
    private final Paragraph hint = new Paragraph();
    private final TextArea text = new TextArea();
    private final Checkbox establishing = new Checkbox(getTranslation("shot.import.establishing"), true);
    private final Upload upload = new Upload(this::receive);
    private final Paragraph problem = new Paragraph();
    private final CutPanel cut = new CutPanel(this::changed, () -> takeCut(null));
    private final boolean framing;
    private @Nullable AspectRatio aspect;

    /**
     * @param framing whether the project takes the frame of a file
     * @param onChange told when there is another text, or it is to be read otherwise
     */
    ImportSource(boolean framing, Runnable onChange) {
        this.framing = framing;
        this.onChange = onChange;
        addClassName("import-source");
        kinds.setItems(ImportKind.values());
        kinds.setItemLabelGenerator(ImportMessages::of);
        kinds.setAriaLabel(getTranslation("shot.import.kind"));
        kinds.setValue(ImportKind.LINES);
        kinds.addValueChangeListener(change -> changed());
        hint.addClassName("import-hint");
        WrittenText.writtenIn(text);
        text.addClassName("import-text");
        text.setAriaLabel(getTranslation("shot.import.text"));
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(HEAR_AFTER_MS);
        text.addValueChangeListener(change -> changed());
        establishing.addValueChangeListener(change -> changed());
        problem.addClassName("import-problem");
        problem.getElement().setAttribute("role", "alert");
        configureUpload();

        add(kinds, hint, text, cut, establishing, upload, problem);
        showKind();
        showProblem("");
    }

    ImportKind kind() {
        return kinds.getValue();
    }

    /** The cut that is to be read instead of the text, null when there is none. */
    @Nullable
    CutFile cut() {
        return cut.file();
    }

    /** The rate that somebody chose for the cut, null for the one that is likely. */
    @Nullable
    FrameRate rate() {
        return cut.rate();
    }

    /** The media that came with the cut, null when there are none; whoever takes them closes them. */
    @Nullable
    CutBundle handOver() {
        return cut.handOver();
    }

    void show(Cut read) {
        cut.show(read);
    }

    String text() {
        return text.getValue();
    }

    /** The frame that the project takes of what was sent, null when it keeps its own. */
    @Nullable
    AspectRatio aspect() {
        return framing && cut() == null && kind() == ImportKind.CSV ? aspect : null;
    }

    boolean establishing() {
        return establishing.getValue();
    }

    /** Says why nothing can be made of it; an empty sentence takes the last one back. */
    void showProblem(String sentence) {
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
    }

    void focusText() {
        text.focus();
    }

    private void changed() {
        showKind();
        showProblem("");
        onChange.run();
    }

    private void showKind() {
        hint.setText(ImportMessages.hint(kind()));
        text.setPlaceholder(ImportMessages.example(kind()));
        boolean written = cut() == null;
        kinds.setVisible(written);
        hint.setVisible(written);
        text.setVisible(written);
        establishing.setVisible(written && kind() == ImportKind.FOUNTAIN);
        AspectRatio taken = aspect();
        text.setHelperText(taken == null ? null : getTranslation("shot.import.aspect", taken.label()));
    }

    private void configureUpload() {
        UploadI18n.apply(upload);
        upload.getI18n()
                .getError()
                .setFileIsTooBig(ImportMessages.of(new ImportRefusedException(Reason.BUNDLE_TOO_BIG)))
                .setTooManyFiles(getTranslation("shot.import.refused.ONE_AT_A_TIME"));
        upload.setUploadButton(new Button(getTranslation("shot.import.choose")));
        upload.setDropLabel(new Span(getTranslation("shot.import.drop", ImportText.MOST_MEGABYTES)));
        upload.setUploadFormat(UploadFormat.RAW);
        upload.setMaxFiles(1);
        upload.setMaxFileSize((int) CutBundle.MOST_BYTES);
        upload.addFileRejectedListener(rejected -> showProblem(rejected.getErrorMessage()));
    }

    /** Runs outside the page's lock; the rest of the file is let through, or the browser would call it a failure. */
    private void receive(UploadEvent file) throws IOException {
        Runnable outcome = outcome(file);
        var unused = file.getUI().access(() -> {
            upload.clearFileList();
            outcome.run();
        });
    }

    /** A text with too many shots cannot be mended by hand, and a browser would only choke on it. */
    private Runnable outcome(UploadEvent file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            if (CutFile.isBundle(file.getFileName())) {
                CutFile edited = CutFile.of(file.getFileName(), CutBundle.receive(content));
                return () -> takeCut(edited);
            }
            byte[] bytes = content.readNBytes(CutFile.MOST_BYTES + 1);
            UploadDrain.drain(content, CutFile.MOST_BYTES);
            Optional<CutFile> edited = CutFile.of(file.getFileName(), bytes);
            if (edited.isPresent()) {
                return () -> takeCut(edited.get());
            }
            ImportedText sent = ImportedText.of(file.getFileName(), bytes);
            boolean fits = ShotImport.fits(sent.kind(), sent.text());
            return fits ? () -> take(sent) : () -> showProblem(ImportMessages.tooMany());
        } catch (ImportRefusedException refused) {
            LOG.info("A file of shots was refused: {}", refused.getMessage());
            return () -> showProblem(ImportMessages.of(refused));
        }
    }

    /** Takes a cut instead of a text; null goes back to the text. */
    void takeCut(@Nullable CutFile sent) {
        cut.take(sent);
        text.clear();
        changed();
    }

    /** Puts a text into the field, as though it were pasted. */
    void take(ImportedText sent) {
        cut.take(null);
        aspect = sent.aspect();
        kinds.setValue(sent.kind());
        text.setValue(sent.text());
        changed();
    }
}
