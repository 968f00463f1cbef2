package app.storycore.engine.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.CastEntry;
import app.storycore.engine.Casting;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.StoredPicture;
import app.storycore.engine.prompt.PictureReference.Source;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PromptComposerTest {

    private static final ShotBrief LAMP = new ShotBrief(
            "Mara lights the lamp in the tower while the storm rises.",
            ShotSize.CLOSE_UP,
            CameraAngle.LOW,
            TimeOfDay.DUSK,
            Mood.TENSE);

    private static final CastEntry MARA =
            entry("Mara", "a woman of forty with short grey hair and a yellow oilskin", 1, 2);
    private static final CastEntry JONAS = entry("Jonas", "A boy of ten, freckles.", 3);
    private static final CastEntry TOWER = entry("The tower", "a round room of whitewashed brick", 4, 5);
    private static final StoredPicture BEFORE = id(9);

    @Test
    void tells_a_shot_in_sentences() {
        ComposedPrompt prompt = compose(LAMP, List.of(MARA, JONAS), TOWER, BEFORE, 4);
        assertThat(prompt.text()).isEqualTo("""
                Close-up, low angle, looking up. Mara lights the lamp in the tower while the storm rises. \
                At dusk, in fading blue light, tense mood. \
                Mara: a woman of forty with short grey hair and a yellow oilskin. Jonas: A boy of ten, freckles. \
                Setting: The tower, a round room of whitewashed brick. \
                Mara looks as in picture 1 and picture 2. Jonas looks as in picture 3. The tower looks as in picture 4. \
                Ink drawing with clean black lines and muted colour washes.""");
    }

    @Test
    void tells_only_what_is_known() {
        ComposedPrompt prompt = compose(ShotBrief.ofPrompt("A dog sleeps by the fire"), List.of(), null, null, 3);
        assertThat(prompt.text())
                .isEqualTo("A dog sleeps by the fire. Ink drawing with clean black lines and muted colour washes.");
        assertThat(prompt.negative()).isEmpty();
        assertThat(prompt.references()).isEmpty();
    }

    @Test
    void names_those_who_are_not_described() {
        CastEntry mara = new CastEntry("Mara", " ", List.of());
        assertThat(compose(
                                ShotBrief.ofPrompt("She runs!"),
                                List.of(mara),
                                new CastEntry("Pier", "", List.of()),
                                null,
                                0)
                        .text())
                .startsWith("She runs! Mara. Setting: Pier. Ink");
    }

    @Test
    void sends_words_alone_to_a_model_without_pictures() {
        ComposedPrompt prompt = compose(LAMP, List.of(MARA), TOWER, BEFORE, 0);
        assertThat(prompt.references()).isEmpty();
        assertThat(prompt.text()).contains("Mara: a woman").doesNotContain("picture");
    }

    @Test
    void takes_one_picture_of_each_before_a_second_of_anybody() {
        assertThat(sent(1)).containsExactly(id(1));
        assertThat(sent(2)).containsExactly(id(1), id(3));
        assertThat(sent(3)).containsExactly(id(1), id(3), id(4));
        assertThat(sent(4)).containsExactly(id(1), id(2), id(3), id(4));
        assertThat(sent(5)).containsExactly(id(1), id(2), id(3), id(4), id(5));
        assertThat(sent(9)).containsExactly(id(1), id(2), id(3), id(4), id(5), BEFORE);
    }

    private static List<StoredPicture> sent(int most) {
        return compose(LAMP, List.of(MARA, JONAS), TOWER, BEFORE, most).references().stream()
                .map(PictureReference::picture)
                .toList();
    }

    @Test
    void calls_the_panel_before_by_its_number() {
        ComposedPrompt prompt = compose(LAMP, List.of(), null, BEFORE, 3);
        assertThat(prompt.references()).containsExactly(new PictureReference(BEFORE, Source.PREVIOUS_PANEL, ""));
        assertThat(prompt.text()).contains("The shot before this one is picture 1: keep its look.");
    }

    @Test
    void sends_the_sheet_where_it_is_asked_for_before_a_second_picture_of_anybody() {
        StoredPicture sheet = id(8);
        PromptRequest request = new PromptRequest(
                LAMP, VisualStyle.INK, new Casting(List.of(MARA), null), BEFORE, sheet, "", PictureSlots.of(2));
        ComposedPrompt prompt = PromptComposer.compose(PromptTemplate.DEFAULT, request);
        assertThat(prompt.references()).extracting(PictureReference::picture).containsExactly(id(1), sheet);
        assertThat(prompt.text()).contains("The colours and the light of the film are those of picture 2.");
    }

    @Test
    void calls_pictures_as_the_workflow_does() {
        PromptRequest request = new PromptRequest(
                LAMP,
                VisualStyle.INK,
                new Casting(List.of(MARA), null),
                null,
                null,
                "",
                new PictureSlots(2, "<image{n}>"));
        assertThat(PromptComposer.compose(PromptTemplate.DEFAULT, request).text())
                .contains("Mara looks as in <image1> and <image2>.");
        assertThat(new PictureSlots(1, "figure").name(1)).isEqualTo("figure 1");
    }

    @Test
    void sends_no_picture_twice_for_one_person() {
        CastEntry twice = new CastEntry(
                "Mara", "", List.of(id(1), new StoredPicture(new UUID(3, 3), id(1).contentHash()), id(2)));
        assertThat(compose(LAMP, List.of(twice), null, null, 3).references())
                .extracting(PictureReference::picture)
                .containsExactly(id(1), id(2));
    }

    @Test
    void follows_the_template_of_a_model_that_wants_tags() {
        PromptTemplate tags = PromptTemplate.parse("{style}, {size}, {angle}, {mood}, {light}, {shot}, best quality");
        ShotBrief shot = new ShotBrief("red fox in snow.", null, CameraAngle.HIGH, TimeOfDay.NIGHT, null);
        PromptRequest request = new PromptRequest(
                shot, VisualStyle.FLAT_COLOUR, Casting.NONE, null, null, "  text, watermark ", PictureSlots.of(0));
        ComposedPrompt prompt = PromptComposer.compose(tags, request);
        assertThat(prompt.text()).isEqualTo("""
                Flat colour illustration, simple shapes without outlines or gradients, \
                high angle, looking down, at night, red fox in snow, best quality""");
        assertThat(prompt.negative()).isEqualTo("text, watermark");
    }

    @Test
    void keeps_scripts_as_they_are_written() {
        assertThat(compose(ShotBrief.ofPrompt("灯台守がランプをともす。"), List.of(entry("真央", "黄色い雨合羽の女性。")), null, null, 0)
                        .text())
                .startsWith("灯台守がランプをともす。 真央: 黄色い雨合羽の女性。 Ink");
    }

    private static ComposedPrompt compose(
            ShotBrief shot,
            List<CastEntry> people,
            @Nullable CastEntry place,
            @Nullable StoredPicture before,
            int most) {
        return PromptComposer.compose(
                PromptTemplate.DEFAULT,
                new PromptRequest(
                        shot, VisualStyle.INK, new Casting(people, place), before, null, "", PictureSlots.of(most)));
    }

    private static CastEntry entry(String name, String description, int... pictures) {
        return new CastEntry(
                name,
                description,
                Arrays.stream(pictures).mapToObj(PromptComposerTest::id).toList());
    }

    private static StoredPicture id(int number) {
        return new StoredPicture(new UUID(1, number), Integer.toString(number));
    }
}
