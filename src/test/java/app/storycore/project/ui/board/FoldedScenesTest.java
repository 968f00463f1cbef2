package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

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
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.card.ShotThumbnailState;
import app.storycore.project.ui.cast.OpenCastFactory;
import app.storycore.project.ui.edit.OpenSequence;
import app.storycore.project.ui.edit.SaveIndicator;
import app.storycore.project.ui.scene.SceneHeading;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenes of many shots are folded. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class FoldedScenesTest extends PageTest {

    private static final int BEFORE = 2;
    private static final int SHOTS = 3 * ShotChunk.SIZE + BEFORE;

    @Autowired
    ProjectService projects;

    @Autowired
    OpenCastFactory casts;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbering;

    @Autowired
    ProjectNotifier notifier;

    private ShotBoard board;

    @BeforeEach
    void a_scene_of_many_shots() {
        ProjectId project =
                projects.create(owner, "Night Train", VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, SHOTS)
                        .mapToObj(i -> ShotDraft.of("Shot " + i))
                        .toList());
        scenes.begin(project, owner, shots.outline(project, owner).get(BEFORE).id(), "INT. TRAIN");
        board = new ShotBoard(
                new OpenSequence(shots, batches, scenes, numbering, notifier, project, owner),
                casts.of(project, owner),
                new SaveIndicator(),
                id -> ShotThumbnailState.BLANK,
                sequenceSummary -> {});
        ui().add(board);
        board.near(new Integer[] {0, 1, 2, 3});
    }

    @Test
    void chunks_within_a_folded_scene_are_neither_seen_nor_filled_and_come_back() {
        assertThat(chunks()).hasSize(4).allMatch(ShotChunk::isFilled);

        fold();

        assertThat(chunks()).extracting(ShotChunk::isVisible).containsExactly(true, false, false, false);
        assertThat(chunks()).extracting(ShotChunk::isFilled).containsExactly(true, false, false, false);
        assertThat(find(ShotCard.class, board).all()).hasSize(BEFORE);

        fold();

        assertThat(chunks()).allMatch(ShotChunk::isVisible);
        board.near(new Integer[] {0, 1, 2, 3});
        assertThat(find(ShotCard.class, board).all()).hasSize(SHOTS);
    }

    @Test
    void a_folded_shot_that_is_asked_for_is_there_again() {
        fold();

        board.focusAt(SHOTS);

        assertThat(chunks()).allMatch(ShotChunk::isVisible);
        assertThat(chunks().getLast().isFilled()).isTrue();
    }

    private List<ShotChunk> chunks() {
        return board.getChildren()
                .filter(ShotChunkList.class::isInstance)
                .flatMap(sheet -> sheet.getChildren())
                .map(ShotChunk.class::cast)
                .toList();
    }

    private void fold() {
        SceneHeading heading = find(SceneHeading.class, board).single();
        test(find(NativeButton.class, heading).withClassName("scene-fold").single())
                .click();
    }
}
