package app.storycore.project.script.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.Checkpoint;
import app.storycore.base.WorkEndedException;
import app.storycore.base.WorkEndedException.Reason;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.listing.ParsedShot;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A script is compared with the board shot by shot. */
class ScriptComparisonTest {

    private static final String A = "A lighthouse stands on a cliff at dusk";
    private static final String B = "The keeper climbs the spiral stairs";
    private static final String C = "Waves break on black rocks far below";
    private static final String D = "A small boat drifts with torn sails";
    private static final String E = "The lamp turns and throws its beam over the sea";

    private static final String FILM = """
            INT. KITCHEN - DAY

            Jon cuts bread at the table.

            JON
            We are out of butter.

            The dog sleeps under the chair.

            EXT. HARBOUR - NIGHT

            A trawler comes in through the fog.

            Mara throws a rope to the quay.

            INT. CHAPEL - MORNING

            Candles burn before the altar.

            An old woman prays in the first row.
            """;

    /** Lines of the script by their letters; lower case is the same line reworded. */
    @ParameterizedTest
    @CsvSource({
        "ABCD, ABCD, =1 =2 =3 =4",
        "ABCD, ABECD, =1 =2 +3 =3 =4",
        "ABCD, EABCD, +1 =1 =2 =3 =4",
        "ABCD, ABCDE, =1 =2 =3 =4 +5",
        "ABCD, ACD, =1 -2 =3 =4",
        "ABCD, AbCD, =1 ~2 =3 =4",
        "ABCD, ACDB, =1 =3 =4 >2",
        "ABCD, DABC, >4 =1 =2 =3",
        "ABCD, ACDb, =1 =3 =4 >2~",
        "ABCD, AbE, =1 ~2 +3 -3 -4",
        "ABAB, AB, -1 -2 =3 =4",
        "AAA, AA, -1 =2 =3",
        "AA, AAAA, +1 +2 =1 =2",
        "AB, E, -1 -2 +1",
    })
    void finds_what_is_new_changed_moved_and_gone(String board, String script, String rows) {
        ScriptComparison found = TestBoard.ofLines(lines(board)).with(lines(script));

        assertThat(TestBoard.signs(found).split(" ")).containsExactlyInAnyOrder(rows.split(" "));
    }

    private static String[] lines(String letters) {
        return letters.chars().mapToObj(ScriptComparisonTest::line).toArray(String[]::new);
    }

    private static String line(int letter) {
        return switch (letter) {
            case 'A' -> A;
            case 'B' -> B;
            case 'b' -> "The old keeper slowly climbs the spiral stairs";
            case 'C' -> C;
            case 'D' -> D;
            default -> E;
        };
    }

    @Test
    void knows_a_script_of_another_film() {
        assertThat(TestBoard.ofLines(A, B).with(C, D).overlaps()).isFalse();
        assertThat(TestBoard.ofLines(A, B).with(C, B).overlaps()).isTrue();
    }

    @Test
    void leaves_what_the_author_has_written_where_the_script_says_the_same() {
        TestBoard board = TestBoard.ofLines(A, B, C).edited(1, draft -> draft.withPrompt("Boots on wet iron steps"));

        assertThat(TestBoard.signs(board.with(A, B, C))).isEqualTo("=1 =2! =3");
    }

    @Test
    void sees_when_both_have_changed_the_same() {
        TestBoard board = TestBoard.ofLines(A, B, C).edited(1, draft -> draft.withPrompt("Boots on wet iron steps"));
        ScriptComparison found = board.with(A, line('b'), C);

        assertThat(TestBoard.signs(found)).isEqualTo("=1 ~2! =3");
        assertThat(found.rows().get(1).isTakenAtFirst()).isFalse();
    }

    @Test
    void does_not_ask_for_what_the_author_has_done_already() {
        TestBoard board = TestBoard.ofLines(A, B, C).edited(1, draft -> draft.withPrompt(line('b')));

        assertThat(TestBoard.signs(board.with(A, line('b'), C))).isEqualTo("=1 =2! =3");
    }

    @Test
    void takes_dialogue_that_changed_beside_a_prompt_that_the_author_wrote() {
        TestBoard board =
                TestBoard.of(ImportKind.FOUNTAIN, FILM).edited(1, draft -> draft.withPrompt("A knife and bread"));
        ScriptComparison found = board.with(ImportKind.FOUNTAIN, FILM.replace("butter", "salt"));

        assertThat(TestBoard.signs(found)).contains("~2 ");
        ScriptRow.Changed changed = (ScriptRow.Changed) found.rows().get(1);
        assertThat(changed.taken().prompt()).isEqualTo("A knife and bread");
        assertThat(changed.taken().texts().dialogue()).isEqualTo("JON: We are out of salt.");
    }

    @Test
    void compares_only_words_with_a_board_of_which_nothing_is_remembered() {
        TestBoard board = TestBoard.of(ImportKind.CSV, "Prompt;Duration\n" + A + ";6\n" + B + ";7")
                .withoutMemory();

        assertThat(TestBoard.signs(board.with(ImportKind.CSV, "Prompt;Duration\n" + A + ";9\n" + B + ";7")))
                .isEqualTo("=1 =2");
    }

    @Test
    void sees_values_of_a_shot_list_that_changed() {
        TestBoard board = TestBoard.of(ImportKind.CSV, "Prompt;Duration;Size\n" + A + ";6;CU\n" + B + ";7;wide");

        assertThat(TestBoard.signs(
                        board.with(ImportKind.CSV, "Prompt;Duration;Size\n" + A + ";9;CU\n" + B + ";7;wide")))
                .isEqualTo("~1 =2");
        assertThat(TestBoard.signs(board.with(A, B)))
                .as("pasted lines say nothing of size and duration")
                .isEqualTo("=1 =2");
    }

    @Test
    void knows_a_moved_scene() {
        String[] parts = FILM.split("(?=INT\\. |EXT\\. )");
        String moved = parts[0] + parts[2] + parts[1];

        assertThat(TestBoard.signs(TestBoard.of(ImportKind.FOUNTAIN, FILM).with(ImportKind.FOUNTAIN, moved)))
                .isIn("=1 =2 =3 =7 =8 =9 >4 >5 >6", "=1 =2 =3 >7 >8 >9 =4 =5 =6");
    }

    @Test
    void knows_a_split_and_a_joined_paragraph() {
        String split = FILM.replace(
                "A trawler comes in through the fog.",
                "A trawler comes in through the fog. Gulls circle over its deck.");
        String apart = split.replace("fog. Gulls", "fog.\n\nGulls");

        assertThat(TestBoard.signs(TestBoard.of(ImportKind.FOUNTAIN, split).with(ImportKind.FOUNTAIN, apart)))
                .isEqualTo("=1 =2 =3 =4 ~5 +14 =6 =7 =8 =9");
        assertThat(TestBoard.signs(TestBoard.of(ImportKind.FOUNTAIN, apart).with(ImportKind.FOUNTAIN, split)))
                .isEqualTo("=1 =2 =3 =4 ~5 -6 =7 =8 =9 =10");
    }

    @Test
    void renames_a_scene_whose_heading_changed_its_words() {
        String changed = FILM.replace("EXT. HARBOUR - NIGHT", "EXT. OLD HARBOUR - NIGHT");
        ScriptComparison found = TestBoard.of(ImportKind.FOUNTAIN, FILM).with(ImportKind.FOUNTAIN, changed);

        assertThat(TestBoard.signs(found)).isEqualTo("=1 =2 =3 @2 ~4 ~5 ~6 =7 =8 =9");
    }

    @Test
    void compares_two_thousand_shots_on_both_sides() {
        Random random = new Random(7);
        List<String> words = IntStream.range(0, 900).mapToObj(i -> "word" + i).toList();
        List<String> old = IntStream.range(0, 2_000)
                .mapToObj(i -> "Room " + i / 20 + " the "
                        + random.ints(18, 0, 900).mapToObj(words::get).collect(Collectors.joining(" ")))
                .toList();
        List<String> fresh = old.stream()
                .map(line -> random.nextInt(3) == 0 ? line.replaceFirst("word\\d+", "another") : line)
                .toList();
        TestBoard board = TestBoard.ofLines(old.toArray(String[]::new));
        List<ParsedShot> script = TestBoard.read(ImportKind.LINES, String.join("\n", fresh));
        List<BoardShot> shots = board.shots();

        ScriptComparison found = ScriptComparison.of(shots, script, Checkpoint.NONE);

        assertThat(found.rows())
                .hasSize(2_000)
                .allMatch(row -> row instanceof ScriptRow.Unchanged || row instanceof ScriptRow.Changed);
    }

    @Test
    void ends_when_nobody_waits_for_it() {
        TestBoard board = TestBoard.ofLines(A, B, C);
        List<ParsedShot> script = TestBoard.read(ImportKind.LINES, A + "\n" + B);

        assertThatThrownBy(() -> ScriptComparison.of(board.shots(), script, () -> {
                    throw new WorkEndedException(Reason.NOT_WANTED);
                }))
                .isInstanceOf(WorkEndedException.class);
    }
}
