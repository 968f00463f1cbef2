package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.ui.panel.GenerationPanel;
import app.storycore.generation.ui.version.VersionsDialog;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.dom.Element;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pictures of a shot beside each other, compared, chosen, brought and drawn over. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class VersionsPageTest extends PageTest {

    private static final String PROMPT = "A lighthouse on a cliff at dusk";
    private static final int BLUE = 0x2040C0;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunnerInHand runner;

    @Autowired
    ScriptedEngine engine;

    @Autowired
    VersionQueries versions;

    @Autowired
    OwnPictures pictures;

    @Autowired
    MovableClock clock;

    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void a_shot_that_was_drawn_twice() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shot = shots.add(project, owner, ShotDraft.of(PROMPT)).id();
        draw();
        draw();
    }

    @Test
    void the_strip_shows_every_version_with_the_newest_first() {
        openVersions();

        assertThat(strip()).hasSize(2);
        assertThat(words(strip().getFirst())).contains("2 · ", "In use");
        assertThat(words(strip().getLast())).contains("1 · Drawn").doesNotContain("In use");
        assertThat(pressed()).containsExactly("true", "false");
        assertThat(slider().isVisible()).as("nothing to compare with").isFalse();
    }

    @Test
    void pictures_that_are_there_already_keep_the_focus_when_they_are_read_again() {
        openVersions();
        List<NativeButton> before = strip();

        find(VersionsDialog.class).single().read();

        assertThat(strip()).isEqualTo(before);
        draw();
        assertThat(strip()).hasSize(3);
    }

    @Test
    void another_version_is_compared_by_a_slider_of_the_browser_with_its_keys() {
        openVersions();
        test(strip().getLast()).click();

        assertThat(pressed()).containsExactly("false", "true");
        assertThat(slider().isVisible()).isTrue();
        assertThat(slider().getAttribute("type")).isEqualTo("range");
        assertThat(slider().getAttribute("aria-label"))
                .startsWith("Compare: left 2 · ")
                .contains("right 1 · Drawn");
        assertThat(names()).containsExactly("1 · Drawn", "2 · Take 1 · In use");
    }

    @Test
    void any_two_versions_are_compared() {
        bring();
        openVersions();
        test(strip().get(1)).click();
        Select<Object> against = against();
        test(against).selectItem("Compare with 1 · Drawn");

        assertThat(names()).containsExactly("2 · Take 1", "1 · Drawn");
        test(strip().getFirst()).click();
        assertThat(names()).as("stays with what was chosen").containsExactly("3 · Own picture · In use", "1 · Drawn");
        test(strip().getLast()).click();
        assertThat(slider().isVisible()).as("the same twice").isFalse();
    }

    @Test
    void an_older_version_is_used_at_a_press() {
        openVersions();
        test(strip().getLast()).click();
        press("Use this one");

        waitUntil(() -> words(strip().getLast()).contains("In use"));
        assertThat(versions.chosen(project, owner)).containsKey(shot);
        assertThat(find(Button.class, dialog()).withText("In use").single().isEnabled())
                .isFalse();
        assertThat(words(find(DashboardView.class).single())).contains("Chosen");
    }

    @Test
    void a_picture_is_brought_and_what_is_none_is_refused_with_a_sentence() {
        openVersions();
        test(upload()).upload("plan.png", "image/png", Png.encode(Pixels.filled(64, 36, BLUE)));
        waitUntil(() -> strip().size() == 3);
        assertThat(words(strip().getFirst())).contains("3 · Own picture", "In use");

        test(upload()).upload("notes.png", "image/png", "not a picture".getBytes(StandardCharsets.UTF_8));
        waitUntil(() -> notices().contains("notes.png: This is not a PNG, JPEG or WebP"));
        assertThat(strip()).hasSize(3);
    }

    @Test
    void a_panel_that_an_own_picture_replaced_misses_nothing_any_more() {
        engine.shows(PROMPT, new PanelReport(List.of(Subject.notDrawn("cliff")), List.of()));
        draw();
        open();
        assertThat(words(find(GenerationPanel.class).single())).contains("1 of 1 panels misses something");
        CompletableFuture.runAsync(this::bring).join();
        waitUntil(() -> !find(Span.class, find(GenerationPanel.class).single())
                .withClassName("misses-line")
                .exists());
    }

    @Test
    void an_own_picture_is_drawn_over_only_when_its_author_says_so() {
        bring();
        open();
        test(regenerate()).click();
        ConfirmDialog question = find(ConfirmDialog.class).single();
        assertThat(question.getElement().getProperty("cancelText")).isEqualTo("Keep mine");
        assertThat(question.getElement().getProperty("confirmText")).isEqualTo("Draw over it");
        test(question).cancel();
        assertThat(words(find(GenerationPanel.class).single())).contains("Complete");
        assertThat(versions.chosen(project, owner).get(shot).origin()).isEqualTo(VersionOrigin.OWN);

        test(regenerate()).click();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(words(find(GenerationPanel.class).single())).contains("Queued");
    }

    private void draw() {
        var generation = versions.count(project, owner, shot) == 0
                ? generations.start(project, owner)
                : generations.regenerate(project, shot, owner);
        dispatcher.admit();
        runner.run(generation);
        clock.advance(Duration.ofSeconds(1));
    }

    private void bring() {
        try {
            pictures.add(project, owner, shot, "plan.png", Png.encode(Pixels.filled(800, 600, BLUE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void open() {
        navigate("projects/" + project, DashboardView.class);
    }

    private void openVersions() {
        open();
        fire(
                find(Component.class).withClassName("shot-picture-there").single(),
                "click",
                data().put("!event.target.closest('input')", true));
    }

    private Dialog dialog() {
        return find(Dialog.class).withClassName("lightbox").single();
    }

    private List<NativeButton> strip() {
        return find(NativeButton.class, dialog())
                .withCondition(button -> button.getElement().hasAttribute("data-version"))
                .all();
    }

    private List<String> pressed() {
        return strip().stream()
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }

    /** The name of the shown one, and of what it is compared with. */
    private List<String> names() {
        return Stream.of("version-name-after", "version-name-before")
                .map(name ->
                        find(Span.class, dialog()).withClassName(name).single().getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Select<Object> against() {
        return find(Select.class, dialog()).withClassName("version-select").single();
    }

    private Upload upload() {
        return find(Upload.class, dialog()).single();
    }

    private Element slider() {
        return dialog().getElement()
                .getChildren()
                .flatMap(VersionsPageTest::below)
                .filter(element -> element.getClassList().contains("version-slider"))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(VersionsPageTest::below));
    }

    private NativeButton regenerate() {
        return find(NativeButton.class)
                .withCondition(button -> String.valueOf(button.getElement().getAttribute("title"))
                        .startsWith("Regenerate"))
                .single();
    }
}
