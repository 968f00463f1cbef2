package app.storycore.project.ui.imports;

import app.storycore.base.Checkpoint;
import app.storycore.base.WorkEndedException;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.FrameRate;
import app.storycore.base.ui.BackgroundQuery;
import app.storycore.base.ui.Once;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ShotService;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportText;
import app.storycore.project.imports.ImportedText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.cut.Cut;
import app.storycore.project.imports.cut.CutBundle;
import app.storycore.project.imports.cut.CutFile;
import app.storycore.project.imports.cut.CutShots;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.script.BoardChangedException;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import app.storycore.project.ui.words.ProjectText;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.QuotaUse;
import app.storycore.quota.ui.QuotaHint;
import app.storycore.quota.ui.QuotaText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Brings shots into a project: from pasted lines, a shot list, a screenplay or a storyboard of another program; shows them
 * first, and changes nothing.
 *
 * @see "src/site/markdown/decisions/0015-shots-from-elsewhere.md"
 */
public final class ImportShotsDialog extends Dialog {

    private static final ParsedShots NOTHING = new ParsedShots(List.of(), List.of());

    private final int present;
    private final Board board;
    private final Button confirm = new Button("", click -> bringIn());
    private final ImportSource source;
    private final ImportPreview preview;
    private final BackgroundQuery<Answer> reading = new BackgroundQuery<>(this, this::show);
    private final Once once = new Once();
    private int asked;
    private boolean changedMeanwhile;

    /** What a text or a cut says, read as it was asked for; or, of what another program wrote, what to read instead. */
    private record Answer(
            int question,
            ParsedShots listing,
            @Nullable ScriptComparison comparison,
            @Nullable Consumer<ImportSource> instead,
            @Nullable Cut cut,
            @Nullable ImportRefusedException refused) {

        static Answer refused(int question, ImportRefusedException refused) {
            return new Answer(question, NOTHING, null, null, null, refused);
        }

        /** What is to be read instead. */
        static Answer instead(int question, Consumer<ImportSource> instead) {
            return new Answer(question, NOTHING, null, instead, null, null);
        }
    }

    /** The board that shots come into. All methods throw what keeps it from changing, and then change nothing. */
    public interface Board {

        /**
         * Adds all of these shots at the end.
         *
         * @param leftOut how many more were read and do not come in
         * @param aspect the frame that the project takes with them, null when it keeps its own
         * @param media what their pictures are in, to be closed by the board; null when none came with them
         * @throws ProjectRejectedException when the project cannot hold them
         * @throws QuotaExceededException when the account may not have them
         */
        void add(List<ParsedShot> shots, int leftOut, @Nullable AspectRatio aspect, @Nullable CutBundle media);

        /** How shots differ from the board; called on other threads. */
        ScriptComparison compare(List<ParsedShot> shots, Checkpoint checkpoint);

        /**
         * Takes some differences over.
         *
         * @throws BoardChangedException when the board is not the one that was compared
         * @throws ProjectRejectedException when the project cannot hold them
         * @throws QuotaExceededException when the account may not have them
         */
        void update(ScriptComparison comparison, Set<ScriptRow> taken);
    }

    /**
     * @param present shots that the project has already; others come behind them
     * @param near what the account has almost used up; called on other threads
     */
    public ImportShotsDialog(int present, Board board, Supplier<List<QuotaUse>> near) {
        this.present = present;
        this.board = board;
        source = new ImportSource(present == 0, this::read);
        preview = new ImportPreview(present, this::offer);
        Div form = new Div(source, preview);
        QuotaHint hint = new QuotaHint(near);

        setHeaderTitle(getTranslation("shot.import.title"));
        form.addClassName("import-shots-form");
        setCloseOnOutsideClick(false);
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        offer();

        add(hint, form);
        getFooter().add(new Button(getTranslation("project.new.cancel"), click -> close()), confirm);
        addOpenedChangeListener(change -> source.focusText());
    }

    /** Reads beside the page; until that is done there is nothing to import. */
    private void read() {
        int question = ++asked;
        ImportKind kind = source.kind();
        String text = source.text();
        boolean establishing = source.establishing();
        CutFile cut = source.cut();
        FrameRate rate = source.rate();
        confirm.setEnabled(false);
        reading.askInSteps(checkpoint -> answer(
                question,
                () -> cut == null
                        ? written(question, text, () -> listing(kind, text, establishing, checkpoint), checkpoint)
                        : edited(question, cut.read(rate), checkpoint)));
    }

    private static Answer answer(int question, Supplier<Answer> reading) {
        try {
            return reading.get();
        } catch (ImportRefusedException refused) {
            return Answer.refused(question, refused);
        } catch (WorkEndedException ended) {
            if (ended.reason() == WorkEndedException.Reason.NOT_WANTED) {
                throw ended;
            }
            return Answer.refused(question, new ImportRefusedException(Reason.TOO_SLOW));
        }
    }

    private Answer written(int question, String text, Supplier<ParsedShots> reading, Checkpoint checkpoint) {
        CutFile cut = CutFile.pasted(text).orElse(null);
        if (cut != null) {
            return Answer.instead(question, there -> there.takeCut(cut));
        }
        ImportedText rewritten = ImportedText.ofProgram(text).orElse(null);
        if (rewritten != null) {
            return Answer.instead(question, there -> there.take(rewritten));
        }
        ParsedShots read = reading.get();
        return new Answer(question, read, compared(read, checkpoint), null, null, null);
    }

    private Answer edited(int question, Cut cut, Checkpoint checkpoint) {
        ParsedShots read = CutShots.of(cut, checkpoint);
        return new Answer(question, read, compared(read, checkpoint), null, cut, null);
    }

    private @Nullable ScriptComparison compared(ParsedShots read, Checkpoint checkpoint) {
        return read.shots().isEmpty() ? null : board.compare(read.shots(), checkpoint);
    }

    private static ParsedShots listing(ImportKind kind, String written, boolean establishing, Checkpoint checkpoint) {
        String text = ImportText.of(written);
        return text.isBlank() ? NOTHING : ShotImport.read(kind, text, establishing, checkpoint);
    }

    private void show(Answer answer) {
        if (answer.question() != asked) {
            return;
        } else if (answer.instead() != null) {
            answer.instead().accept(source);
            return;
        }
        if (answer.cut() != null) {
            source.show(answer.cut());
        }
        preview.show(answer.listing(), answer.comparison());
        offer();
        if (changedMeanwhile) {
            changedMeanwhile = false;
            source.showProblem(getTranslation("shot.update.changedMeanwhile"));
        }
        if (answer.refused() != null) {
            source.showProblem(ImportMessages.of(answer.refused()));
        }
    }

    /** Says on the button what pressing it would do. */
    private void offer() {
        boolean update = preview.update().isPresent();
        int shots = update ? preview.taken().size() : preview.wanted().size();
        boolean fits = present + (update ? growth() : shots) <= ShotService.SHOTS_MAX;
        confirm.setText(
                update ? getTranslation("shot.update.confirm", shots) : getTranslation("shot.import.confirm", shots));
        confirm.setEnabled(shots > 0 && fits);
        source.showProblem(fits ? "" : ImportMessages.tooMany());
    }

    private int growth() {
        return preview.taken().stream().mapToInt(ImportShotsDialog::growth).sum();
    }

    private static int growth(ScriptRow row) {
        return row instanceof ScriptRow.Added ? 1 : row instanceof ScriptRow.Missing ? -1 : 0;
    }

    private void bringIn() {
        try {
            once.run(this::change);
            close();
        } catch (ProjectRejectedException refused) {
            source.showProblem(ProjectText.of(refused.reason()));
        } catch (QuotaExceededException refused) {
            source.showProblem(QuotaText.of(refused));
        } catch (BoardChangedException changed) {
            changedMeanwhile = true;
            read();
        }
    }

    private void change() {
        preview.update()
                .ifPresentOrElse(
                        comparison -> board.update(comparison, preview.taken()),
                        () -> board.add(preview.wanted(), preview.leftOut(), source.aspect(), source.handOver()));
    }
}
