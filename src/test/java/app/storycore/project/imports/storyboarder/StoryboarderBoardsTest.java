package app.storycore.project.imports.storyboarder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.base.film.AspectRatio;
import app.storycore.project.PromptVerdict;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportedText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.text.ShotTexts;
import java.time.Duration;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoryboarderBoardsTest {

    private static final String FILE = """
            {
              "version": "2.0.1", "aspectRatio": "1.7777", "fps": 24,
              "boards": [
                {"uid": "K2M9Q", "url": "board-1-K2M9Q.png", "newShot": true, "number": 1, "shot": "1A", "time": 0,
                 "layers": {"fill": {"url": "board-1-K2M9Q-fill.png"}}, "duration": 1250,
                 "action": "The keeper, old and tired, climbs", "dialogue": "KEEPER\\nAnother \\"night\\".",
                 "notes": "=1+1", "sg": {"data": {"sceneObjects": {}}}},
                {"uid": "H4T7C", "number": 2, "shot": "1B", "duration": "2500.4", "action": "Waves break below"},
                {"uid": "P8W3D", "number": 3, "shot": "2A", "audio": null}
              ],
              "defaultBoardTiming": 3000
            }
            """;

    private static List<ParsedShot> read(String file) {
        ImportedText text = ImportedText.of("scene.storyboarder", file.getBytes(UTF_8));
        assertThat(text.kind()).isEqualTo(ImportKind.CSV);
        return ShotImport.read(text.kind(), text.text(), false).shots();
    }

    private static String board(String board) {
        return "{\"boards\": [\n" + board + "\n]}";
    }

    @Test
    void keeps_a_board_whose_action_is_a_word_for_a_sum() {
        List<ParsedShot> shots = read(board("{\"shot\": \"1A\", \"action\": \"Total\", \"duration\": 1000},\n"
                + "{\"shot\": \"1B\", \"action\": \"Waves break below\", \"duration\": 1000}"));

        assertThat(shots).extracting(shot -> shot.draft().prompt()).containsExactly("Total", "Waves break below");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.7777', WIDESCREEN",
        "'\"2.39\"', SCOPE",
        "'1', SQUARE",
        "'\"0.5625\"', VERTICAL",
        "'2.0', FLAT",
        "'\"wide\"', ",
        "'-1', ",
        "'null', "
    })
    void tell_the_frame_they_are_made_for(String told, @Nullable AspectRatio aspect) {
        String file = FILE.replace("\"1.7777\"", told);
        assertThat(ImportedText.of("scene.storyboarder", file.getBytes(UTF_8)).aspect())
                .isEqualTo(aspect);
    }

    @Test
    void become_shots_with_their_texts_and_durations() {
        List<ParsedShot> shots = read(FILE);

        assertThat(shots)
                .extracting(shot -> shot.draft().prompt(), shot -> shot.draft().duration())
                .containsExactly(
                        tuple("The keeper, old and tired, climbs", Duration.ofMillis(1_250)),
                        tuple("Waves break below", Duration.ofMillis(2_500)),
                        tuple("2A", Duration.ofMillis(3_000)));
        assertThat(shots.getFirst().draft().texts()).isEqualTo(new ShotTexts("KEEPER\nAnother \"night\".", "", "=1+1"));
    }

    @Test
    void are_shown_as_a_shot_list_without_empty_columns() {
        assertThat(StoryboarderBoards.toShotList(FILE)).isEqualTo("""
                Shot,Prompt,Dialogue,Notes,Duration (s)
                1A,"The keeper, old and tired, climbs","KEEPER
                Another ""night"".",'=1+1,1.25
                1B,Waves break below,,,2.5
                2A,2A,,,3
                """);
    }

    @Test
    void of_which_nothing_is_written_are_named_as_too_short() {
        assertThat(read(FILE).getLast().faults())
                .containsExactly(new ImportFault.OfPrompt(new PromptVerdict(PromptVerdict.Kind.TOO_SHORT, 2)));
    }

    @Test
    void keep_quotes_at_the_beginning_and_have_a_number_in_any_case() {
        List<ParsedShot> shots = read(board("{\"dialogue\": \"'Hush', he says\"}, {\"shot\": \"a very long name\"}"));

        assertThat(shots).extracting(shot -> shot.draft().prompt()).containsExactly("1", "2");
        assertThat(shots.getFirst().draft().texts().dialogue()).isEqualTo("'Hush', he says");
    }

    @Test
    void that_stand_too_short_or_no_time_at_all_are_named() {
        assertThat(read(board("""
                {"action": "A fox crosses the yard", "duration": 80},
                {"action": "A fox crosses the yard", "duration": "soon"},
                {"action": "A fox crosses the yard", "duration": 1e300},
                {"action": "A fox crosses the yard", "duration": -5}""")))
                .allSatisfy(
                        shot -> assertThat(shot.faults()).singleElement().isInstanceOf(ImportFault.OfDuration.class));
    }

    @Test
    void are_known_by_what_a_file_says_and_not_by_its_name_alone() {
        assertThat(ImportedText.of("scene.json", ("\ufeff" + FILE).getBytes(UTF_8))
                        .kind())
                .isEqualTo(ImportKind.CSV);
        assertThat(ImportedText.ofProgram("\n" + FILE)).isPresent();
        assertThat(ImportedText.ofProgram("{A fox} crosses the yard")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | {"action": "A fox" "notes": ""}
            2 | {"action": "A fox
            2 | 7
            3 | {"action": "A fox"},
            """)
    void are_refused_at_the_line_that_is_broken(int line, String board) {
        assertRefused(board(board), Reason.BROKEN_STORYBOARDER, line);
    }

    @Test
    void are_refused_when_the_file_has_none_or_is_something_else() {
        assertRefused("{\"aspectRatio\": 1.78}", Reason.NO_BOARDS, 0);
        assertRefused("{\"boards\": []}", Reason.NO_SHOTS, 0);
        assertRefused("[]", Reason.BROKEN_STORYBOARDER, 1);
        assertRefused("{\"boards\": {}}", Reason.BROKEN_STORYBOARDER, 1);
        assertRefused(FILE.substring(0, 300), Reason.BROKEN_STORYBOARDER, (int)
                FILE.substring(0, 300).lines().count());
        assertRefused(board("{\"a\":".repeat(1_000)), Reason.BROKEN_STORYBOARDER, 2);
        assertRefused(board("{},".repeat(2_000) + "{}"), Reason.TOO_MANY_SHOTS, 0);
    }

    private static void assertRefused(String file, Reason reason, int line) {
        assertThatThrownBy(() -> read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefusedException.class))
                .satisfies(refused ->
                        assertThat(tuple(refused.reason(), refused.line())).isEqualTo(tuple(reason, line)));
    }
}
