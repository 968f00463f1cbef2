package app.storycore.project.ui.board;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import app.storycore.base.NotFoundException;
import app.storycore.base.ui.Toast;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.scene.HeadingChangedException;
import app.storycore.project.ui.edit.EditHistory;
import app.storycore.project.ui.edit.ShotAutosave;
import app.storycore.project.ui.words.ProjectText;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.ui.QuotaText;

/** Changes the sequence of a board, and says why when that is refused. */
final class SequenceChange {

    private final BoardDisplay board;
    private final ShotAutosave saver;
    private final EditHistory history;

    SequenceChange(BoardDisplay board, ShotAutosave saver, EditHistory history) {
        this.board = board;
        this.saver = saver;
        this.history = history;
    }

    /** What is written is stored first, so that a change of the sequence loses none of it. */
    void run(Runnable work) {
        saver.storeAll();
        try {
            work.run();
            saver.keptSequence();
        } catch (ProjectRejectedException refused) {
            Toast.problem(ProjectText.of(refused.reason()));
        } catch (QuotaExceededException refused) {
            Toast.problem(QuotaText.of(refused));
        } catch (HeadingChangedException changed) {
            Toast.problem(translate("scene.changed"));
            board.reloadIfThere();
        } catch (NotFoundException gone) {
            Toast.problem(translate(gone.isAbout("scene") ? "scene.gone" : "shot.gone"));
            board.reloadIfThere();
        }
    }

    /** Takes one step back, whatever was done since. */
    void takeBack(EditHistory.Step step, Runnable shown) {
        if (history.isDone(step)) {
            run(() -> {
                step.back().run();
                history.forget(step);
                board.reload();
                shown.run();
            });
        }
    }
}
