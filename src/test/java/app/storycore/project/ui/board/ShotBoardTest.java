package app.storycore.project.ui.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.edit.SequenceSummary;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ShotBoardTest extends ShotBoardPageTest {

    private static final String GOOD = "A lighthouse on a cliff at dusk";

    private final List<SequenceSummary> heard = new ArrayList<>();

    @BeforeEach
    void a_project() {
        write();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0   | true  | Prompt cannot be empty
                    1   | true  | Prompt is too short (1 characters). Minimum length is 10 characters.
                    9   | true  | Prompt is too short (9 characters). Minimum length is 10 characters.
                    10  | false | Prompt is quite short. Consider adding more details for better results.
                    19  | false | Prompt is quite short. Consider adding more details for better results.
                    20  | false |
                    400 | false |
                    401 | false | Prompt is quite long. Consider focusing on the most important details.
                    500 | false | Prompt is quite long. Consider focusing on the most important details.
                    501 | true  | Prompt is too long (501 characters). Maximum length is 500 characters.
                    """)
    void says_what_the_rules_say_while_somebody_types(int length, boolean blocks, String message) {
        show(GOOD);

        type(1, "x".repeat(length));

        String said = blocks ? prompt(1).getErrorMessage() : words(prompt(1).getHelperComponent());
        assertThat(prompt(1).isInvalid()).isEqualTo(blocks);
        assertThat(said).startsWith(message == null ? length + "/500" : message);
        assertThat(words(prompt(1).getHelperComponent())).endsWith(length + "/500");
        assertThat(heard.getLast().faults()).hasSize(blocks ? 1 : 0);
    }

    @Test
    void says_which_characters_the_documents_cannot_show() {
        show(GOOD);

        type(1, GOOD + " \ud870\udf4e灯台");

        assertThat(words(prompt(1).getHelperComponent())).startsWith("The documents have no font for: \ud870\udf4e");
        assertThat(prompt(1).isInvalid()).isFalse();
    }

    @Test
    void lets_a_prompt_run_in_the_direction_of_its_words() {
        show(GOOD);

        assertThat(prompt(1).getElement().getAttribute("dir")).isEqualTo("auto");
    }

    @Test
    void is_saving_while_somebody_types_and_saved_when_they_leave_the_field() {
        show(GOOD);

        type(1, "Fog over the harbour at dawn");
        assertThat(state()).isEqualTo("saving");
        assertThat(stored(1).prompt()).isEqualTo(GOOD);

        leave(1, "Fog over the harbour at dawn");
        assertThat(state()).isEqualTo("saved");
        assertThat(stored(1).prompt()).isEqualTo("Fog over the harbour at dawn");
    }

    @Test
    void stores_what_was_typed_in_the_moment_before_the_field_is_left() {
        show(GOOD);

        leave(1, GOOD + ", never heard of");

        assertThat(stored(1).prompt()).isEqualTo(GOOD + ", never heard of");
    }

    @Test
    void stores_what_is_typed_when_the_page_goes() {
        show(GOOD);
        type(1, "Waves break far below the cliff");

        ui().remove(board);

        assertThat(stored(1).prompt()).isEqualTo("Waves break far below the cliff");
    }

    @Test
    void tries_again_what_the_database_did_not_take() {
        ShotService fullShots = mock(ShotService.class, delegatesTo(shots));
        doThrow(new DataAccessResourceFailureException("no room"))
                .when(fullShots)
                .edit(any(), any(), any(), any());
        shots.add(project, owner, ShotDraft.of(GOOD));
        openBoard(fullShots, heard::add);

        leave(1, "Fog over the harbour at dawn");
        assertThat(state()).isEqualTo("not-saved");
        assertThat(words(saveIndicator)).contains("Shot 1: it could not be stored. It is tried again");
        assertThat(prompt(1).getValue()).isEqualTo("Fog over the harbour at dawn");

        doAnswer(call -> shots.edit(project, id(1), owner, call.getArgument(3)))
                .when(fullShots)
                .edit(any(), any(), any(), any());
        board.storeAll();
        assertThat(state()).isEqualTo("saved");
        assertThat(stored(1).prompt()).isEqualTo("Fog over the harbour at dawn");
    }

    @Test
    void leaves_what_cannot_be_kept_in_its_field_and_says_what_to_do() {
        show(GOOD);

        leave(1, "x".repeat(10_001));

        assertThat(state()).isEqualTo("not-saved");
        assertThat(words(saveIndicator))
                .isEqualTo("Not savedShot 1: the prompt has more than 10,000 characters." + " Shorten it to keep it.");
        assertThat(prompt(1).getValue()).hasSize(10_001);
        assertThat(stored(1).prompt()).isEqualTo(GOOD);
    }

    @Test
    void keeps_the_other_fields_when_one_cannot_be_kept() {
        show(GOOD);
        type(1, "x".repeat(10_001));

        write(1, 7.5);
        fire(duration(1), "focusout", data());

        assertThat(state()).isEqualTo("not-saved");
        assertThat(stored(1).duration()).isEqualTo(Duration.ofMillis(7_500));
    }

    @Test
    void refuses_a_duration_outside_half_a_second_to_ten_minutes() {
        show(GOOD);

        write(1, 600.5);
        fire(duration(1), "focusout", data());

        assertThat(duration(1).isInvalid()).isTrue();
        assertThat(words(saveIndicator)).contains("Not saved", "Give a duration from 0.5 to 600 seconds.");
        assertThat(stored(1).duration()).isEqualTo(ShotDraft.DEFAULT_DURATION);
    }

    @Test
    void says_that_a_shot_was_deleted_elsewhere() {
        show(GOOD);
        shots.delete(project, id(1), owner);

        leave(1, "Written too late to be kept");

        assertThat(words(saveIndicator)).contains("deleted in another window");
        assertThat(prompt(1).getValue()).isEqualTo("Written too late to be kept");
    }

    @Test
    void adds_a_shot_at_the_end() {
        show(GOOD);

        board.addShot();

        assertThat(prompts()).containsExactly(GOOD, "");
        assertThat(prompt(2).getErrorMessage()).isEqualTo("Prompt cannot be empty");
    }

    @Test
    void moves_a_shot_without_losing_what_is_typed_in_it() {
        show("first shot of them", "second shot of them", "third shot of them");
        type(3, "third shot, typed on");

        action(3, "Move up");

        assertThat(prompts()).containsExactly("first shot of them", "third shot, typed on", "second shot of them");
        assertThat(stored(2).prompt()).isEqualTo("third shot, typed on");
        assertThat(card(2).getElement().getAttribute("data-shot")).isEqualTo("2");
    }

    @Test
    void puts_a_dragged_shot_where_it_is_dropped() {
        show("first shot of them", "second shot of them", "third shot of them");
        ShotActions actions = board.actions();

        actions.dragged(id(1));
        actions.droppedOn(3);

        assertThat(prompts()).containsExactly("second shot of them", "third shot of them", "first shot of them");
    }

    @Test
    void duplicates_a_shot_behind_itself() {
        show("first shot of them", "second shot of them");

        action(1, "Duplicate");

        assertThat(prompts()).containsExactly("first shot of them", "first shot of them", "second shot of them");
    }

    @Test
    void asks_before_it_deletes() {
        show("first shot of them", "second shot of them");

        action(1, "Delete");
        assertThat(prompts()).hasSize(2);

        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(prompts()).containsExactly("second shot of them");
        assertThat(shots.list(project, owner)).hasSize(1);
    }

    @Test
    void cannot_move_the_ends_beyond_the_ends() {
        show("first shot of them", "second shot of them");

        assertThat(button(1, "Move up").isEnabled()).isFalse();
        assertThat(button(1, "Move down").isEnabled()).isTrue();
        assertThat(button(2, "Move down").isEnabled()).isFalse();
    }

    @Test
    void has_cards_only_for_what_is_near() {
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, 1_000)
                        .mapToObj(n -> ShotDraft.of("Shot " + n + " of a long sequence"))
                        .toList());
        show();
        assertThat(prompts()).hasSize(12).startsWith("Shot 1 of a long sequence");
        assertThat(heard.getLast().shots()).isEqualTo(1_000);

        board.near(new Integer[] {100, 101});

        assertThat(prompts()).hasSize(12).startsWith("Shot 601 of a long sequence");
    }

    @Test
    void brings_a_far_shot_near_to_write_at_it() {
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, 100)
                        .mapToObj(n -> ShotDraft.of(n == 77 ? "short" : GOOD))
                        .toList());
        show();

        board.writeAt(heard.getLast().faults().getFirst().shotId());

        assertThat(prompts()).contains("short");
    }

    @Test
    void shows_what_could_not_be_kept_again_when_its_card_comes_back() {
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, 100).mapToObj(n -> ShotDraft.of(GOOD)).toList());
        show();
        leave(1, "y".repeat(10_001));

        board.near(new Integer[] {9});
        board.near(new Integer[] {0});

        assertThat(prompts().getFirst()).hasSize(10_001);
    }

    private void show(String... prompts) {
        for (String prompt : prompts) {
            shots.add(project, owner, ShotDraft.of(prompt));
        }
        openBoard(shots, heard::add);
    }

    private ShotCard card(int number) {
        return find(ShotCard.class, board)
                .withAttribute("data-shot", Integer.toString(number))
                .single();
    }

    private TextArea prompt(int number) {
        return find(TextArea.class, card(number)).single();
    }

    private NumberField duration(int number) {
        return find(NumberField.class, card(number)).single();
    }

    private CardAction button(int number, String name) {
        return find(CardAction.class, card(number)).withAttribute("title", name).single();
    }

    private void action(int number, String name) {
        test(button(number, name)).click();
    }

    private void type(int number, String text) {
        test(prompt(number)).setValue(text);
    }

    /** As a browser tells it; the tester refuses what is out of range before our page hears of it. */
    private void write(int number, double seconds) {
        tell(duration(number), "value", seconds);
    }

    private void leave(int number, String text) {
        fire(prompt(number), "focusout", data().put("element.value", text));
    }

    private ShotId id(int number) {
        return card(number).shotId();
    }

    private ShotDraft stored(int number) {
        return shots.list(project, owner).get(number - 1).draft();
    }

    private List<String> prompts() {
        return find(TextArea.class, board).all().stream()
                .map(TextArea::getValue)
                .toList();
    }

    private String state() {
        return saveIndicator.getElement().getAttribute("data-save");
    }
}
