package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.edit.PromptConflict;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Keys, taking back, picking several, and two windows on one sequence. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ShotBoardKeysTest extends ShotBoardPageTest {

    @BeforeEach
    void three_shots() {
        write("Alpha at the station", "Bravo on the platform", "Charlie in the train");
        openBoard();
    }

    @Test
    void adds_the_next_shot_right_behind_the_one_in_hand() {
        key("next", 1);

        assertThat(letters()).isEqualTo("A-BC");
    }

    @Test
    void moves_duplicates_and_takes_all_of_it_back_and_does_it_again() {
        key("later", 1);
        assertThat(letters()).isEqualTo("BAC");
        key("copy", 3);
        assertThat(letters()).isEqualTo("BACC");

        key("undo");
        assertThat(letters()).isEqualTo("BAC");
        key("undo");
        assertThat(letters()).isEqualTo("ABC");
        key("undo");
        assertThat(letters()).isEqualTo("ABC");

        key("redo");
        key("redo");
        assertThat(letters()).isEqualTo("BACC");
    }

    @Test
    void takes_back_a_duration_that_was_not_written_on_a_card() {
        ShotInfo second = shots.outline(project, owner).get(1);
        Duration before = second.draft().duration();
        board.writeDuration(second.id(), Duration.ofMillis(7_300));
        assertThat(shots.outline(project, owner).get(1).draft().duration()).isEqualTo(Duration.ofMillis(7_300));

        key("undo");
        assertThat(shots.outline(project, owner).get(1).draft().duration()).isEqualTo(before);
    }

    @Test
    void adds_a_shot_at_the_end_when_no_shot_is_in_hand() {
        key("next");

        assertThat(letters()).isEqualTo("ABC-");
    }

    @Test
    void takes_the_offer_to_undo_away_when_the_deletion_is_undone_by_key() {
        key("delete", 2);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(notices()).contains("1 shot deleted");

        key("undo");

        assertThat(letters()).isEqualTo("ABC");
        assertThat(notices()).doesNotContain("1 shot deleted");
    }

    @Test
    void offers_to_do_again_only_what_was_really_taken_back() {
        key("delete", 2);
        test(find(ConfirmDialog.class).single()).confirm();
        shots.addAll(
                project,
                owner,
                Collections.nCopies(ShotService.SHOTS_MAX - 2, ShotDraft.of("Delta at the end of the line")));

        key("undo");
        assertThat(notices()).contains("2,000");
        key("redo");
        assertThat(shots.list(project, owner)).hasSize(ShotService.SHOTS_MAX);

        shots.delete(project, shots.list(project, owner).getLast().id(), owner);
        key("undo");
        assertThat(shots.list(project, owner).get(1).draft().prompt()).isEqualTo("Bravo on the platform");
    }

    @Test
    void keeps_what_was_typed_in_the_very_moment_before_the_key() {
        board.key("later", card(1).shotId().toString(), true, "Alpha at the station, slowly");

        assertThat(letters()).isEqualTo("BAC");
        assertThat(stored(2).draft().prompt()).isEqualTo("Alpha at the station, slowly");
        assertThat(prompt(2).getValue()).isEqualTo("Alpha at the station, slowly");
    }

    @Test
    void adds_nothing_in_the_middle_of_a_full_project_either() {
        shots.addAll(
                project,
                owner,
                Collections.nCopies(ShotService.SHOTS_MAX - 3, ShotDraft.of("Delta at the end of the line")));

        key("next", 1);
        key("copy", 1);

        assertThat(shots.list(project, owner)).hasSize(ShotService.SHOTS_MAX);
        assertThat(notices()).contains("2,000");
    }

    @Test
    void does_not_move_beyond_the_ends() {
        key("earlier", 1);
        key("later", 3);

        assertThat(letters()).isEqualTo("ABC");
    }

    @Test
    void takes_back_what_was_written() {
        leave(2, "Bravissimo on the platform");
        assertThat(stored(2).draft().prompt()).startsWith("Bravissimo");

        key("undo");
        assertThat(stored(2).draft().prompt()).isEqualTo("Bravo on the platform");
        assertThat(prompt(2).getValue()).isEqualTo("Bravo on the platform");
    }

    @Test
    void brings_a_deleted_shot_back_as_the_same_shot_with_all_its_fields() {
        ShotInfo before = shots.edit(
                project,
                card(2).shotId(),
                owner,
                draft -> draft.withShotSize(ShotSize.CLOSE_UP).withDuration(Duration.ofMillis(7_500)));
        shots.take(project, owner, Map.of(before.id(), 3));

        key("delete", 2);
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(letters()).isEqualTo("AC");

        press("Undo");
        assertThat(letters()).isEqualTo("ABC");
        assertThat(stored(2).id()).isEqualTo(before.id());
        assertThat(stored(2).draft()).isEqualTo(before.draft());
        assertThat(stored(2).take()).isEqualTo(3);
        key("undo");
        assertThat(letters()).isEqualTo("ABC");
    }

    @Test
    void deletes_all_there_are() {
        for (int left = 3; left > 0; left--) {
            key("delete", 1);
            test(find(ConfirmDialog.class).single()).confirm();
        }

        assertThat(shots.list(project, owner)).isEmpty();
        assertThat(words(board)).contains("Write the first shot");
    }

    @Test
    void moves_deletes_and_writes_all_that_are_picked() {
        pick(2, false);
        pick(3, true);
        find(IntegerField.class).single().setValue(1);
        press("Move");
        assertThat(letters()).isEqualTo("BCA");

        press("Edit details");
        sizes().setValue(Optional.of(ShotSize.WIDE));
        press("Apply to all");
        assertThat(shots.list(project, owner))
                .extracting(shot -> shot.draft().shotSize())
                .containsExactly(ShotSize.WIDE, ShotSize.WIDE, null);

        find(Button.class, find(SelectionBar.class).single())
                .withText("Delete")
                .single()
                .click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(letters()).isEqualTo("A");
        assertThat(find(SelectionBar.class).all()).isEmpty();

        key("undo");
        key("undo");
        key("undo");
        assertThat(letters()).isEqualTo("ABC");
        assertThat(stored(2).draft().shotSize()).isNull();
    }

    @Test
    void sets_a_field_of_all_that_are_picked_back_to_open_and_leaves_the_others() {
        for (int number : List.of(1, 2)) {
            shots.edit(
                    project,
                    stored(number).id(),
                    owner,
                    draft -> draft.withShotSize(ShotSize.WIDE).withMood(Mood.TENSE));
            pick(number, false);
        }

        press("Edit details");
        sizes().setValue(Optional.empty());
        press("Apply to all");

        assertThat(List.of(stored(1).draft(), stored(2).draft())).allSatisfy(draft -> {
            assertThat(draft.shotSize()).isNull();
            assertThat(draft.mood()).isEqualTo(Mood.TENSE);
        });
    }

    @Test
    void shows_what_is_written_and_moved_in_another_window() {
        CompletableFuture.runAsync(() -> {
                    shots.edit(project, stored(1).id(), owner, draft -> draft.withPrompt("Zulu at the station"));
                    shots.move(project, stored(1).id(), owner, 3);
                })
                .join();

        waitUntil(() -> prompts().equals("BCZ"));
        assertThat(prompts()).isEqualTo("BCZ");
    }

    @Test
    void asks_which_prompt_stays_when_two_windows_wrote_the_same_one() {
        focus(1);
        elsewhere("Theirs from the other window");

        leave(1, "Mine from this very window");
        assertThat(words(board)).contains("Theirs from the other window");
        assertThat(prompt(1).getValue()).isEqualTo("Mine from this very window");
        assertThat(stored(1).draft().prompt()).isEqualTo("Theirs from the other window");
        assertThat(saveIndicator.trouble()).isPresent();
        PromptConflict question = find(PromptConflict.class).single();
        board.storeAll();
        assertThat(find(PromptConflict.class).single())
                .as("asked once, however often it is tried again")
                .isSameAs(question);

        press("Keep mine");
        assertThat(stored(1).draft().prompt()).isEqualTo("Mine from this very window");
        assertThat(find(PromptConflict.class).all()).isEmpty();
        assertThat(saveIndicator.trouble()).isEmpty();
    }

    @Test
    void takes_the_other_prompt_when_that_is_chosen() {
        focus(1);
        elsewhere("Theirs from the other window");
        leave(1, "Mine from this very window");

        press("Use the other");

        assertThat(stored(1).draft().prompt()).isEqualTo("Theirs from the other window");
        assertThat(prompt(1).getValue()).isEqualTo("Theirs from the other window");
        assertThat(saveIndicator.trouble()).isEmpty();
    }

    @Test
    void leaves_a_prompt_alone_while_somebody_stands_in_it_and_shows_the_other_when_they_leave_it_unwritten() {
        focus(1);
        elsewhere("Theirs from the other window");
        assertThat(prompt(1).getValue()).isEqualTo("Alpha at the station");

        leave(1, "Alpha at the station");
        assertThat(prompt(1).getValue()).isEqualTo("Theirs from the other window");
    }

    @Test
    void shows_all_keys() {
        key("help");

        assertThat(words(find(ShortcutsDialog.class).single()))
                .contains("Ctrl+Enter", "Move the shot earlier or later");
    }

    private void elsewhere(String prompt) {
        int before = prompts().length();
        CompletableFuture.runAsync(() -> shots.edit(project, stored(1).id(), owner, draft -> draft.withPrompt(prompt)))
                .join();
        CompletableFuture.runAsync(() -> shots.add(project, owner, ShotDraft.of("Xylophone in the night")))
                .join();
        waitUntil(() -> prompts().length() > before);
    }

    private void key(String name) {
        board.key(name, "", false, "");
    }

    private void key(String name, int number) {
        board.key(name, card(number).shotId().toString(), false, prompt(number).getValue());
    }

    private void pick(int number, boolean range) {
        board.actions().pick(card(number).shotId(), true, range);
    }

    @SuppressWarnings("unchecked")
    private Select<Optional<ShotSize>> sizes() {
        return find(Select.class).all().stream()
                .filter(select -> "Shot size".equals(select.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private void focus(int number) {
        fire(prompt(number), "focusin", data());
    }

    private void leave(int number, String text) {
        fire(prompt(number), "focusout", data().put("element.value", text));
    }

    private ShotCard card(int number) {
        return find(ShotCard.class, board)
                .withAttribute("data-shot", Integer.toString(number))
                .single();
    }

    private TextArea prompt(int number) {
        return find(TextArea.class, card(number)).single();
    }

    private ShotInfo stored(int number) {
        return shots.list(project, owner).get(number - 1);
    }

    /** First letters of what is stored; a shot without a prompt is a dash. */
    private String letters() {
        return letters(shots.list(project, owner).stream()
                .map(shot -> shot.draft().prompt())
                .toList());
    }

    /** First letters of what is shown. */
    private String prompts() {
        return letters(find(TextArea.class, board).all().stream()
                .map(TextArea::getValue)
                .toList());
    }

    private static String letters(List<String> prompts) {
        return prompts.stream()
                .map(prompt -> prompt.isEmpty() ? "-" : prompt.substring(0, 1))
                .reduce("", String::concat);
    }
}
