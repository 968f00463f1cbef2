package app.storycore.project.imports;

import static app.storycore.project.imports.ImportKind.FOUNTAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.ImportRefusedException.Reason;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FountainReaderTest {

    private static final String SCRIPT = """
            Title: The Lighthouse
            Author: Mira Holm
            Contact:
                mira@example.org

            FADE IN:

            EXT. CLIFF - DUSK #1#

            A *lighthouse* on a **cliff**.
            Waves break below.

            The beam goes round.

            # Act one

            = The keeper comes home.

            INT. LIGHTHOUSE STAIRS - CONTINUOUS

            The keeper climbs. [[is he limping?]]

            KEEPER (V.O.)
            (tired)
            Another night.
            Another ship.

            CUT TO:

            /*
            INT. CELLAR - NIGHT

            Nobody needs this.
            */

            .THE LAMP ROOM - NIGHT

            He lights the lamp.

            @McGregor
            Who is there?

            > THE END <
            """;

    @Test
    void makes_shots_of_headings_and_actions_and_of_nothing_else() {
        assertThat(prompts(SCRIPT, true))
                .containsExactly(
                        "EXT. CLIFF - DUSK",
                        "EXT. CLIFF – A lighthouse on a cliff. Waves break below.",
                        "EXT. CLIFF – The beam goes round.",
                        "INT. LIGHTHOUSE STAIRS - CONTINUOUS",
                        "INT. LIGHTHOUSE STAIRS – The keeper climbs.",
                        "THE LAMP ROOM - NIGHT",
                        "THE LAMP ROOM – He lights the lamp.");
    }

    @Test
    void takes_the_time_of_day_from_the_heading_and_goes_on_with_it() {
        assertThat(read(SCRIPT, false))
                .extracting(shot -> shot.draft().timeOfDay())
                .containsExactly(TimeOfDay.DUSK, TimeOfDay.DUSK, TimeOfDay.DUSK, TimeOfDay.NIGHT);
    }

    @Test
    void shows_headings_wide_and_leaves_all_else_open() {
        ImportedShot heading = read(SCRIPT, true).getFirst();
        ImportedShot action = read(SCRIPT, true).get(1);

        assertThat(heading.draft().shotSize()).isEqualTo(ShotSize.WIDE);
        assertThat(action.draft().shotSize()).isNull();
        assertThat(action.draft().duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void knows_the_lines_that_shots_come_from() {
        assertThat(read(SCRIPT, true)).extracting(ImportedShot::line).containsExactly(8, 10, 13, 19, 21, 36, 38);
    }

    @Test
    void does_not_lose_a_scene_without_action_when_headings_are_no_shots() {
        assertThat(prompts("EXT. HARBOUR - DAY\n\nINT. TAVERN - NIGHT\n\nSailors sing.\n\nEXT. SEA", false))
                .containsExactly("EXT. HARBOUR - DAY", "INT. TAVERN – Sailors sing.", "EXT. SEA");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INT. HOUSE - NIGHT              | INT. HOUSE         | NIGHT
                    int. house – night              | int. house         | NIGHT
                    EXT. HOUSE — Magic Hour         | EXT. HOUSE         | GOLDEN_HOUR
                    INT./EXT. CAR - DAY             | INT./EXT. CAR      | DAY
                    I/E CAR - EARLY MORNING         | I/E CAR            | DAWN
                    INT. HOUSE - ATTIC - NIGHT      | INT. HOUSE - ATTIC | NIGHT
                    INT. HOUSE - NIGHT (RAIN)       | INT. HOUSE         | NIGHT
                    INT. HOUSE - DAY 3              | INT. HOUSE         | DAY
                    INT. HOUSE, NIGHT               | INT. HOUSE         | NIGHT
                    INT. HOUSE. SUNRISE             | INT. HOUSE         | DAWN
                    INT. KÜCHE - NACHT              | INT. KÜCHE         | NIGHT
                    EST. CITY AT NIGHT              | EST. CITY AT NIGHT |
                    INT. HOUSE - FLASHBACK          | INT. HOUSE - FLASHBACK |
                    INT. HOUSE - LATER              | INT. HOUSE         |
                    EXT. WELL-LIT STREET            | EXT. WELL-LIT STREET   |
                    """)
    void reads_headings_as_people_write_them(String heading, String place, TimeOfDay time) {
        ImportedShot action = read(heading + "\n\nSomebody walks.", false).getFirst();

        assertThat(action.draft().prompt()).isEqualTo(place + " – Somebody walks.");
        assertThat(action.draft().timeOfDay()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUT TO:",
                "DISSOLVE TO:",
                "FADE OUT.",
                "> Burn to white.",
                "> THE END <",
                "===",
                "# Act two",
                "= A synopsis",
                "~A song line",
                "[[a note]]",
                "[[a note\nover two lines]]",
                "/* struck\n\nout */",
                "KEEPER\nWho is there?",
                "KEEPER (on the phone)\nWho is there?\n  \nNobody?",
                "DR. O'NEIL ^\n(whispers)\nWho?",
                "@McGregor\nWho?"
            })
    void leaves_out_what_no_camera_sees(String element) {
        assertThat(prompts("EXT. SEA\n\nWaves.\n\n" + element + "\n\nA ship.", false))
                .containsExactly("EXT. SEA – Waves.", "EXT. SEA – A ship.");
    }

    @Test
    void takes_what_looks_like_something_else_as_the_action_it_is() {
        assertThat(prompts(
                        "BANG!\n\n!THE DOOR\n\nExtra guards wait.\n\n...and then silence.\n\n2 * 3 \\*stars\\*", false))
                .containsExactly("BANG!", "THE DOOR", "Extra guards wait.", "...and then silence.", "2 * 3 *stars*");
    }

    @Test
    void judges_prompts_by_the_rules() {
        List<ImportedShot> shots = read("He nods.\n\n" + "He walks on. ".repeat(60), false);

        assertThat(shots).noneMatch(ImportedShot::isFaultless).allMatch(ImportedShot::canBeKept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Title: Nothing\nAuthor: Nobody", "KEEPER\nOnly words.", "/* all\n\nof it */"})
    void refuses_a_screenplay_without_pictures(String text) {
        assertThatThrownBy(() -> read(text, true))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.NO_SHOTS));
    }

    @Test
    void refuses_more_shots_than_a_project_holds() {
        assertThat(read("A ship passes.\n\n".repeat(2_000), true)).hasSize(2_000);
        assertThatThrownBy(() -> read("A ship passes.\n\n".repeat(2_001), true))
                .isInstanceOfSatisfying(
                        ImportRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_SHOTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/*", "[[", "*", "**a", "_a ", "- ", "INT. - ", "\\", "A (", "[[]]", ".", "INT. A - B - "})
    @Timeout(20)
    void reads_a_large_text_in_a_moment_whatever_it_says(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(read(text + "\n\nA ship passes the lighthouse.", true)).isNotEmpty();
    }

    private static List<String> prompts(String text, boolean establishing) {
        return read(text, establishing).stream()
                .map(shot -> shot.draft().prompt())
                .toList();
    }

    private static List<ImportedShot> read(String text, boolean establishing) {
        return ShotImport.read(FOUNTAIN, text, establishing).shots();
    }
}
