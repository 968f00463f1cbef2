package app.storycore.generation.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationId;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.history.ShotDetails;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.generation.ui.detail.GenerationDetailsView;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class LightboxTest extends PageTest {

    @Autowired
    GenerationHistory history;

    @Autowired
    GenerationFixtures generationFixtures;

    @Autowired
    JdbcClient database;

    private GenerationId generation;

    @Test
    void shows_prompt_score_and_every_finding() {
        open(2, 1);
        judge(1, "{\"score\":61,\"issues\":[\"The panel is very dark.\"]}", null);

        box().turn(-9);

        assertThat(words(box()))
                .contains("Shot 1 of 2", "A perfectly good prompt 0", "4 s", "Technical check: 61 of 100")
                .contains("The panel is very dark.", "Autofix corrects sharpness only and changed nothing here.");
        assertThat(box().getElement()
                        .getProperty("ariaLabel", box().getElement().getAttribute("aria-label")))
                .contains("Shot 1 of 2");
    }

    @Test
    void says_when_no_fix_was_needed_and_offers_no_other_picture() {
        open(1, 1);
        judge(1, "{\"score\":100,\"issues\":[]}", null);

        box().turn(-9);
        box().toggleAutofix();

        assertThat(words(box())).contains("No technical issues found.");
        assertThat(find(Span.class).withText("before / after autofix").exists()).isFalse();
        assertThat(find(Image.class).withClassName("lightbox-other").exists()).isFalse();
    }

    @Test
    void says_that_a_picture_is_not_checked_yet() {
        open(1, 1);

        assertThat(words(box())).contains("Not checked yet.");
    }

    @Test
    void turns_and_stays_at_both_ends() {
        open(3, 2);
        assertThat(words(box())).contains("Shot 2 of 3");

        box().turn(1);
        box().turn(1);
        assertThat(words(box())).contains("Shot 3 of 3");
        box().turn(-9);
        box().turn(-1);
        assertThat(words(box())).contains("Shot 1 of 3");
        box().turn(9);
        assertThat(words(box())).contains("Shot 3 of 3");
        assertThat(find(Anchor.class).withClassName("download").all().getLast().getHref())
                .isEqualTo(AssetLinks.download(record(3).shot().promotedAssetId()));
    }

    @Test
    void lets_the_pictures_around_a_fix_change_places() {
        open(1, 1);
        UUID before = generationFixtures.picture(owner);
        judge(1, fix(true), before);
        box().turn(-9);
        assertThat(words(box())).contains("After autofix · delivered", "before / after autofix");
        assertThat(find(Image.class).withClassName("lightbox-other").single().getSrc())
                .isEqualTo(AssetLinks.show(before));

        box().toggleAutofix();

        assertThat(find(LightboxImage.class).single().hasClassName("lightbox-turned"))
                .isTrue();
        assertThat(words(find(LightboxImage.class).single())).isEqualTo("Before autofix");
        press("Before autofix");
        assertThat(words(find(LightboxImage.class).single())).isEqualTo("After autofix · delivered");
    }

    @Test
    void shows_a_fix_that_made_nothing_better_too() {
        open(1, 1);
        judge(1, fix(false), generationFixtures.picture(owner));

        box().turn(-9);

        assertThat(words(box())).contains("Before autofix · delivered", "The first picture was better");
        assertThat(find(Button.class).withText("After autofix").exists()).isTrue();
    }

    @Test
    void does_not_open_what_was_deleted_meanwhile() {
        GenerationId id = complete(1);
        navigate("history/" + id, GenerationDetailsView.class);
        database.sql("delete from generation where id = ?").param(id.value()).update();

        test(find(NativeButton.class).withClassName("result-frame").single()).click();

        assertThat(find(Lightbox.class).exists()).isFalse();
    }

    @Test
    void shows_how_a_panel_was_drawn_when_that_is_known() {
        open(2, 1);
        assertThat(find(DrawingFacts.class).exists()).isFalse();
        database.sql("update generation_shot set provenance = ? where generation_id = ? and shot_number = 2")
                .params("""
                        {"engine":"Portraits","engineVersion":"0123","server":"Box","seed":"7","prompt":"A cat. Mara looks as in\
                         picture 1.","negative":"text","job":"ab-1","millis":4321,"mayBill":true,"pictures":[{"kind":"CHARACTER","name":"Mara",\
                        "contentHash":""},{"kind":"PREVIOUS_PANEL","name":"","contentHash":""}]}""", generation.value())
                .update();

        box().turn(1);

        assertThat(words(find(DrawingFacts.class).single()))
                .contains(
                        "How it was drawn",
                        "Portraits 0123",
                        "Box",
                        "4.3 s",
                        "may have cost money",
                        "A cat. Mara looks as in picture 1.")
                .contains("Left out", "1: Mara, 2: the previous panel", "ab-1");
    }

    @Test
    void lists_what_a_panel_shows_and_misses_when_its_engine_says_so() {
        open(2, 1);
        assertThat(find(PanelSubjects.class).exists()).isFalse();
        database.sql("update generation_shot set panel_report = ? where generation_id = ? and shot_number = 2")
                .params("""
                        {"subjects":[{"words":"street","outcome":"DRAWN"},{"words":"taxi","outcome":"NOT_DRAWN"},\
                        {"words":"galleon","outcome":"DRAWN_AS","drawnAs":"a sailing ship"}],"notUnderstood":["flurb"]}""", generation.value())
                .update();

        box().turn(1);

        assertThat(words(find(PanelSubjects.class).single()))
                .isEqualTo("What it showsNot drawntaxiNot understoodflurbDrawn asgalleon as a sailing shipDrawnstreet");
    }

    private Lightbox box() {
        return find(Lightbox.class).single();
    }

    private void open(int shots, int number) {
        generation = complete(shots);
        navigate("history/" + generation, GenerationDetailsView.class);
        test(find(NativeButton.class).withClassName("result-frame").all().get(number - 1))
                .click();
    }

    private GenerationId complete(int shots) {
        return generationFixtures.complete(generationFixtures.project(owner, "Harbour", shots), owner);
    }

    private ShotDetails record(int number) {
        return history.shotsAfter(number - 1, generation, owner, 1).getFirst();
    }

    private static String fix(boolean kept) {
        return """
                {"score":61,"issues":[],"remedy":"SHARPENED","remedyKept":%s,"sharpnessBefore":1,"sharpnessAfter":9}""".formatted(kept);
    }

    private void judge(int number, String report, UUID alternative) {
        database.sql("update generation_shot set qa_report = ?, alternative_asset_id = ?"
                        + " where generation_id = ? and shot_number = ?")
                .params(report, alternative, generation.value(), number)
                .update();
    }
}
