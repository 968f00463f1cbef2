package app.storycore.project.script.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.imports.ImportKind;
import org.junit.jupiter.api.Test;

/** Second drafts as screenwriters make them; what each of them should give was written down before it was tried. */
class SecondDraftsTest {

    private static final String FIRST = """
            Title: The Night Ferry

            INT. FERRY TERMINAL - NIGHT

            Rain runs down the glass doors. A departures board flickers.

            ANNA (34) drags a suitcase with a broken wheel across the hall.

            ANNA
            One ticket. One way.

            The CLERK looks at her wet coat, then at the clock.

            CLERK
            You have four minutes.

            EXT. PIER - NIGHT

            Anna runs along the pier. The suitcase bounces behind her.

            A deckhand, VIKTOR (50), is about to raise the ramp. He sees her and stops.

            VIKTOR
            Jump!

            Anna jumps. The suitcase falls into the black water.

            INT. FERRY - SALOON - NIGHT

            Almost empty. A radio plays an old waltz.

            Anna sits down by the window and wrings out her hair.

            Viktor puts a cup of tea in front of her.

            VIKTOR
            What was in it?

            ANNA
            Everything.

            INT. FERRY - BRIDGE - NIGHT

            The CAPTAIN studies the radar. A green dot closes in.

            He reaches for the horn.

            EXT. FERRY - DECK - NIGHT

            A fishing boat without lights crosses the bow.

            Viktor swings a lantern and shouts into the wind.

            The hulls scrape along each other. Sparks.

            INT. FERRY - SALOON - LATER

            The lamps swing. Anna holds the cup with both hands.

            Through the window she sees her suitcase on the deck of the fishing boat.

            ANNA
            Turn around. Please.

            EXT. HARBOUR - DAWN

            The ferry comes in beside the fishing boat. Gulls.

            Anna walks down the ramp towards her suitcase.
            """;

    private static String second(String... changes) {
        String draft = FIRST;
        for (int i = 0; i < changes.length; i += 2) {
            assertThat(draft).contains(changes[i]);
            draft = draft.replace(changes[i], changes[i + 1]);
        }
        return draft;
    }

    private static String read(String draft) {
        return TestBoard.signs(TestBoard.of(ImportKind.FOUNTAIN, FIRST).with(ImportKind.FOUNTAIN, draft))
                .replaceAll("\\+\\d+", "+");
    }

    @Test
    void cuts_a_scene() {
        String draft = second("""
                INT. FERRY - BRIDGE - NIGHT

                The CAPTAIN studies the radar. A green dot closes in.

                He reaches for the horn.

                """, "");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 =4 =5 =6 =7 =8 =9 =10 =11 =12 -13 -14 -15 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void brings_a_new_scene() {
        String draft = second("EXT. FERRY - DECK - NIGHT\n", """
                INT. FISHING BOAT - WHEELHOUSE - NIGHT

                An OLD FISHERMAN sleeps over his chart, a bottle in his fist.

                The engine hammers on.

                EXT. FERRY - DECK - NIGHT
                """);

        assertThat(read(draft))
                .isEqualTo("=1 =2 =3 =4 =5 =6 =7 =8 =9 =10 =11 =12 =13 =14 =15 + + + =16 =17 =18 =19 =20 =21 =22"
                        + " =23 =24 =25");
    }

    @Test
    void renames_a_character() {
        String draft = second("VIKTOR", "OLEG", "Viktor", "Oleg");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 =4 =5 =6 ~7 =8 =9 =10 =11 ~12 =13 =14 =15 =16 =17 ~18 =19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void puts_scenes_into_another_order() {
        String bridge = """
                INT. FERRY - BRIDGE - NIGHT

                The CAPTAIN studies the radar. A green dot closes in.

                He reaches for the horn.

                """;
        String draft = second(bridge, "", "INT. FERRY - SALOON - NIGHT\n", bridge + "INT. FERRY - SALOON - NIGHT\n");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 =4 =5 =6 =7 =8 >13 >14 >15 =9 =10 =11 =12 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void changes_dialogue() {
        String draft = second(
                "One ticket. One way.",
                "A single. To anywhere.",
                "Everything.",
                "My mother's piano scores. And every letter he wrote.",
                "Turn around. Please.",
                "Stop the engines!");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 ~3 =4 =5 =6 =7 =8 =9 =10 =11 ~12 =13 =14 =15 =16 =17 =18 =19 =20 =21 ~22 =23 =24 =25");
    }

    @Test
    void numbers_its_scenes() {
        String draft = second(
                "INT. FERRY TERMINAL - NIGHT", "INT. FERRY TERMINAL - NIGHT #1#",
                "EXT. PIER - NIGHT", "EXT. PIER - NIGHT #2#",
                "INT. FERRY - SALOON - NIGHT", "INT. FERRY - SALOON - NIGHT #3#",
                "INT. FERRY - BRIDGE - NIGHT", "INT. FERRY - BRIDGE - NIGHT #4#",
                "EXT. FERRY - DECK - NIGHT", "EXT. FERRY - DECK - NIGHT #5#",
                "INT. FERRY - SALOON - LATER", "INT. FERRY - SALOON - LATER #6#",
                "EXT. HARBOUR - DAWN", "EXT. HARBOUR - DAWN #7#");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 =4 =5 =6 =7 =8 =9 =10 =11 =12 =13 =14 =15 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void tightens_the_action() {
        String draft = second(
                "Rain runs down the glass doors. A departures board flickers.",
                "Rain on glass. The departures board flickers.",
                "ANNA (34) drags a suitcase with a broken wheel across the hall.",
                "ANNA (34) hauls a suitcase through the hall. One wheel is broken.",
                "Anna runs along the pier. The suitcase bounces behind her.",
                "Anna runs, the suitcase bouncing behind her.",
                "Almost empty. A radio plays an old waltz.",
                "Nearly empty. Somewhere a radio plays a waltz.",
                "The hulls scrape along each other. Sparks.",
                "Steel screams. The hulls scrape. Sparks.");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 ~2 ~3 =4 =5 ~6 =7 =8 =9 ~10 =11 =12 =13 =14 =15 =16 =17 =18 ~19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void moves_the_story_to_another_place_and_time() {
        String draft = second(
                "INT. FERRY TERMINAL - NIGHT", "INT. RAILWAY STATION - EVENING",
                "EXT. HARBOUR - DAWN", "EXT. FISHING HARBOUR - DAY");

        assertThat(read(draft))
                .isEqualTo("@1 ~1 ~2 ~3 ~4 =5 =6 =7 =8 =9 =10 =11 =12 =13 =14 =15 =16 =17 =18 =19 =20 =21 =22"
                        + " @7 ~23 ~24 ~25");
    }

    @Test
    void joins_and_parts_paragraphs() {
        String draft = second(
                "The CAPTAIN studies the radar. A green dot closes in.\n\nHe reaches for the horn.",
                "The CAPTAIN studies the radar. A green dot closes in. He reaches for the horn.",
                "A deckhand, VIKTOR (50), is about to raise the ramp. He sees her and stops.",
                "A deckhand, VIKTOR (50), is about to raise the ramp.\n\nHe sees her and stops.");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 =4 =5 =6 ~7 + =8 =9 =10 =11 =12 =13 ~14 -15 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25");
    }

    @Test
    void is_rewritten_in_many_places_at_once() {
        String draft = second(
                "The CLERK looks at her wet coat, then at the clock.",
                "The CLERK does not look up from a crossword.",
                "Anna jumps. The suitcase falls into the black water.",
                "Anna jumps. The suitcase slips from her hand and falls into the black water.",
                "INT. FERRY - BRIDGE - NIGHT\n\nThe CAPTAIN studies the radar. A green dot closes in.\n\n"
                        + "He reaches for the horn.\n\n",
                "",
                "A fishing boat without lights crosses the bow.",
                "Out of the dark: a fishing boat without lights. It crosses the bow.\n\nThe horn of the ferry, far too late.",
                "The ferry comes in beside the fishing boat. Gulls.",
                "Gulls. The ferry and the fishing boat lie side by side.");

        assertThat(read(draft))
                .isEqualTo(
                        "=1 =2 =3 ~4 =5 =6 =7 ~8 =9 =10 =11 =12 -13 -14 -15 =16 ~17 + =18 =19 =20 =21 =22 =23 ~24 =25");
    }
}
