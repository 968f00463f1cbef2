package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotDraft;
import app.storycore.project.text.ShotTexts;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.edit.ShotField;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dialogue, action and notes on the card of a shot. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ShotTextsOnBoardTest extends ShotBoardPageTest {

    @BeforeEach
    void two_shots() {
        write();
        shots.add(
                project,
                owner,
                ShotDraft.of("Alpha at the station").withTexts(new ShotTexts("MARA: Wait!\nOTTO: No.", "", "")));
        shots.add(project, owner, ShotDraft.of("Bravo on the platform"));
        openBoard();
    }

    @Test
    void stand_in_one_line_and_make_no_fields_until_somebody_writes() {
        assertThat(find(TextArea.class, card(1)).all()).hasSize(1);
        assertThat(line(1)).contains("MARA: Wait! / OTTO: No.").contains("shot-text-none\" data-text=\"ACTION\"");
        assertThat(card(2).getElement().getChild(2).getClassList()).contains("shot-texts-none");
    }

    @Test
    void open_by_a_key_at_the_field_that_it_names() {
        key("notes", 2);

        assertThat(find(TextArea.class, card(2)).all())
                .extracting(TextArea::getLabel)
                .containsExactly("Prompt", "Dialogue", "Action", "Notes");
        key("dialogue", 2);
        assertThat(find(TextArea.class, card(2)).all()).hasSize(4);
    }

    @Test
    void are_stored_when_the_field_is_left_and_are_taken_back() {
        key("action", 2);
        leave(2, "Action", "She runs beside the train.");

        assertThat(stored(2).action()).isEqualTo("She runs beside the train.");
        assertThat(line(2)).contains("She runs beside the train.");
        assertThat(state()).isEqualTo("saved");

        key("undo", 2);
        assertThat(stored(2)).isEqualTo(ShotTexts.NONE);
        assertThat(text(2, "Action").getValue()).isEmpty();
        key("redo", 2);
        assertThat(stored(2).action()).isEqualTo("She runs beside the train.");
    }

    @Test
    void are_stored_when_their_author_pauses() {
        key("notes", 2);
        test(text(2, "Notes")).setValue("Rain");
        assertThat(state()).isEqualTo("saving");

        fire(find(Div.class, card(2)).withClassName("shot-texts").single(), "input", data().put("for", "trailing"));

        assertThat(stored(2).notes()).isEqualTo("Rain");
        assertThat(state()).isEqualTo("saved");
    }

    @Test
    void are_not_kept_beyond_their_length_and_stay_in_their_field() {
        key("notes", 2);
        leave(2, "Notes", "x".repeat(2_001));

        assertThat(state()).isEqualTo("not-saved");
        assertThat(words(saveIndicator)).contains("the text has more than 2,000 characters");
        assertThat(text(2, "Notes").isInvalid()).isTrue();
        assertThat(text(2, "Notes").getErrorMessage()).startsWith("2,001 characters.");
        assertThat(stored(2)).isEqualTo(ShotTexts.NONE);
    }

    @Test
    void ask_which_one_stays_when_two_windows_wrote_the_same_text() {
        key("dialogue", 1);
        fire(text(1, "Dialogue"), "focusin", data());
        elsewhere(new ShotTexts("MARA: Stop!", "She runs.", ""));
        leave(1, "Dialogue", "MARA: Stay!");

        assertThat(state()).isEqualTo("not-saved");
        assertThat(words(saveIndicator)).contains("its “Dialogue” was changed in another window");
        assertThat(words(card(1))).contains("“Dialogue” was changed in another window", "MARA: Stop!");
        assertThat(stored(1)).isEqualTo(new ShotTexts("MARA: Stop!", "She runs.", ""));

        test(button("Keep mine")).click();
        assertThat(stored(1)).isEqualTo(new ShotTexts("MARA: Stay!", "She runs.", ""));
        assertThat(state()).isEqualTo("saved");
    }

    @Test
    void show_the_other_text_when_that_one_is_chosen() {
        key("dialogue", 1);
        fire(text(1, "Dialogue"), "focusin", data());
        elsewhere(new ShotTexts("MARA: Stop!", "", ""));
        leave(1, "Dialogue", "MARA: Stay!");

        test(button("Use the other")).click();

        assertThat(text(1, "Dialogue").getValue()).isEqualTo("MARA: Stop!");
        assertThat(stored(1).dialogue()).isEqualTo("MARA: Stop!");
        assertThat(state()).isEqualTo("saved");
    }

    @Test
    void of_different_fields_do_not_undo_each_other() {
        key("notes", 1);
        fire(text(1, "Notes"), "focusin", data());
        elsewhere(new ShotTexts("MARA: Stop!", "She runs.", ""));
        leave(1, "Notes", "Rain");

        assertThat(stored(1)).isEqualTo(new ShotTexts("MARA: Stop!", "She runs.", "Rain"));
        assertThat(state()).isEqualTo("saved");
    }

    @Test
    void keep_what_was_typed_in_the_very_moment_before_a_key() {
        board.actions().writeText(card(1).shotId(), ShotField.DIALOGUE);

        board.keyIn("next", card(1).shotId().toString(), true, "DIALOGUE", "MARA: Stop, now!");

        assertThat(stored(1).dialogue()).isEqualTo("MARA: Stop, now!");
        assertThat(shots.list(project, owner).getFirst().draft().prompt())
                .as("and no other text")
                .isEqualTo(text(1, "Prompt").getValue());
    }

    /** Beside this page, which hears of it later. */
    private void elsewhere(ShotTexts texts) {
        shots.edit(project, card(1).shotId(), owner, draft -> draft.withTexts(texts));
    }

    private void key(String name, int number) {
        board.key(
                name,
                card(number).shotId().toString(),
                false,
                text(number, "Prompt").getValue());
    }

    private void leave(int number, String label, String written) {
        fire(text(number, label), "focusout", data().put("element.value", written));
    }

    private Button button(String words) {
        return find(Button.class, card(1)).withText(words).single();
    }

    private TextArea text(int number, String label) {
        return find(TextArea.class, card(number)).all().stream()
                .filter(area -> label.equals(area.getLabel()))
                .findFirst()
                .orElseThrow();
    }

    private String line(int number) {
        NativeButton line = find(NativeButton.class, card(number)).withClassName("shot-texts-line").all().stream()
                .findFirst()
                .orElse(null);
        return line == null
                ? card(number).getElement().getChild(2).getChild(0).getProperty("innerHTML")
                : line.getElement().getProperty("innerHTML");
    }

    private ShotCard card(int number) {
        return find(ShotCard.class, board)
                .withAttribute("data-shot", Integer.toString(number))
                .single();
    }

    private ShotTexts stored(int number) {
        return shots.list(project, owner).get(number - 1).draft().texts();
    }

    private String state() {
        return saveIndicator.getElement().getAttribute("data-save");
    }
}
