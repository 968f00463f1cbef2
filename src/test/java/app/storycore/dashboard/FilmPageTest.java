package app.storycore.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FrameRate;
import app.storycore.delivery.video.overlay.BurnIn;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.work.RunnerInHand;
import app.storycore.generation.work.ScriptedEngine;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import app.storycore.project.film.FilmSettingsService;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** How the film is made is chosen beside its download, and remembered for the project. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class FilmPageTest extends PageTest {

    private static final FilmSettings CHOSEN =
            new FilmSettings(FrameRate.FPS_25, FilmSettings.Size.HD_720, Camera.MOVING, new BurnIn(true, true), 5);

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    FilmSettingsService settings;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunnerInHand runner;

    @Autowired
    ScriptedEngine engine;

    @Autowired
    MovableClock clock;

    private ProjectId project;

    @BeforeEach
    void a_film() {
        engine.reset();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"));
        draw();
    }

    @Test
    void the_usual_film_is_one_press_away_as_it_is_stored() {
        show();

        assertThat(animatics()).isNotEmpty().allMatch(address -> address.startsWith("files/"));
    }

    @Test
    void what_is_chosen_is_remembered_and_the_links_lead_to_that_film() {
        show();
        open();
        choose();
        pressIn("Save");

        assertThat(settings.of(project, owner)).isEqualTo(CHOSEN);
        assertThat(animatics()).isNotEmpty().allMatch(address -> address.contains("film=25-720-moving-nt-5"));
        open();
        assertThat(rate().getValue()).isEqualTo(FrameRate.FPS_25);
        assertThat(box("Timecode").getValue()).isTrue();
        assertThat(find(IntegerField.class, dialog()).single().getValue()).isEqualTo(5);
    }

    @Test
    void the_next_generation_has_made_that_film_itself() {
        settings.choose(project, owner, CHOSEN);
        clock.advance(Duration.ofSeconds(1));
        draw();
        show();

        assertThat(animatics()).isNotEmpty().allMatch(address -> address.startsWith("files/"));
    }

    @Test
    void a_film_can_be_made_once_without_being_remembered() {
        show();
        open();
        choose();
        test(box("Use these options for the project from now on")).click();
        pressIn("Download film");

        assertThat(settings.of(project, owner)).isEqualTo(FilmSettings.DEFAULT);
        assertThat(animatics()).allMatch(address -> address.startsWith("files/"));
    }

    @Test
    void a_title_of_no_sensible_length_is_refused() {
        show();
        open();
        test(box("Title card")).click();
        IntegerField seconds = find(IntegerField.class, dialog()).single();
        seconds.setValue(11);
        pressIn("Save");

        assertThat(seconds.isInvalid()).isTrue();
        assertThat(settings.of(project, owner)).isEqualTo(FilmSettings.DEFAULT);
    }

    private void choose() {
        test(rate()).selectItem("25");
        test(size()).selectItem("720p");
        test(box("Move the camera in shots without a move of their own")).click();
        test(box("Shot number")).click();
        test(box("Timecode")).click();
        test(box("Title card")).click();
        test(find(IntegerField.class, dialog()).single()).setValue(5);
    }

    private void draw() {
        var generation = generations.start(project, owner);
        dispatcher.admit();
        runner.run(generation);
    }

    private void show() {
        navigate("projects/" + project, DashboardView.class);
    }

    private void open() {
        test(find(Button.class).withText("Film options").all().getFirst()).click();
    }

    private Dialog dialog() {
        return find(Dialog.class).withClassName("film-dialog").single();
    }

    private List<String> animatics() {
        return find(Anchor.class).withClassName("download").all().stream()
                .filter(anchor -> anchor.getElement().getTextRecursively().contains("Animatic"))
                .map(Anchor::getHref)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FrameRate> rate() {
        return find(RadioButtonGroup.class, dialog())
                .withCaption("Frames per second")
                .single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<FilmSettings.Size> size() {
        return find(RadioButtonGroup.class, dialog()).withCaption("Size").single();
    }

    private Checkbox box(String label) {
        return find(Checkbox.class, dialog()).withCaption(label).single();
    }

    private void pressIn(String words) {
        test(find(Button.class, dialog()).withText(words).single()).click();
    }
}
