package app.storycore.project.imports.fountain;

import static app.storycore.project.imports.ImportKind.FOUNTAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotColumn;
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
        ParsedShot heading = read(SCRIPT, true).getFirst();
        ParsedShot action = read(SCRIPT, true).get(1);

        assertThat(heading.draft().shotSize()).isEqualTo(ShotSize.WIDE);
        assertThat(action.draft().shotSize()).isNull();
        assertThat(action.draft().duration()).isEqualTo(Duration.ofSeconds(4));
    }

    @Test
    void knows_the_lines_that_shots_come_from() {
        assertThat(read(SCRIPT, true)).extracting(ParsedShot::line).containsExactly(8, 10, 13, 19, 21, 36, 38);
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
        ParsedShot action = read(heading + "\n\nSomebody walks.", false).getFirst();

        assertThat(action.draft().prompt()).isEqualTo(place + " – Somebody walks.");
        assertThat(action.draft().timeOfDay()).isEqualTo(time);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    INT. BARN - NIGHT - CONTINUOUS             | INT. BARN              | NIGHT
                    INT. BARN - NIGHT - LATER                  | INT. BARN              | NIGHT
                    INT. BARN - NIGHT - FLASHBACK              | INT. BARN              | NIGHT
                    INT. BARN - NIGHT (FLASHBACK)              | INT. BARN              | NIGHT
                    INT. BARN - NIGHT - TEN MINUTES LATER      | INT. BARN              | NIGHT
                    INT. BARN - LATER - NIGHT                  | INT. BARN              | NIGHT
                    INT. BARN - LATER THAT NIGHT               | INT. BARN              | NIGHT
                    INT. BARN - NIGHT - RAIN                   | INT. BARN - RAIN       | NIGHT
                    INT. BARN - NIGHT WITH RAIN                | INT. BARN - NIGHT WITH RAIN | NIGHT
                    INT. BARN - NIGHT - INTERCUT               | INT. BARN              | NIGHT
                    INT. BARN (NIGHT)                          | INT. BARN              | NIGHT
                    INT. BARN - LOFT, NIGHT                    | INT. BARN - LOFT       | NIGHT
                    EXT. ST. JAMES PARK - BLUE HOUR            | EXT. ST. JAMES PARK    | DUSK
                    EXT. BARN (1912) - NIGHT                   | EXT. BARN (1912)       | NIGHT
                    EXT. PLATFORM D - DAY                      | EXT. PLATFORM D        | DAY
                    INT. HOUSE - NIGHT CLUB - DAY              | INT. HOUSE - NIGHT CLUB | DAY
                    12A. INT. HOUSE - DAY                      | 12A. INT. HOUSE        | DAY
                    INNEN. KÜCHE - TAG                         | INNEN. KÜCHE           | DAY
                    INN. KÜCHE - NACHT                         | INN. KÜCHE             | NIGHT
                    AUSSEN. HAFEN - ABENDDÄMMERUNG             | AUSSEN. HAFEN          | DUSK
                    AUßEN. HAFEN - NACHTS                      | AUßEN. HAFEN           | NIGHT
                    AUSSEN/INNEN. AUTO - MORGEN                | AUSSEN/INNEN. AUTO     | DAY
                    Innen. Küche - Tag                         | Innen. Küche           | DAY
                    INNEN/TAG - KÜCHE                          | INNEN/KÜCHE            | DAY
                    INT. CUISINE - JOUR                        | INT. CUISINE           | DAY
                    INTÉRIEUR CUISINE - NUIT                   | INTÉRIEUR CUISINE      | NIGHT
                    EXTÉRIEUR. PORT – AUBE                     | EXTÉRIEUR. PORT        | DAWN
                    INT. CUISINE / JOUR                        | INT. CUISINE           | DAY
                    INT. JOUR - CUISINE                        | INT. CUISINE           | DAY
                    SISÄ. KEITTIÖ - YÖ                         | SISÄ. KEITTIÖ          | NIGHT
                    ULKO. SATAMA - ILTA                        | ULKO. SATAMA           | DUSK
                    SISÄ/ULKO. AUTO - PÄIVÄ                    | SISÄ/ULKO. AUTO        | DAY
                    ULKONA PIHA - AAMU                         | ULKONA PIHA            | DAY
                    INT. COCINA - NOCHE                        | INT. COCINA            | NIGHT
                    EXTERIOR PUERTO - ATARDECER                | EXTERIOR PUERTO        | DUSK
                    INTERNO. CUCINA - GIORNO                   | INTERNO. CUCINA        | DAY
                    EST. PORTO - TRAMONTO                      | EST. PORTO             | GOLDEN_HOUR
                    INT. COZINHA - NOITE                       | INT. COZINHA           | NIGHT
                    BINNEN. KEUKEN - AVOND                     | BINNEN. KEUKEN         | DUSK
                    UTE. HAMN - NATT                           | UTE. HAMN              | NIGHT
                    WN. KUCHNIA - DZIEŃ                        | WN. KUCHNIA            | DAY
                    """)
    void reads_headings_with_words_behind_the_time_and_in_many_languages(String heading, String place, TimeOfDay time) {
        ParsedShot action = read(heading + "\n\nSomebody walks.", false).getFirst();

        assertThat(action.draft().prompt()).isEqualTo(place + " – Somebody walks.");
        assertThat(action.draft().timeOfDay()).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Innen ist es dunkel und still.",
                "Interior design is all she thinks of.",
                "Ute. Sie geht zum Fenster.",
                "UTE GEHT ZUM FENSTER",
                "SISTER ACT BEGINS",
                "Inside the barn it is dark.",
                "I go to the window.",
                "EXTRA GUARDS WAIT",
                "INTO THE WOODS THEY GO"
            })
    void takes_no_sentence_for_a_heading(String sentence) {
        assertThat(prompts("EXT. SEA - DAY\n\n" + sentence, false)).containsExactly("EXT. SEA – " + sentence);
    }

    @Test
    void ends_a_note_that_is_never_closed_at_the_empty_line() {
        ParsedShots listing = ShotImport.read(
                FOUNTAIN,
                "A horse [[white?\n\nEXT. YARD - NIGHT\n\nA fox.\n\nEXT. ROAD - DAWN\n\nA cart [[one wheel]] waits.",
                true);

        assertThat(listing.shots())
                .extracting(shot -> shot.draft().prompt())
                .containsExactly(
                        "A horse",
                        "EXT. YARD - NIGHT",
                        "EXT. YARD – A fox.",
                        "EXT. ROAD - DAWN",
                        "EXT. ROAD – A cart waits.");
        assertThat(listing.shots()).extracting(ParsedShot::line).containsExactly(1, 3, 5, 7, 9);
        assertThat(listing.notices()).containsExactly(new ImportNotice(ImportNotice.Kind.OPEN_REMARK, List.of(1)));
    }

    @Test
    void keeps_a_note_together_across_an_empty_line_of_two_blanks() {
        assertThat(prompts("A fox [[red\n  \nor white?]] runs.", false)).containsExactly("A fox runs.");
        assertThat(prompts("A fox runs.\n\n[[open to the end\nof the text", false))
                .containsExactly("A fox runs.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MARA\n[[angry?]]\nLeave the gate alone.",
                "MARA\n/* angry? */\nLeave the gate alone.",
                "MARA\n/*\n(angry)\n\n*/\nLeave the gate alone.",
                "MARA [[the elder]]\nLeave the gate alone.",
                "MARA\n(softly)\n[[angry?]]\nLeave the gate alone.\n[[more?]]\nNow.",
                "[[Mara is new here]]\nMARA\nLeave the gate alone."
            })
    void takes_speech_for_no_picture_whatever_is_remarked_in_it(String speech) {
        assertThat(prompts("EXT. SEA\n\nWaves.\n\n" + speech + "\n\nA ship.", false))
                .containsExactly("EXT. SEA – Waves.", "EXT. SEA – A ship.");
    }

    @Test
    void does_not_cut_an_action_in_two_at_a_remark_inside_it() {
        assertThat(prompts("A fox\n[[red?]]\nruns\n/* fast\n\nand far */\naway.", false))
                .containsExactly("A fox runs away.");
    }

    @Test
    void goes_on_below_something_struck_out_that_is_never_closed() {
        ParsedShots listing = ShotImport.read(FOUNTAIN, "EXT. SEA\n\nA /* ship sails.\n\nA gull cries.", false);

        assertThat(listing.shots())
                .extracting(shot -> shot.draft().prompt())
                .containsExactly("EXT. SEA – A ship sails.", "EXT. SEA – A gull cries.");
        assertThat(listing.notices()).containsExactly(new ImportNotice(ImportNotice.Kind.OPEN_REMARK, List.of(3)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    !!INSIDE THE CRATE                    | INSIDE THE CRATE
                    !INSIDE THE CRATE                     | INSIDE THE CRATE
                    He dials **\\*9765\\*** twice.         | He dials *9765* twice.
                    He dials *69 and then *23, and waits. | He dials *69 and then *23, and waits.
                    ***Bold and italic*** words           | Bold and italic words
                    **Bold with *italic* in it**          | Bold with italic in it
                    _**Underlined and bold**_ words       | Underlined and bold words
                    A file called so_it_is_named          | A file called so_it_is_named
                    \\_not underlined\\_ at all            | _not underlined_ at all
                    An *open star, and no more            | An *open star, and no more
                    """)
    void takes_the_marks_away_and_leaves_what_they_mark(String line, String prompt) {
        assertThat(prompts(line, false)).containsExactly(prompt);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Title: The Sea\nAuthor: M",
                "Titel: Das Meer\nAutorin: M\nStand:\n    Mai",
                "Titre : La mer\nAuteur : M",
                "Otsikko: Meri",
                "TITLE: THE SEA\n\nAUTHOR: M\n\nDraft date: May",
                "Format: wide\nColour: blue",
                "\n\nTitle:\n\t_**THE SEA**_\n   by M"
            })
    void passes_over_title_pages(String titles) {
        assertThat(prompts(titles + "\n\nA ship sails.", false)).containsExactly("A ship sails.");
    }

    @Test
    void takes_scripts_without_capitals_for_action() {
        assertThat(prompts("灯台が崖の上に立っている。\n波が下で砕ける。", false)).containsExactly("灯台が崖の上に立っている。 波が下で砕ける。");
    }

    @Test
    void sees_a_heading_in_capitals_right_below_speech() {
        assertThat(prompts("MARA\nLeave it.\nEXT. ROAD - DAY\nA cart waits.", false))
                .containsExactly("EXT. ROAD – A cart waits.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHNITT AUF:",
                "ABBLENDE.",
                "FONDU AU NOIR.",
                "COUPE À :",
                "LEIKKAUS:",
                "CORTE A:",
                "DISSOLVENZA INCROCIATA:",
                "Fade in:",
                "SMASH CUT TO BLACK.",
                "HARD CUT TO:",
                "INTERCUT:"
            })
    void leaves_out_transitions_of_many_kinds(String transition) {
        assertThat(prompts("EXT. SEA\n\nWaves.\n\n" + transition + "\n\nA ship.", false))
                .containsExactly("EXT. SEA – Waves.", "EXT. SEA – A ship.");
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
        List<ParsedShot> shots = read("He nods.\n\n" + "He walks on. ".repeat(60), false);

        assertThat(shots).noneMatch(ParsedShot::isFaultless).allMatch(ParsedShot::canBeKept);
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
    @Timeout(120)
    void reads_a_large_text_in_a_moment_whatever_it_says(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());

        assertThat(read(text + "\n\nA ship passes the lighthouse.", true)).isNotEmpty();
    }

    private static List<String> prompts(String text, boolean establishing) {
        return read(text, establishing).stream()
                .map(shot -> shot.draft().prompt())
                .toList();
    }

    private static List<ParsedShot> read(String text, boolean establishing) {
        return ShotImport.read(FOUNTAIN, text, establishing).shots();
    }

    @Test
    void keeps_what_is_said_with_the_shot_before_it_and_the_name_in_front() {
        ParsedShots read = ShotImport.read(FOUNTAIN, """
                INT. LIGHTHOUSE - NIGHT

                The keeper climbs.

                KEEPER (V.O.)
                (tired)
                Another *night*.
                Another ship.

                @McAvoy ^
                Who is there?

                The lamp goes out.

                EXT. CLIFF - DAY

                MARA
                Too late.

                Waves break below.
                """, false);

        assertThat(read.shots())
                .extracting(shot -> shot.draft().texts().dialogue())
                .containsExactly(
                        "KEEPER (V.O.): (tired) Another night. Another ship.\nMcAvoy: Who is there?",
                        "",
                        "MARA: Too late.");
    }

    @Test
    void keeps_what_is_said_in_a_scene_without_action_with_its_heading() {
        ParsedShots read = ShotImport.read(FOUNTAIN, "INT. LIGHTHOUSE - NIGHT\n\nMARA\nHello?\n\nOTTO\nHere.", false);

        assertThat(read.shots())
                .extracting(shot -> shot.draft().texts().dialogue())
                .containsExactly("MARA: Hello?\nOTTO: Here.");
    }

    @Test
    void says_when_more_is_said_than_is_kept() {
        String speech = "MARA\n" + "word ".repeat(500) + "\n\n";
        ParsedShots read =
                ShotImport.read(FOUNTAIN, "INT. ROOM - DAY\n\nShe speaks for hours.\n\n" + speech + speech, false);

        assertThat(read.shots().getFirst().draft().texts().dialogue()).hasSize(2_000);
        assertThat(read.shots().getFirst().faults()).hasSize(1).allMatch(ImportFault.TextCut.class::isInstance);
    }

    @Test
    void counts_all_that_is_said_when_more_is_cut() {
        String speech = "MARA\n" + "word ".repeat(250).strip() + "\n\n";
        ParsedShots read =
                ShotImport.read(FOUNTAIN, "INT. ROOM - DAY\n\nShe speaks for hours.\n\n" + speech.repeat(4), false);

        assertThat(read.shots().getFirst().faults())
                .containsExactly(new ImportFault.TextCut(ShotColumn.DIALOGUE, 4 * ("MARA: ".length() + 1249) + 3));
    }
}
