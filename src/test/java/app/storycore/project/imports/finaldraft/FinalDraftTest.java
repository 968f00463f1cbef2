package app.storycore.project.imports.finaldraft;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.base.film.TimeOfDay;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ImportText;
import app.storycore.project.imports.ImportedText;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ImportRefusedException;
import app.storycore.project.imports.listing.ImportRefusedException.Reason;
import app.storycore.project.imports.listing.ParsedShot;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalDraftTest {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\" ?>\n"
            + "<FinalDraft DocumentType=\"Script\" Template=\"No\" Version=\"5\">\n<Content>\n";
    private static final String TAIL = "</Content>\n</FinalDraft>\n";

    private static final String SCRIPT = HEAD + """
            <Paragraph Type="Transition"><Text>FADE IN:</Text></Paragraph>
            <Paragraph Number="12A" Type="Scene Heading">
              <SceneProperties Length="2/8" Page="1" Title="The storm">
                <Summary><Paragraph><Text>The keeper comes home.</Text></Paragraph></Summary>
              </SceneProperties>
              <ScriptNote Name="place"><Paragraph><Text>Which island?</Text></Paragraph></ScriptNote>
              <Text>EXT. CLIFF - DUSK</Text>
            </Paragraph>
            <Paragraph Type="Action"><Text>Waves </Text><Text Style="Bold">break</Text><Text> far below.</Text></Paragraph>
            <Paragraph Type="Action"><Text></Text></Paragraph>
            <Paragraph Type="Character"><Text>MARA (V.O.)</Text></Paragraph>
            <Paragraph Type="Parenthetical"><Text>(softly)</Text></Paragraph>
            <Paragraph Type="Dialogue"><Text>Salt &amp; fog. &#8220;Nothing&#8221; else.</Text></Paragraph>
            <Paragraph Type="Shot"><Text>CLOSE ON THE LAMP</Text></Paragraph>
            <Paragraph>
              <DualDialogue>
                <Paragraph Type="Character"><Text>ADA</Text></Paragraph>
                <Paragraph Type="Dialogue"><Text>Run!</Text></Paragraph>
                <Paragraph Type="Character"><Text>MARA</Text></Paragraph>
                <Paragraph Type="Dialogue"><Text>Stay!</Text></Paragraph>
              </DualDialogue>
            </Paragraph>
            <Paragraph Number="13" Type="Scene Heading">
              <Text>OMITTED</Text>
              <OmittedScene><Paragraph Type="Action"><Text>Nobody needs this.</Text></Paragraph></OmittedScene>
            </Paragraph>
            <Paragraph Number="14" Type="Scene Heading"><Text>INT. STAIRS - CONTINUOUS</Text></Paragraph>
            <Paragraph Type="Action">
              <Text RevisionID="2">The keeper climbs</Text><Text Style="Strikeout"> and falls</Text><Text>.</Text>
            </Paragraph>
            <Paragraph Type="Transition"><Text>CUT TO:</Text></Paragraph>
            </Content>
            <TitlePage><Content><Paragraph><Text>The Lighthouse</Text></Paragraph></Content></TitlePage>
            </FinalDraft>
            """;

    private static List<ParsedShot> read(byte[] file) {
        ImportedText text = ImportedText.of("film.fdx", file);
        assertThat(text.kind()).isEqualTo(ImportKind.FOUNTAIN);
        return ShotImport.read(text.kind(), text.text(), false).shots();
    }

    private static List<ParsedShot> shots(String paragraphs) {
        return read((HEAD + paragraphs + TAIL).getBytes(UTF_8));
    }

    private static List<String> prompts(String paragraphs) {
        return shots(paragraphs).stream().map(shot -> shot.draft().prompt()).toList();
    }

    private static String paragraph(String type, String text) {
        return "<Paragraph Type=\"" + type + "\"><Text>" + text + "</Text></Paragraph>\n";
    }

    @Test
    void becomes_shots_with_scenes_and_dialogue() {
        assertThat(read(SCRIPT.getBytes(UTF_8)))
                .extracting(
                        shot -> shot.draft().prompt(),
                        shot -> shot.draft().texts().dialogue(),
                        shot -> shot.draft().timeOfDay(),
                        shot -> shot.scene().number())
                .containsExactly(
                        tuple(
                                "EXT. CLIFF – Waves break far below.",
                                "MARA (V.O.): (softly) Salt & fog. “Nothing” else.",
                                TimeOfDay.DUSK,
                                "12A"),
                        tuple("EXT. CLIFF – CLOSE ON THE LAMP", "ADA: Run!\nMARA: Stay!", TimeOfDay.DUSK, "12A"),
                        tuple("INT. STAIRS – The keeper climbs.", "", TimeOfDay.DUSK, "14"));
    }

    @Test
    void is_shown_as_fountain() {
        assertThat(FinalDraft.toFountain(SCRIPT)).isEqualTo("""
                > FADE IN:

                EXT. CLIFF - DUSK #12A#

                Waves break far below.

                MARA (V.O.)
                (softly)
                Salt & fog. “Nothing” else.

                CLOSE ON THE LAMP

                ADA
                Run!

                MARA ^
                Stay!

                INT. STAIRS - CONTINUOUS #14#

                The keeper climbs.

                > CUT TO:""");
    }

    @Test
    void is_read_in_every_encoding_that_it_names() {
        List<ParsedShot> expected = read(SCRIPT.getBytes(UTF_8));
        String wide = SCRIPT.replace("UTF-8", "UTF-16");

        assertThat(read(("\ufeff" + SCRIPT).getBytes(UTF_8))).isEqualTo(expected);
        assertThat(read(wide.getBytes(UTF_8))).as("which says it wrongly").isEqualTo(expected);
        assertThat(read(wide.getBytes(UTF_16))).isEqualTo(expected);
        assertThat(read(("\ufeff" + wide).getBytes(UTF_16LE))).isEqualTo(expected);
        assertThat(read(SCRIPT.replace("UTF-8", "ISO-8859-1").getBytes(ISO_8859_1)))
                .isEqualTo(expected);
        assertThat(ImportedText.of("film.xml", wide.getBytes(UTF_16)).kind()).isEqualTo(ImportKind.FOUNTAIN);
        assertThat(ImportedText.ofProgram("\n" + SCRIPT)).isPresent();
    }

    @Test
    void keeps_what_fountain_would_take_for_something_else() {
        String heading = paragraph("Scene Heading", "The attic, at night");

        assertThat(prompts(heading
                        + paragraph("Action", "#1 of the runners falls")
                        + paragraph("Action", "Int. is written on the door, night falls")
                        + paragraph("Action", "A sign says *closed* and _gone_")
                        + paragraph("Action", "She reads [[a note]] and /* a star */")
                        + paragraph("Action", ".45 calibre shells roll")))
                .containsExactly(
                        "THE ATTIC – #1 of the runners falls",
                        "THE ATTIC – Int. is written on the door, night falls",
                        "THE ATTIC – A sign says *closed* and _gone_",
                        "THE ATTIC – She reads [ [a note]] and / * a star */",
                        "THE ATTIC – .45 calibre shells roll");
    }

    @Test
    void does_not_take_action_for_a_title_page() {
        assertThat(prompts(
                        paragraph("Action", "Title: Nebraska, 1875, over the fields") + paragraph("Action", "Wheat.")))
                .containsExactly("Title: Nebraska, 1875, over the fields", "Wheat.");
    }

    @Test
    void leaves_out_transitions_that_are_written_as_action() {
        assertThat(prompts("""
                <Paragraph Type="Action"><Text Style="AllCaps">Fade in:</Text></Paragraph>
                """ + paragraph("Action", "Wheat fields in moonlight.")
                        + paragraph("End of Act", "END OF ACT ONE")))
                .containsExactly("Wheat fields in moonlight.");
    }

    @Test
    void gives_dialogue_behind_action_to_whoever_spoke_last() {
        ParsedShot last = shots(paragraph("Scene Heading", "INT. BAR - DAY")
                        + paragraph("Action", "A glass breaks.")
                        + paragraph("Character", "Żaneta")
                        + paragraph("Dialogue", "Careful.")
                        + paragraph("Action", "She sweeps the floor.")
                        + paragraph("Dialogue", "INT. HOUSE, he says.")
                        + paragraph("Character", "NOBODY"))
                .getLast();

        assertThat(last.draft().prompt()).isEqualTo("INT. BAR – She sweeps the floor.");
        assertThat(last.draft().texts().dialogue()).isEqualTo("ŻANETA: INT. HOUSE, he says.");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5, '<Paragraph Type="Action"><Text>Fog</Paragraph>'
            4, '<Paragraph Type="Action"><Text>Salt & fog</Text></Paragraph>'
            4, '<Paragraph Type=Action><Text>Fog</Text></Paragraph>'
            """)
    void names_the_line_that_is_broken(int line, String paragraph) {
        String fault = line == 5 ? "\n" + paragraph : paragraph;

        assertRefused(HEAD + fault + TAIL, Reason.BROKEN_FINAL_DRAFT, line);
    }

    @Test
    void names_the_line_of_a_byte_that_is_no_text() {
        byte[] file = SCRIPT.getBytes(UTF_8);
        int at = SCRIPT.indexOf("Waves");
        file[at] = (byte) 0xFF;

        assertThatThrownBy(() -> read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefusedException.class))
                .extracting(ImportRefusedException::reason, ImportRefusedException::line)
                .containsExactly(Reason.BROKEN_FINAL_DRAFT, (int)
                        SCRIPT.substring(0, at).lines().count());
    }

    @Test
    void puts_what_is_said_in_brackets_and_takes_quotes_from_a_heading() {
        ParsedShot shot = shots(paragraph("Scene Heading", "&quot;THE GRAND&quot; - STAGE - NIGHT")
                        + paragraph("Action", "The curtain rises.")
                        + paragraph("Character", "LEA")
                        + paragraph("Parenthetical", "sings")
                        + paragraph("Singing", "La la"))
                .getFirst();

        assertThat(shot.scene().heading()).isEqualTo("THE GRAND - STAGE - NIGHT");
        assertThat(shot.draft().texts().dialogue()).isEqualTo("LEA: (sings) La la");
    }

    @Test
    void is_refused_where_it_breaks_off() {
        String half = SCRIPT.substring(0, SCRIPT.length() / 2);

        assertRefused(half, Reason.BROKEN_FINAL_DRAFT, (int) half.lines().count());
    }

    @Test
    @Timeout(5)
    void reads_no_document_type_and_no_entity() {
        String file = "<?xml version=\"1.0\"?>\n<!DOCTYPE FinalDraft [<!ENTITY a SYSTEM \"file:///etc/hostname\">\n"
                + "<!ENTITY b \"&a;&a;\">]>\n<FinalDraft><Content>" + paragraph("Action", "&a;") + TAIL;

        assertThatThrownBy(() -> read(file.getBytes(UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefusedException.class))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(Reason.UNSAFE_XML))
                .satisfies(refused -> assertThat(refused.line()).isBetween(2, 3));
    }

    @Test
    void refuses_elements_nested_without_end() {
        String file = HEAD + "<a>".repeat(1_000);

        assertRefused(file, Reason.UNSAFE_XML, 4);
    }

    @Test
    void refuses_what_is_xml_of_something_else_or_empty_or_too_big() {
        assertRefused("<html><body/></html>", Reason.MARKUP, 1);
        assertRefused(HEAD + paragraph("Action", " ") + TAIL, Reason.NO_SHOTS, 0);
        assertRefused(SCRIPT + " ".repeat(ImportText.MOST_BYTES), Reason.TOO_BIG, 0);
    }

    private static void assertRefused(String file, Reason reason, int line) {
        assertThatThrownBy(() -> read(file.getBytes(UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(ImportRefusedException.class))
                .satisfies(refused ->
                        assertThat(tuple(refused.reason(), refused.line())).isEqualTo(tuple(reason, line)));
    }
}
