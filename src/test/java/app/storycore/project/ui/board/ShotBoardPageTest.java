package app.storycore.project.ui.board;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneService;
import app.storycore.project.sound.SoundService;
import app.storycore.project.ui.card.ShotThumbnailState;
import app.storycore.project.ui.cast.OpenCastFactory;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.edit.SequenceSummary;
import app.storycore.project.ui.sound.OpenSounds;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of the storyboard have in common: a project of whoever is logged in, and its board on a page. */
abstract class ShotBoardPageTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    OpenCastFactory casts;

    @Autowired
    SoundService sounds;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    ProjectNotifier notifier;

    final SaveIndicator saveIndicator = new SaveIndicator();
    ProjectId project;
    ShotBoard board;

    /** A project with a shot of each of these prompts. */
    void write(String... prompts) {
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        for (String prompt : prompts) {
            shots.add(project, owner, ShotDraft.of(prompt));
        }
    }

    /** Opens the board of the project. */
    void openBoard() {
        openBoard(shots, summary -> {});
    }

    /**
     * Opens it over other services.
     *
     * @param listener hears what the sequence comes to
     */
    void openBoard(ShotService over, Consumer<SequenceSummary> listener) {
        board = new ShotBoard(
                new OpenSequence(over, batches, scenes, numbers, notifier, project, owner),
                casts.of(project, owner),
                new OpenSounds(sounds, project, owner),
                saveIndicator,
                id -> ShotThumbnailState.BLANK,
                listener);
        ui().add(board);
    }
}
