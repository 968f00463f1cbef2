package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.CameraFrame;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.base.film.Transition.Kind;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.ui.board.PressedKeys;
import app.storycore.project.ui.board.ShotBoard;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Transition and camera move of a shot are set in a dialog and stand on its card. */
class MotionPageTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void a_board() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        shot = shots.add(project, owner, ShotDraft.of("The keeper climbs the stairs"))
                .id();
        navigate("projects/" + project, DashboardView.class);
    }

    @Test
    void a_board_where_nothing_moves_says_nothing_of_it() {
        assertThat(lines()).isEmpty();
    }

    @Test
    void a_key_opens_the_dialog_and_what_is_chosen_stands_on_the_card_and_is_stored() {
        open();
        test(transition()).selectItem("Dissolve");
        test(field("Duration (s)")).setValue(1.5);
        test(camera()).selectItem("Push in");
        pressIn("Apply");

        assertThat(stored())
                .isEqualTo(new ShotMotion(
                        new Transition(Kind.DISSOLVE, Duration.ofMillis(1500)), CameraPreset.PUSH_IN.path()));
        assertThat(lines()).containsExactly("Transition and camera: Dissolve, 1.5 s · Push in");
    }

    @Test
    void one_step_takes_both_back_and_one_does_both_again() {
        open();
        test(transition()).selectItem("Fade from black");
        test(camera()).selectItem("Tilt up");
        pressIn("Apply");
        ShotMotion chosen = stored();

        PressedKeys.press(board(), "undo");
        assertThat(stored()).isEqualTo(ShotMotion.NONE);
        assertThat(lines()).isEmpty();

        PressedKeys.press(board(), "redo");
        assertThat(stored()).isEqualTo(chosen);
        assertThat(lines()).hasSize(1);
    }

    @Test
    void the_line_on_the_card_opens_it_again_as_it_is() {
        write(new ShotMotion(new Transition(Kind.FADE_THROUGH_BLACK, Duration.ofMillis(800)), null));
        waitUntil(() -> lines().equals(List.of("Transition and camera: Fade through black, 0.8 s")));

        test(find(NativeButton.class).withClassName("motion-line").single()).click();

        assertThat(transition().getValue()).isEqualTo(Kind.FADE_THROUGH_BLACK);
        assertThat(field("Duration (s)").getValue()).isEqualTo(0.8);
        test(transition()).selectItem("Cut");
        pressIn("Apply");
        assertThat(stored()).isEqualTo(ShotMotion.NONE);
    }

    @Test
    void what_another_window_sets_is_seen_here() {
        write(new ShotMotion(Transition.CUT, CameraPreset.PAN_LEFT.path()));

        waitUntil(() -> lines().equals(List.of("Transition and camera: Pan left")));
    }

    @Test
    void a_transition_longer_than_the_shot_is_refused_in_words() {
        open();
        test(transition()).selectItem("Dissolve");
        NumberField seconds = field("Duration (s)");
        test(seconds).setValue(4.5);
        pressIn("Apply");

        assertThat(seconds.isInvalid()).isTrue();
        assertThat(seconds.getErrorMessage()).isEqualTo("0.1 to 4 s, within the shot");
        assertThat(stored()).isEqualTo(ShotMotion.NONE);

        test(seconds).setValue(4.0);
        pressIn("Apply");
        assertThat(stored().transition().duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void frames_are_set_in_numbers_and_refused_beyond_the_picture() {
        open();
        test(camera()).selectItem("Push in");
        NumberField left = numbers("Left (%)").getLast();
        NumberField size = numbers("Size (%)").getLast();
        test(left).setValue(30.0);
        pressIn("Apply");

        assertThat(left.isInvalid()).isTrue();
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
        assertThat(stored()).isEqualTo(ShotMotion.NONE);

        test(size).setValue(60.0);
        assertThat(left.isInvalid()).isFalse();
        pressIn("Apply");
        assertThat(stored().camera()).isEqualTo(new CameraPath(CameraFrame.FULL, new CameraFrame(3000, 1000, 6000)));
        assertThat(lines()).containsExactly("Transition and camera: Custom move");
    }

    @Test
    void start_and_end_are_swapped_at_a_press() {
        open();
        test(camera()).selectItem("Push in");
        pressIn("Swap start and end");
        pressIn("Apply");

        assertThat(stored().camera()).isEqualTo(CameraPreset.PULL_OUT.path());
        assertThat(lines()).containsExactly("Transition and camera: Pull out");
    }

    @Test
    void cancel_leaves_everything_as_it_was() {
        open();
        test(transition()).selectItem("Dissolve");
        pressIn("Cancel");

        assertThat(stored()).isEqualTo(ShotMotion.NONE);
    }

    private void open() {
        PressedKeys.pressOn(board(), "motion", shot);
    }

    private void write(ShotMotion motion) {
        CompletableFuture.runAsync(() -> shots.edit(project, shot, owner, draft -> draft.withMotion(motion)))
                .join();
    }

    private ShotBoard board() {
        return find(ShotBoard.class).single();
    }

    private ShotMotion stored() {
        return shots.get(project, shot, owner).draft().motion();
    }

    private List<String> lines() {
        return find(NativeButton.class).withClassName("motion-line").all().stream()
                .filter(Component::isVisible)
                .map(line -> line.getElement().getAttribute("aria-label"))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Kind> transition() {
        return find(Select.class, find(Dialog.class).single())
                .withCaption("Transition")
                .single();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> camera() {
        return find(Select.class, find(Dialog.class).single())
                .withCaption("Camera move")
                .single();
    }

    private NumberField field(String label) {
        return find(NumberField.class, find(Dialog.class).single())
                .withCaption(label)
                .single();
    }

    private List<NumberField> numbers(String label) {
        return find(NumberField.class, find(Dialog.class).single())
                .withCaption(label)
                .all();
    }

    private void pressIn(String words) {
        test(find(Button.class, find(Dialog.class).single()).withText(words).single())
                .click();
    }
}
