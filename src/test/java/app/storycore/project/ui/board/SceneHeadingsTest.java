package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotDraft;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.scene.SceneDialog;
import app.storycore.project.ui.scene.SceneHeading;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Headings of scenes above their shots, and the numbers on the slates. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class SceneHeadingsTest extends ShotBoardPageTest {

    @BeforeEach
    void four_shots_in_two_scenes() {
        write("Alpha at the station", "Bravo on it", "Charlie in the train", "Delta leaves");
        scenes.begin(project, owner, shots.list(project, owner).get(0).id(), "EXT. STATION");
        scenes.begin(project, owner, shots.list(project, owner).get(2).id(), "INT. TRAIN");
        openBoard();
    }

    @Test
    void stand_above_the_first_shot_of_their_scene() {
        assertThat(headings())
                .extracting(heading -> words(heading))
                .satisfiesExactly(
                        one -> assertThat(one).contains("1", "EXT. STATION", "2 shots"),
                        two -> assertThat(two).contains("2", "INT. TRAIN", "2 shots"));
        assertThat(order()).containsExactly("EXT. STATION", "1", "2", "INT. TRAIN", "3", "4");
    }

    @Test
    void fold_the_cards_of_their_scene() {
        press(0, "Fold or unfold the scene");
        assertThat(slates()).containsExactly("03", "04");
        assertThat(headings().getFirst().getElement().getClassList()).contains("scene-folded");

        press(0, "Fold or unfold the scene");
        assertThat(slates()).containsExactly("01", "02", "03", "04");
    }

    @Test
    void move_with_all_their_shots_and_back() {
        press(1, "Move the scene up");
        assertThat(order()).containsExactly("INT. TRAIN", "1", "2", "EXT. STATION", "3", "4");
        assertThat(shots.list(project, owner))
                .extracting(shot -> shot.draft().prompt())
                .startsWith("Charlie in the train", "Delta leaves");

        key("undo");
        assertThat(order()).containsExactly("EXT. STATION", "1", "2", "INT. TRAIN", "3", "4");
        key("redo");
        assertThat(order()).containsExactly("INT. TRAIN", "1", "2", "EXT. STATION", "3", "4");
    }

    @Test
    void are_not_moved_beyond_the_ends() {
        assertThat(moves()).containsExactly(false, true, true, false);

        press(1, "Move the scene up");

        assertThat(moves()).containsExactly(false, true, true, false);
        assertThat(order()).startsWith("INT. TRAIN");
    }

    /** Whether each of them can be moved up, and down. */
    private List<Boolean> moves() {
        return headings().stream()
                .flatMap(heading -> Stream.of("Move the scene up", "Move the scene down")
                        .map(name -> find(CardAction.class, heading)
                                .withAttribute("title", name)
                                .single()
                                .isEnabled()))
                .toList();
    }

    @Test
    void of_a_scene_that_is_gone_say_so() {
        scenes.join(project, owner, scenes.list(project, owner).get(1).id());

        press(1, "Join with previous scene");

        assertThat(notices()).contains("This scene has no shots any more");
        assertThat(order()).containsExactly("EXT. STATION", "1", "2", "3", "4");
    }

    @Test
    void are_renamed_and_called_as_before_again() {
        test(title(1)).click();
        test(find(TextField.class, find(SceneDialog.class).single()).single()).setValue("INT. NIGHT TRAIN");
        press("Save");

        assertThat(title(1).getText()).isEqualTo("INT. NIGHT TRAIN");
        key("undo");
        assertThat(scenes.list(project, owner))
                .extracting(SceneInfo::heading)
                .containsExactly("EXT. STATION", "INT. TRAIN");
        assertThat(title(1).getText()).isEqualTo("INT. TRAIN");
    }

    @Test
    void join_the_scene_before_and_part_from_it_again() {
        press(1, "Join with previous scene");
        assertThat(order()).containsExactly("EXT. STATION", "1", "2", "3", "4");

        key("undo");
        assertThat(order()).containsExactly("EXT. STATION", "1", "2", "INT. TRAIN", "3", "4");
    }

    @Test
    void are_on_slates_and_in_what_is_said_of_a_shot() {
        assertThat(slates()).containsExactly("01", "02", "03", "04");
        numbers.choose(project, owner, NumberingScheme.SCENE_LETTERS);
        board.reload();

        assertThat(slates()).containsExactly("1A", "1B", "2A", "2B");
        assertThat(card(2).getElement().getAttribute("aria-label")).isEqualTo("Shot 1B");
    }

    @Test
    void of_shots_that_come_in_between_have_a_letter_once_they_are_locked() {
        numbers.lock(project, owner);
        shots.addBehind(project, card(1).shotId(), owner, ShotDraft.of("Echo between them"));
        board.reload();

        assertThat(slates()).containsExactly("01", "1A", "02", "03", "04");
        key("delete", 2);
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("header"))
                .isEqualTo("Delete shot 1A?");
    }

    private void key(String name) {
        key(name, 1);
    }

    private void key(String name, int number) {
        String prompt = find(TextArea.class, card(number)).all().getFirst().getValue();
        board.key(name, card(number).shotId().toString(), false, prompt);
    }

    private List<SceneHeading> headings() {
        return find(SceneHeading.class, board).all();
    }

    private void press(int heading, String label) {
        test(find(NativeButton.class, headings().get(heading))
                        .withAttribute("title", label)
                        .single())
                .click();
    }

    private NativeButton title(int heading) {
        return find(NativeButton.class, headings().get(heading))
                .withClassName("scene-title")
                .single();
    }

    private List<String> slates() {
        return find(Span.class, board).withClassName("shot-slate").all().stream()
                .map(Span::getText)
                .toList();
    }

    /** Headings by their words and cards by their places, as they follow each other. */
    private List<String> order() {
        return card(1).getParent().orElseThrow().getChildren().map(this::name).toList();
    }

    private String name(Component component) {
        return component instanceof SceneHeading heading
                ? find(NativeButton.class, heading)
                        .withClassName("scene-title")
                        .single()
                        .getText()
                : component.getElement().getAttribute("data-shot");
    }

    private ShotCard card(int number) {
        return find(ShotCard.class, board)
                .withAttribute("data-shot", Integer.toString(number))
                .single();
    }
}
