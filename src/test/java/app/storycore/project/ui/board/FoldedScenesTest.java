package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotDraft;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.scene.SceneHeading;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Scenes of many shots are folded. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class FoldedScenesTest extends ShotBoardPageTest {

    private static final int BEFORE = 2;
    private static final int SHOTS = 3 * ShotChunk.SIZE + BEFORE;

    @BeforeEach
    void a_scene_of_many_shots() {
        write();
        shots.addAll(
                project,
                owner,
                IntStream.range(0, SHOTS)
                        .mapToObj(i -> ShotDraft.of("Shot " + i))
                        .toList());
        scenes.begin(project, owner, shots.outline(project, owner).get(BEFORE).id(), "INT. TRAIN");
        openBoard();
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
