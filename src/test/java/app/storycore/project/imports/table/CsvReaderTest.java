package app.storycore.project.imports.table;

import static app.storycore.project.imports.ImportKind.CSV;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.base.Checkpoint;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.project.PromptRules;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ImportFault;
import app.storycore.project.imports.listing.ImportNotice;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.imports.listing.ParsedShots;
import app.storycore.project.imports.listing.ShotColumn;
import app.storycore.project.text.ShotTexts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static final String HEAD = "Prompt,Duration (s),Shot size,Camera angle,Time of day,Mood\n";
    private static final String GOOD = "A lighthouse on a cliff at dusk";

    @Test
    void reads_every_field() {
        ParsedShot shot = only(HEAD + "A lighthouse on a cliff,4.5,Extreme wide,Bird’s eye,Golden hour,Calm");

        assertThat(shot.draft())
                .isEqualTo(new ShotDraft(
                        "A lighthouse on a cliff",
                        Duration.ofMillis(4500),
                        ShotSize.EXTREME_WIDE,
                        CameraAngle.BIRDS_EYE,
                        TimeOfDay.GOLDEN_HOUR,
                        Mood.CALM));
        assertThat(shot.faults()).isEmpty();
        assertThat(shot.line()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void finds_out_what_parts_the_cells(String separator) {
        ParsedShot shot = only("mood,prompt,duration\ncalm,%s,3".formatted(GOOD).replace(",", separator));

        assertThat(shot.draft())
                .isEqualTo(
                        ShotDraft.of(GOOD).withDuration(Duration.ofSeconds(3)).withMood(Mood.CALM));
    }

    @Test
    void is_not_led_astray_by_commas_in_a_heading() {
        ParsedShot shot = only("Prompt;\"Notes, ideas, and more, much\";Mood\n" + GOOD + ";none;calm");

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD).withMood(Mood.CALM));
    }

    @Test
    void believes_the_line_that_names_the_separator() {
        ParsedShot shot = only("sep=|\nPrompt|Mood\n" + GOOD + "|calm");

        assertThat(shot.draft().mood()).isEqualTo(Mood.CALM);
        assertThat(shot.line()).isEqualTo(3);
    }

    @Test
    void takes_quotes_with_commas_quotes_and_line_breaks_in_them() {
        List<ParsedShot> shots =
                read("Prompt,Mood\n\"The keeper, old, says \"\"no\"\"\nand turns away\", calm\n" + GOOD + ",tense");

        assertThat(shots.getFirst().draft().prompt()).isEqualTo("The keeper, old, says \"no\"\nand turns away");
        assertThat(shots).extracting(ParsedShot::line).containsExactly(2, 4);
        assertThat(shots).extracting(shot -> shot.draft().mood()).containsExactly(Mood.CALM, Mood.TENSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PROMPT,SHOT_SIZE",
                " prompt , shot-size",
                "Description,Framing",
                "\"Prompt\",\"Shot Size\"",
                "Beschreibung,Einstellungsgröße",
                "kehote,kuvakoko",
                "Prompt,VALEUR DE PLAN"
            })
    void is_tolerant_of_how_headings_are_written(String headings) {
        assertThat(only(headings + "\n" + GOOD + ",CU").draft())
                .isEqualTo(ShotDraft.of(GOOD).withShotSize(ShotSize.CLOSE_UP));
    }

    @Test
    void prefers_the_column_with_the_better_name_and_names_those_it_does_not_use() {
        ParsedShots listing = listing("Shot,Description,Prompt,Location,\n1,short,%s,Harbour,".formatted(GOOD));

        assertThat(listing.shots().getFirst().draft().prompt()).isEqualTo(GOOD);
        assertThat(listing.unusedColumns()).containsExactly("Shot", "Description", "Location");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\n",
                "sep=;;;\n",
                "\"sep=;\"\n",
                "SEP=;\n",
                "sep=\n",
                "sep=\"\"\n",
                "sep=\"\n",
                "sep=,\n",
                "sep=x\n",
                "sep=;;;;;;\n",
                "\"sep=;\";;;\n"
            })
    void finds_out_what_parts_the_cells_whatever_the_first_line_says(String told) {
        ParsedShot shot = only(told + "Prompt;Mood;Size\nA lighthouse, a cliff;calm;CU");

        assertThat(shot.draft())
                .isEqualTo(ShotDraft.of("A lighthouse, a cliff")
                        .withMood(Mood.CALM)
                        .withShotSize(ShotSize.CLOSE_UP));
        assertThat(shot.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Lighthouse;;\nShot list, 12 May, page 1;;\n;;\n",
                "Table 1\n",
                "Production:;The Lighthouse\nDirector:;Mira Holm\nDate:;12.05.2026\n\n",
                "\"The Lighthouse\nShot list\";;\n",
                "Scene, Action\n"
            })
    void passes_over_titles_above_the_headings(String titles) {
        ParsedShot shot = only(titles + "Nr;Description;Size\n1;" + GOOD + ";WS");

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD).withShotSize(ShotSize.WIDE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Shot Description / Action | EST. TIME
                    Description (what we see) | Duration (s)
                    Visual                    | Length [sec]
                    Bildbeschreibung          | Länge (Sek.)
                    Beschreibung / Handlung   | Geschätzte Zeit
                    Description de l’image    | Durée (s)
                    Kuvan kuvaus              | Kesto (s)
                    Descripción del plano     | Duración (seg)
                    Descrizione               | Durata (sec)
                    VIDEO                     | TIME
                    Action                    | Est. Duration
                    Action Notes              | Screen time
                    """)
    void knows_headings_of_many_programs_and_languages(String prompt, String duration) {
        ParsedShot shot = only("#;%s;%s;Audio\n1;%s;00:00:04:12;wind".formatted(prompt, duration, GOOD));

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD).withDuration(Duration.ofMillis(4500)));
        assertThat(shot.faults()).isEmpty();
    }

    @Test
    void leaves_out_rows_in_which_nothing_is_described_and_names_their_lines() {
        ParsedShots listing = listing("""
                Scene,Shot,Description,Size,Time of day,Est. time
                SCENE 1 - INT. BARN - NIGHT,,,,,
                1,1A,A horse looks up,MWS,Night,0:04
                ,1B,,CU,,
                INT. YARD - DAY,,,,,
                Szene 2:,,,,,
                1,2A,A fox crosses the yard,Cowboy,,1m30s
                Scene,Shot,Description,Size,Time of day,Est. time
                TOTAL,,,,,00:01:34
                ,,Total: 2,,,1:34
                ,,Gesamt,,,94
                """);

        assertThat(listing.shots()).extracting(ParsedShot::line).containsExactly(3, 7);
        assertThat(listing.shots()).allMatch(ParsedShot::isFaultless);
        assertThat(listing.shots()).extracting(shot -> shot.draft().shotSize()).containsOnly(ShotSize.MEDIUM);
        assertThat(listing.notices())
                .containsExactly(
                        new ImportNotice(ImportNotice.Kind.NO_PROMPT, List.of(4)),
                        new ImportNotice(ImportNotice.Kind.SCENE_ROW, List.of(2, 5, 6)),
                        new ImportNotice(ImportNotice.Kind.TOTAL_ROW, List.of(9, 10, 11)));
    }

    @Test
    void keeps_a_shot_whose_prompt_only_looks_like_a_scene_or_a_total() {
        List<ParsedShot> shots = read("Prompt,Size,Duration\nEXT. BEACH - DAY,WS,4\nTotal eclipse over the sea,,\n");

        assertThat(shots).hasSize(2);
        assertThat(read("Prompt,Mood\nEXT. BEACH - DAY,\n")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    MCU / OTS          | MEDIUM_CLOSE_UP | OVER_THE_SHOULDER
                    CU, low angle      | CLOSE_UP        | LOW
                    Wide (establishing) | WIDE           |
                    CU on Mara         | CLOSE_UP        |
                    MS MARA            | MEDIUM          |
                    WS-MS              | WIDE            |
                    MS to CU           | MEDIUM          |
                    Two shot           | MEDIUM          |
                    OTS                |                 | OVER_THE_SHOULDER
                    -                  |                 |
                    n/a                |                 |
                    TBD                |                 |
                    """)
    void reads_cells_that_say_several_things(String cell, ShotSize size, CameraAngle angle) {
        ParsedShot shot = only("Prompt;Shot size;Mood\n%s;%s;".formatted(GOOD, cell));

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD).withShotSize(size).withCameraAngle(angle));
        assertThat(shot.faults()).isEmpty();
    }

    @Test
    void names_the_part_of_a_cell_that_it_does_not_know() {
        ParsedShot shot = only("Prompt;Shot size\n%s;CU / banana".formatted(GOOD));

        assertThat(shot.draft().shotSize()).isEqualTo(ShotSize.CLOSE_UP);
        assertThat(shot.faults()).containsExactly(new ImportFault.UnknownValue(ShotColumn.SHOT_SIZE, "banana"));
    }

    @Test
    void reads_a_column_called_time_as_what_its_cells_say() {
        assertThat(only("Prompt;Time\n" + GOOD + ";0:07").draft().duration()).isEqualTo(Duration.ofSeconds(7));
        assertThat(only("Prompt;Time\n" + GOOD + ";Night").draft().timeOfDay()).isEqualTo(TimeOfDay.NIGHT);
        assertThat(only("kehote;aika\n" + GOOD + ";7 s").draft().duration()).isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void takes_no_hour_of_the_day_for_a_duration() {
        ParsedShot shot = only("Prompt;Time of day\n" + GOOD + ";06:30");

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD));
        assertThat(shot.faults()).containsExactly(new ImportFault.UnknownValue(ShotColumn.TIME_OF_DAY, "06:30"));
        assertThat(only("Prompt;Time of day\n" + GOOD + ";Day/Ext").faults()).isEmpty();
    }

    @Test
    void takes_no_frames_for_seconds() {
        ParsedShots listing = listing("Prompt;Duration (frames)\n" + GOOD + ";96");

        assertThat(listing.shots().getFirst().draft()).isEqualTo(ShotDraft.of(GOOD));
        assertThat(listing.unusedColumns()).containsExactly("Duration (frames)");
    }

    @Test
    void reads_another_column_where_the_better_one_is_empty() {
        List<ParsedShot> shots =
                read("Prompt;Action;Subject\n;The keeper climbs the stairs;Keeper\n" + GOOD + ";He climbs on and on;");

        assertThat(shots)
                .extracting(shot -> shot.draft().prompt())
                .containsExactly("The keeper climbs the stairs", GOOD);
    }

    @Test
    void reads_tables_in_plain_text_and_cells_that_a_spreadsheet_protects() {
        assertThat(read("| Prompt | Mood |\n|---|---|\n| " + GOOD + " | calm |"))
                .extracting(ParsedShot::draft)
                .containsExactly(ShotDraft.of(GOOD).withMood(Mood.CALM));
        assertThat(only("Prompt;Duration\n" + GOOD + ";=\"0:04\"").draft()).isEqualTo(ShotDraft.of(GOOD));
    }

    @Test
    void says_of_every_value_that_it_does_not_know_it_and_reads_the_rest() {
        ParsedShot shot = only(HEAD + GOOD + ",long,Huge,Upside down,Tea time,Spooky");

        assertThat(shot.draft()).isEqualTo(ShotDraft.of(GOOD));
        assertThat(shot.faults())
                .containsExactly(
                        new ImportFault.OfDuration("long"),
                        new ImportFault.UnknownValue(ShotColumn.SHOT_SIZE, "Huge"),
                        new ImportFault.UnknownValue(ShotColumn.CAMERA_ANGLE, "Upside down"),
                        new ImportFault.UnknownValue(ShotColumn.TIME_OF_DAY, "Tea time"),
                        new ImportFault.UnknownValue(ShotColumn.MOOD, "Spooky"));
    }

    @Test
    void judges_prompts_by_the_rules_and_keeps_them_as_they_are() {
        List<ParsedShot> shots = read("Prompt,Mood\nFog,calm\n" + "x".repeat(501) + ",\n" + GOOD + ",");

        assertThat(shots.stream().limit(2))
                .allSatisfy(shot -> assertThat(shot.faults())
                        .containsExactly(new ImportFault.OfPrompt(
                                PromptRules.check(shot.draft().prompt()))));
        assertThat(shots.getLast().faults()).isEmpty();
        assertThat(shots).allMatch(ParsedShot::canBeKept);
    }

    @Test
    void cannot_keep_a_prompt_that_is_beyond_everything() {
        ParsedShot shot = only("Prompt\n" + "x".repeat(PromptRules.STORED_MAX + 1));

        assertThat(shot.canBeKept()).isFalse();
        assertThat(shot.faults()).containsExactly(new ImportFault.TooLongToKeep());
    }

    @Test
    void notices_a_prompt_with_commas_that_lacks_its_quotes() {
        ParsedShot shot = only("Prompt,Mood\nA lighthouse, a cliff, the sea,calm");

        assertThat(shot.faults()).contains(new ImportFault.ExtraCells(4, 2));
    }

    @Test
    void reads_commas_in_a_list_of_prompts_alone() {
        assertThat(only("Prompt\nA lighthouse, a cliff, the sea").draft().prompt())
                .isEqualTo("A lighthouse, a cliff, the sea");
    }

    @Test
    void passes_over_empty_rows_and_the_empty_cells_of_spreadsheets() {
        List<ParsedShot> shots = read("\n;;\nPrompt;Mood;;\n\n" + GOOD + ";;;\n;;;\n  \n" + GOOD + "\n");

        assertThat(shots).extracting(ParsedShot::line).containsExactly(5, 8);
        assertThat(shots).allMatch(ParsedShot::isFaultless);
    }

    @Test
    void takes_a_stray_quote_as_it_stands() {
        List<ParsedShot> shots = read("Prompt,Mood\nA 5\" gun on a wooden table,calm\n\"A cliff\" and a beach,calm");

        assertThat(shots)
                .extracting(shot -> shot.draft().prompt())
                .containsExactly("A 5\" gun on a wooden table", "A cliff and a beach");
    }

    @Test
    void names_the_line_of_quotes_that_are_never_closed() {
        assertRefused("Prompt,Mood\n" + GOOD + ",calm\n\"" + GOOD + ",calm\n" + GOOD, Reason.OPEN_QUOTES, 3);
        assertRefused("\"Prompt,Mood\n" + GOOD + ",calm\n", Reason.OPEN_QUOTES, 1);
    }

    @Test
    void refuses_a_list_without_prompts() {
        assertRefused("Mood,Duration\ncalm,4", Reason.NO_PROMPT_COLUMN, 0);
        assertRefused(GOOD + "\n" + GOOD, Reason.NO_PROMPT_COLUMN, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Prompt,Mood", "Prompt,Mood\n,\n", "sep=;\n"})
    void refuses_a_list_without_shots(String text) {
        assertRefused(text, Reason.NO_SHOTS, 0);
    }

    @Test
    void holds_as_many_shots_as_a_project_and_not_one_more() {
        assertThat(read("Prompt\n" + (GOOD + "\n").repeat(2_000))).hasSize(2_000);
        assertRefused("Prompt\n" + (GOOD + "\n").repeat(2_001), Reason.TOO_MANY_SHOTS, 0);
    }

    private static void assertRefused(String text, Reason reason, int line) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(ImportRefusedException.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.line()).isEqualTo(line);
        });
    }

    private static ParsedShot only(String text) {
        assertThat(read(text)).hasSize(1);
        return read(text).getFirst();
    }

    private static List<ParsedShot> read(String text) {
        return listing(text).shots();
    }

    private static ParsedShots listing(String text) {
        return ShotImport.read(CSV, text, true);
    }

    @Test
    void reads_dialogue_action_and_notes_beside_the_prompt() {
        ParsedShots read = new CsvReader("""
                        Description;Action;Dialogue;Notes
                        A lamp in the window;She lifts it.;"MARA: Who
                        is there?";Wind
                        ;She runs to the door.;;
                        """, Checkpoint.NONE).read();

        assertThat(read.unusedColumns()).isEmpty();
        assertThat(read.shots())
                .extracting(shot -> shot.draft().prompt(), shot -> shot.draft().texts())
                .containsExactly(
                        tuple("A lamp in the window", new ShotTexts("MARA: Who\nis there?", "She lifts it.", "Wind")),
                        tuple("She runs to the door.", ShotTexts.NONE));
    }

    @Test
    void takes_action_for_the_prompt_where_nothing_else_is_described() {
        ParsedShots read = new CsvReader("Action;Notes\nA lamp in the window;Wind\n", Checkpoint.NONE).read();

        assertThat(read.shots().getFirst().draft())
                .isEqualTo(ShotDraft.of("A lamp in the window").withTexts(ShotTexts.NONE.withNotes("Wind")));
    }
}
