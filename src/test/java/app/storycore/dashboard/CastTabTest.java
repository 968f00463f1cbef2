package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.base.ui.EmptyState;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastDeletionService;
import app.storycore.project.cast.CastDraft;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.card.CastChip;
import app.storycore.project.ui.cast.CastBoard;
import app.storycore.project.ui.edit.PromptConflict;
import app.storycore.project.ui.edit.SaveIndicator;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.internal.JacksonUtils;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ArrayNode;

/** The cast of a project, written on its page. */
class CastTabTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    CastService cast;

    @Autowired
    CastPictureService pictures;

    @Autowired
    CastDeletionService deletions;

    @Autowired
    ShotCastService casts;

    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void open() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shot = shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"))
                .id();
        navigate("projects/" + project + "/cast", DashboardView.class);
    }

    @Test
    void says_what_it_is_for_while_it_is_empty() {
        assertThat(words(board())).contains("No cast yet", "name them in shots");
        assertThat(board().isVisible()).isTrue();
        navigate("projects/" + project, DashboardView.class);
        assertThat(find(CastBoard.class).all()).isEmpty();
    }

    @Test
    void characters_and_places_are_added_and_written() {
        press("Add character");
        write(name(0), "  Mara Lind ");
        write(description(0), "A woman of forty");
        press("Add place");
        press("Add place");

        assertThat(cast.list(project, owner))
                .extracting(CastInfo::kind, CastInfo::name, CastInfo::description)
                .containsExactly(
                        tuple(CastKind.CHARACTER, "Mara Lind", "A woman of forty"),
                        tuple(CastKind.PLACE, "New place", ""),
                        tuple(CastKind.PLACE, "New place 2", ""));
        assertThat(words(board())).contains("16/2000", "Not named in any shot");
        assertThat(find(EmptyState.class, board()).all()).isEmpty();
    }

    @Test
    void a_name_that_cannot_be_kept_is_said_and_kept_on_the_card() {
        press("Add character");
        press("Add character");
        write(name(1), "new CHARACTER");

        assertThat(saveState()).contains("Not saved", "already has this name");
        assertThat(name(1).getValue()).isEqualTo("new CHARACTER");
        write(name(1), "Jonas");
        assertThat(saveState()).doesNotContain("Not saved");
    }

    @Test
    void another_window_is_seen_at_once() {
        CompletableFuture.runAsync(() -> {
                    CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
                    casts.name(project, owner, shot, List.of(mara));
                })
                .join();

        waitUntil(() -> words(board()).contains("In shot 1"));
        assertThat(name(0).getValue()).isEqualTo("Mara");
    }

    @Test
    void two_who_wrote_the_same_text_are_asked_which_one_stays() {
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        navigate("projects/" + project + "/cast", DashboardView.class);
        board().read();
        type(description(0), "Grey hair");
        CompletableFuture.runAsync(() -> cast.edit(project, owner, mara, draft -> draft.withDescription("Black hair")))
                .join();
        leave(description(0), "Grey hair");

        assertThat(words(find(PromptConflict.class).single())).contains("Black hair");
        assertThat(saveState()).contains("Not saved");
        press("Keep mine");
        assertThat(cast.list(project, owner)).extracting(CastInfo::description).containsExactly("Grey hair");

        type(description(0), "White hair");
        CompletableFuture.runAsync(() -> cast.edit(project, owner, mara, draft -> draft.withDescription("Red hair")))
                .join();
        leave(description(0), "White hair");
        press("Use the other");
        assertThat(description(0).getValue()).isEqualTo("Red hair");
        assertThat(find(PromptConflict.class).all()).isEmpty();
        assertThat(saveState()).doesNotContain("Not saved");
    }

    @Test
    void what_was_deleted_comes_back_with_everything() throws IOException {
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        casts.name(project, owner, shot, List.of(mara));
        pictures.add(project, owner, mara, picture(1));
        List<CastInfo> before = cast.list(project, owner);
        board().read();

        test(tool("Delete", 0)).click();
        assertThat(cast.list(project, owner)).isEmpty();
        assertThat(notices()).contains("Mara deleted");
        assertThat(find(EmptyState.class, board()).all()).hasSize(1);

        press("Undo");
        assertThat(cast.list(project, owner)).isEqualTo(before);
        assertThat(words(board())).contains("In shot 1");
    }

    @Test
    void pictures_are_put_in_order_and_taken_away() throws IOException {
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        pictures.add(project, owner, mara, picture(1));
        pictures.add(project, owner, mara, picture(2));
        var before = cast.list(project, owner).getFirst().pictures();
        board().read();
        assertThat(find(Image.class, board()).all()).hasSize(2);
        assertThat(find(Image.class, board()).all().getFirst().getAlt()).contains("Picture 1 of Mara");

        test(tool("Move forward", 0)).click();
        assertThat(cast.list(project, owner).getFirst().pictures()).isEqualTo(before.reversed());
        test(tool("Remove picture", 0)).click();
        assertThat(cast.list(project, owner).getFirst().pictures()).containsExactly(before.getFirst());
        press("Undo");
        assertThat(cast.list(project, owner).getFirst().pictures()).isEqualTo(before.reversed());
    }

    @Test
    void a_picture_is_taken_and_what_is_none_is_refused_with_its_name() {
        cast.add(project, owner, CastKind.CHARACTER, "Mara");
        board().read();
        test(find(Upload.class, board()).single()).upload("mara.png", "image/png", picture(1));
        waitUntil(() -> !find(Image.class, board()).all().isEmpty());

        test(find(Upload.class, board()).single()).upload("notes.png", "image/png", new byte[] {1, 2, 3});
        waitUntil(() -> words(board()).contains("notes.png: Not a PNG, JPEG or WebP picture"));
        assertThat(cast.list(project, owner).getFirst().pictures()).hasSize(1);
    }

    @Test
    void a_field_that_was_only_entered_takes_what_another_window_stored() {
        CastId mara = described("A");
        fire(description(0), "focusin", data());
        storedElsewhere(mara, "B");
        leave(description(0), "A");

        assertThat(cast.list(project, owner)).extracting(CastInfo::description).containsExactly("B");
        assertThat(description(0).getValue()).isEqualTo("B");
        assertThat(saveState()).doesNotContain("Not saved");
    }

    @Test
    void what_is_typed_after_another_window_stored_is_asked_about() {
        CastId mara = described("A");
        fire(description(0), "focusin", data());
        storedElsewhere(mara, "B");
        tell(description(0), "value", "A2");
        leave(description(0), "A2");

        assertThat(words(find(PromptConflict.class).single())).contains("B");
        assertThat(cast.list(project, owner)).extracting(CastInfo::description).containsExactly("B");
    }

    @Test
    void a_text_is_restored_once_even_while_it_cannot_be_kept() {
        CastId mara = described("A");
        cast.add(project, owner, CastKind.CHARACTER, "Jonas");
        unsaved("CAST:NAME:" + mara, "jonas", "Mara");
        assertThat(notices()).contains("Unsaved text was restored: Mara");
        assertThat(saveState()).contains("already has this name");
        find(Notification.class).all().forEach(Notification::close);

        unsaved("CAST:NAME:" + mara, "jonas", "Mara");
        assertThat(notices()).doesNotContain("restored");
    }

    @Test
    void a_text_of_a_member_that_is_gone_is_shown_to_be_copied() {
        unsaved("CAST:TEXT:" + UUID.randomUUID(), "A scar on the left cheek", "");

        assertThat(notices()).contains("A scar on the left cheek").doesNotContain("restored");
    }

    @Test
    void a_text_in_a_card_that_is_deleted_elsewhere_is_shown_to_be_copied() {
        CastId mara = described("A");
        type(description(0), "A scar on the left cheek");
        CompletableFuture.runAsync(() -> deletions.delete(project, owner, mara)).join();

        waitUntil(() -> cards().isEmpty());
        assertThat(notices()).contains("A scar on the left cheek");
        assertThat(saveState()).doesNotContain("Not saved");
    }

    @Test
    void undo_of_a_removed_picture_keeps_one_that_was_added_since() throws IOException {
        CastId mara = described("A");
        pictures.add(project, owner, mara, picture(1));
        pictures.add(project, owner, mara, picture(2));
        var before = cast.list(project, owner).getFirst().pictures();
        board().read();
        test(tool("Remove picture", 0)).click();
        pictures.add(project, owner, mara, picture(3));
        UUID added = cast.list(project, owner).getFirst().pictures().getLast();

        press("Undo");
        assertThat(cast.list(project, owner).getFirst().pictures())
                .containsExactly(before.getFirst(), before.getLast(), added);
    }

    @Test
    void a_picture_is_removed_from_those_that_are_there_now() throws IOException {
        CastId mara = described("A");
        pictures.add(project, owner, mara, picture(1));
        board().read();
        pictures.add(project, owner, mara, picture(2));
        UUID added = cast.list(project, owner).getFirst().pictures().getLast();

        test(tool("Remove picture", 0)).click();
        assertThat(cast.list(project, owner).getFirst().pictures()).containsExactly(added);
    }

    @Test
    void another_name_is_on_the_shot_cards_of_the_same_window() {
        CastId mara = described("A");
        casts.name(project, owner, shot, List.of(mara));
        navigate("projects/" + project + "/cast", DashboardView.class);
        write(name(0), "Mara Lind");

        assertThat(cards().getFirst().getElement().getAttribute("aria-label")).isEqualTo("Mara Lind");
        navigate("projects/" + project, DashboardView.class);
        assertThat(find(CastChip.class).single().getElement().getProperty("innerHTML"))
                .contains("Mara Lind");
    }

    private CastId described(String description) {
        CastId mara = cast.add(project, owner, CastKind.CHARACTER, "Mara");
        cast.edit(project, owner, mara, draft -> draft.withDescription(description));
        board().read();
        return mara;
    }

    /** Another window stores a text, and this one has heard of it. */
    private void storedElsewhere(CastId castId, String description) {
        CompletableFuture.runAsync(
                        () -> cast.edit(project, owner, castId, draft -> new CastDraft("Mara Lind", description)))
                .join();
        waitUntil(() -> name(0).getValue().equals("Mara Lind"));
    }

    private void unsaved(String field, String value, String over) {
        ArrayNode texts = JacksonUtils.createArrayNode();
        texts.add(data().put("shot", "").put("field", field).put("value", value).put("over", over));
        fire(find(SaveIndicator.class).single(), "studio-unsaved", data().set("event.detail", texts));
    }

    private CastBoard board() {
        return find(CastBoard.class).single();
    }

    private TextField name(int card) {
        return find(TextField.class, cards().get(card)).single();
    }

    private TextArea description(int card) {
        return find(TextArea.class, cards().get(card)).single();
    }

    private List<Article> cards() {
        return find(Article.class, board()).all();
    }

    private CardAction tool(String name, int index) {
        return find(CardAction.class, board()).all().stream()
                .filter(action -> name.equals(action.getElement().getAttribute("title")))
                .toList()
                .get(index);
    }

    private String saveState() {
        return words(find(SaveIndicator.class).single());
    }

    private void write(Component field, String text) {
        type(field, text);
        leave(field, text);
    }

    private static void type(Component field, String text) {
        fire(field, "focusin", data());
        tell(field, "value", text);
    }

    private static void leave(Component field, String text) {
        fire(field, "focusout", data().put("element.value", text));
    }

    private static byte[] picture(int shade) {
        BufferedImage image = new BufferedImage(32, 18, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, shade << 16);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
