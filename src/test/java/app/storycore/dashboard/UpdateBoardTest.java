package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.component.virtuallist.VirtualListTester;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The import dialog with a text that the board has seen before. */
class UpdateBoardTest extends PageTest {

    private static final String LIGHT = "A lighthouse on a cliff at dusk";
    private static final String CLIMB = "The keeper climbs the spiral stairs";
    private static final String WAVES = "Waves break on the rocks below";
    private static final String SLOWLY = "The old keeper climbs the spiral stairs slowly";
    private static final String BOAT = "A small boat drifts with torn sails";

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    private ProjectId project;

    @BeforeEach
    void a_board_from_three_lines() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        navigate("projects/" + project, DashboardView.class);
        openDialog();
        paste(LIGHT + "\n" + CLIMB + "\n" + WAVES);
        press("Import 3 shots");
    }

    @Test
    void lists_what_differs_and_takes_over_what_is_ticked() {
        openDialog();
        paste(LIGHT + "\n" + SLOWLY + "\n" + BOAT);

        assertThat(words(dialog()))
                .contains("1 new, 1 changed, 1 not in the script, 1 unchanged. Nothing changes until");
        assertThat(rows())
                .containsExactly(
                        "ChangedShot 2Before" + CLIMB + "Now" + SLOWLY,
                        "Newafter shot 2" + BOAT + "4 s",
                        "Not in the scriptShot 3stays on the board" + WAVES);
        assertThat(ticks()).containsExactly("Change true", "Add true", "Delete false");
        assertThat(stored()).containsExactly(LIGHT, CLIMB, WAVES);
        press("Update: 2 changes");

        assertThat(stored()).containsExactly(LIGHT, SLOWLY, BOAT, WAVES);
        assertThat(notices()).contains("Board updated: 2 changes");
        assertThat(find(Dialog.class).exists()).isFalse();
        press("Undo");
        assertThat(stored()).containsExactly(LIGHT, CLIMB, WAVES);
    }

    @Test
    void deletes_a_shot_only_when_that_is_ticked() {
        openDialog();
        paste(LIGHT + "\n" + CLIMB);
        assertThat(confirm().getText()).isEqualTo("Update");
        assertThat(confirm().isEnabled()).isFalse();

        tick("Delete");
        press("Update: 1 change");

        assertThat(stored()).containsExactly(LIGHT, CLIMB);
    }

    @Test
    void shows_both_texts_where_the_author_has_edited_the_shot_and_leaves_it() {
        ShotInfo climb = shots.list(project, owner).get(1);
        shots.edit(project, climb.id(), owner, draft -> draft.withPrompt("Boots on wet iron steps"));
        openDialog();
        paste(LIGHT + "\n" + SLOWLY + "\n" + WAVES);

        assertThat(rows())
                .containsExactly("ChangedShot 2You have edited this since the last importYoursBoots on wet iron steps"
                        + "Script" + SLOWLY);
        assertThat(ticks()).containsExactly("Change false");
        tick("Change");
        press("Update: 1 change");

        assertThat(stored()).containsExactly(LIGHT, SLOWLY, WAVES);
    }

    @Test
    void adds_everything_at_the_end_when_that_is_wanted() {
        openDialog();
        paste(LIGHT + "\n" + BOAT);
        mode().forEach(group -> test(group).selectItem("Add all at the end"));
        press("Import 2 shots");

        assertThat(stored()).containsExactly(LIGHT, CLIMB, WAVES, LIGHT, BOAT);
    }

    @Test
    void offers_no_update_by_a_text_of_another_film() {
        openDialog();
        paste(BOAT);

        assertThat(mode()).isEmpty();
        assertThat(confirm().getText()).isEqualTo("Import 1 shot");
    }

    @Test
    void compares_again_when_the_board_has_changed_meanwhile() {
        openDialog();
        paste(LIGHT + "\n" + SLOWLY + "\n" + WAVES);
        shots.add(project, owner, ShotDraft.of(BOAT));
        press("Update: 1 change");
        waitUntil(() -> words(dialog()).contains("The board has changed in the meantime."));

        assertThat(stored()).containsExactly(LIGHT, CLIMB, WAVES, BOAT);
        assertThat(words(dialog())).contains("1 changed, 1 not in the script, 2 unchanged");
        press("Update: 1 change");
        assertThat(stored()).containsExactly(LIGHT, SLOWLY, WAVES, BOAT);
    }

    @Test
    void shows_all_shots_to_whoever_wants_them() {
        openDialog();
        paste(LIGHT + "\n" + SLOWLY + "\n" + WAVES);
        test(find(Checkbox.class, dialog()).withCaption("Show only differences").single())
                .click();

        assertThat(rows()).hasSize(3).first().isEqualTo("UnchangedShot 1" + LIGHT);
    }

    @Test
    void takes_durations_and_order_of_a_cut_with_one_undo() {
        openDialog();
        test(find(TextArea.class, dialog()).single()).setValue("""
                TITLE: back from the edit
                FCM: NON-DROP FRAME
                001  AX       V     C        00:00:00:00 00:00:02:12 01:00:00:00 01:00:02:12
                * FROM CLIP NAME: shot-0003.png
                002  AX       V     C        00:00:00:00 00:00:04:00 01:00:02:12 01:00:06:12
                * FROM CLIP NAME: shot-0001.png
                """);
        waitUntil(() -> confirm().isEnabled());

        assertThat(words(dialog()))
                .contains(
                        "2 clips, 24 frames per second",
                        "1 moved, 1 not in the cut, 1 unchanged. Nothing changes until");
        assertThat(rows())
                .containsExactly(
                        "MovedShot 3at the beginning" + WAVES + "Duration (s)Before4 sNow2.5 s",
                        "Not in the cutShot 2stays on the board" + CLIMB);
        press("Update: 1 change");

        assertThat(stored()).containsExactly(WAVES, LIGHT, CLIMB);
        assertThat(durations()).containsExactly("PT2.5S", "PT4S", "PT4S");
        press("Undo");
        assertThat(stored()).containsExactly(LIGHT, CLIMB, WAVES);
        assertThat(durations()).containsExactly("PT4S", "PT4S", "PT4S");
    }

    @Test
    void reads_a_list_without_a_rate_as_it_is_told_and_goes_back_to_text() {
        openDialog();
        test(find(TextArea.class, dialog()).single()).setValue("""
                001  AX       V     C        00:00:00:00 00:00:04:00 01:00:00:00 01:00:04:12
                * FROM CLIP NAME: shot-0001.png
                """);
        waitUntil(() -> confirm().isEnabled());
        assertThat(rows()).first().asString().contains("Now4.5 s");

        chooseRate("25");
        waitUntil(() -> rows().stream().anyMatch(row -> row.contains("Now4.48 s")));
        press("Use another file or text");
        assertThat(find(TextArea.class, dialog()).exists()).isTrue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private void chooseRate(String rate) {
        test(find(Select.class, dialog()).single()).selectItem(rate);
    }

    private List<String> durations() {
        return shots.list(project, owner).stream()
                .map(shot -> shot.draft().duration().toString())
                .toList();
    }

    private void openDialog() {
        press("Import");
    }

    private void paste(String pasted) {
        test(find(TextArea.class, dialog()).single()).setValue(pasted);
        waitUntil(() -> confirm().isEnabled() || !rows().isEmpty());
    }

    private List<RadioButtonGroup<Object>> mode() {
        return find(RadioButtonGroup.class, dialog()).all().stream()
                .filter(group -> "This text and the board have shots in common".equals(group.getLabel()))
                .map(UpdateBoardTest::cast)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Object> cast(RadioButtonGroup<?> group) {
        return (RadioButtonGroup<Object>) group;
    }

    private List<String> rows() {
        if (!find(VirtualList.class, dialog()).exists()) {
            return List.of();
        }
        VirtualListTester<VirtualList<?>, ?> list = list();
        return IntStream.range(0, list.size())
                .mapToObj(i -> words(list.getItemComponent(i)))
                .toList();
    }

    private List<String> ticks() {
        VirtualListTester<VirtualList<?>, ?> list = list();
        return IntStream.range(0, list.size())
                .mapToObj(i -> find(Checkbox.class, list.getItemComponent(i)).single())
                .map(tick -> tick.getLabel() + " " + tick.getValue())
                .toList();
    }

    private void tick(String action) {
        VirtualListTester<VirtualList<?>, ?> list = list();
        IntStream.range(0, list.size())
                .mapToObj(i -> find(Checkbox.class, list.getItemComponent(i)).single())
                .filter(tick -> action.equals(tick.getLabel()))
                .forEach(tick -> tick.setValue(!tick.getValue()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private VirtualListTester<VirtualList<?>, ?> list() {
        return new VirtualListTester(find(VirtualList.class, dialog()).single());
    }

    private Button confirm() {
        return find(Button.class, dialog())
                .withCondition(button -> button.getText().startsWith("Import")
                        || button.getText().startsWith("Update"))
                .single();
    }

    private Dialog dialog() {
        return find(Dialog.class).single();
    }

    private List<String> stored() {
        return shots.list(project, owner).stream()
                .map(shot -> shot.draft().prompt())
                .toList();
    }
}
