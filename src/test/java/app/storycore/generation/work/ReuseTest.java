package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Seed;
import app.storycore.base.StudioProperties;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.script.GenerationScripts;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRefusedException;
import app.storycore.generation.start.StartRefusedException.Reason;
import app.storycore.generation.start.StartRequest;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneService;
import app.storycore.project.text.ShotTexts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class ReuseTest extends RunTest {

    private static final int LENGTH_OF_A_HASH = 64;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    GenerationScripts scripts;

    @Autowired
    StartPreviews startPreviews;

    @Autowired
    StudioProperties properties;

    @Test
    void an_edit_makes_only_what_changed() {
        ProjectId project = project(4);
        GenerationId first = done(generations.start(project, owner));
        write(project, 3, "Something quite different happens");
        engine.reset();

        assertThat(forecast(project, false))
                .extracting(StartPreview::toMake, StartPreview::reused)
                .containsExactly(1, 3);
        GenerationId second = done(generations.start(project, owner));

        assertThat(engine.drawn()).containsExactly("Something quite different happens");
        assertThat(statuses(second))
                .containsExactly(ShotStatus.REUSED, ShotStatus.REUSED, ShotStatus.SUCCEEDED, ShotStatus.REUSED);
        assertThat(panels(second).get(0)).isEqualTo(panels(first).get(0));
        assertThat(panels(second).get(2)).isNotEqualTo(panels(first).get(2));
        assertThat(theOne(second).reused()).isEqualTo(3);
        assertThat(theOne(second).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void dialogue_action_and_notes_make_nothing_anew() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        shots.edit(
                project, shotId(project, 1), owner, draft -> draft.withTexts(new ShotTexts("A: Ho!", "Run", "Rain")));
        engine.reset();

        assertThat(forecast(project, false).toMake()).isZero();
        assertThat(forecast(project, false).changed()).isTrue();
        GenerationId second = done(generations.start(project, owner));

        assertThat(engine.drawn()).isEmpty();
        assertThat(panels(second)).isEqualTo(panels(first));
        assertThat(forecast(project, false).changesNothing()).isTrue();
    }

    @Test
    void a_forecast_tells_of_everything_that_changes_documents_and_no_panel() {
        ProjectId project = project(3);
        assertThat(forecast(project, false).changed()).as("never generated").isFalse();
        done(generations.start(project, owner));
        assertThat(forecast(project, false).changesNothing()).isTrue();

        assertChanges(project, () -> shots.move(project, shotId(project, 3), owner, 1));
        assertChanges(
                project,
                () -> shots.edit(
                        project, shotId(project, 1), owner, draft -> draft.withDuration(Duration.ofSeconds(9))));
        assertChanges(project, () -> numbers.choose(project, owner, NumberingScheme.TENS));
        assertChanges(project, () -> scenes.begin(project, owner, shotId(project, 1), ""));
    }

    /** And the next start brings the documents up to it. */
    private void assertChanges(ProjectId project, Runnable change) {
        change.run();
        clock.advance(Duration.ofSeconds(1));
        assertThat(forecast(project, false).changed()).isTrue();
        done(generations.start(project, owner));
        assertThat(forecast(project, false).changesNothing()).isTrue();
    }

    @Test
    void a_take_remembers_no_scene_that_is_gone_and_every_text_of_a_deleted_shot() {
        ProjectId project = project(3);
        shots.edit(project, shotId(project, 2), owner, draft -> draft.withTexts(new ShotTexts("B: Ahoy!", "", "")));
        scenes.begin(project, owner, shotId(project, 1), "EXT. PIER");
        done(generations.start(project, owner));
        UUID scene = scenes.list(project, owner).getFirst().id();
        scenes.join(project, owner, scene);
        ShotId taken = shotId(project, 1);
        shots.delete(project, shotId(project, 2), owner);

        GenerationId take = done(generations.regenerate(project, taken, owner));

        assertThat(scripts.of(take.value()))
                .isEqualTo(Map.of(
                        2, new ShotScript(new ShotTexts("B: Ahoy!", "", ""), "1", "EXT. PIER", ShotMotion.NONE)));
    }

    @Test
    void the_old_panel_stays_until_the_new_one_is_there() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        write(project, 1, "Something quite different happens");
        GenerationId second = admitted(generations.start(project, owner));
        ShotId shot = shotId(project, 1);
        engine.when(
                "Something quite different happens",
                (request, drawing) -> assertThat(newestPanel(project, shot))
                        .isEqualTo(panels(first).get(0)));
        run(second);
        assertThat(newestPanel(project, shot)).isEqualTo(panels(second).get(0));
    }

    @Test
    void what_is_written_as_before_gets_its_old_panel_back() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        write(project, 1, "Something quite different happens");
        done(generations.start(project, owner));
        write(project, 1, prompt(1));
        engine.reset();
        GenerationId third = done(generations.start(project, owner));

        assertThat(engine.drawn()).isEmpty();
        assertThat(panels(third)).isEqualTo(panels(first));
    }

    @Test
    void another_style_is_another_picture() {
        ProjectId project = project(2);
        done(generations.start(project, owner));
        projects.changeStyle(project, owner, VisualStyle.NOIR);
        assertThat(forecast(project, false).reused()).isZero();
    }

    @Test
    void everything_anew_reuses_nothing() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        assertThat(forecast(project, true).toMake()).isEqualTo(2);
        GenerationId second = done(generations.start(project, owner, new StartRequest.Sequence(true)));
        assertThat(panels(second)).doesNotContainAnyElementsOf(panels(first));
        assertThat(statuses(second)).containsOnly(ShotStatus.SUCCEEDED);
    }

    @Test
    void everything_anew_gives_every_shot_another_take_which_the_next_start_keeps() {
        ProjectId project = project(2);
        GenerationId first = done(generations.start(project, owner));
        GenerationId second = done(generations.start(project, owner, new StartRequest.Sequence(true)));
        assertThat(seeds(second)).doesNotContainAnyElementsOf(seeds(first));
        assertThat(shots.list(project, owner)).extracting(ShotInfo::take).containsExactly(1, 1);

        assertThat(forecast(project, false).toMake()).isZero();
        GenerationId third = done(generations.start(project, owner));
        assertThat(seeds(third)).isEqualTo(seeds(second));
    }

    @Test
    void a_panel_whose_file_is_gone_is_drawn_again() throws IOException {
        ProjectId project = project(1);
        done(generations.start(project, owner));
        deleteAllFiles();
        engine.reset();
        GenerationId second = done(generations.start(project, owner));
        assertThat(engine.drawn()).containsExactly(prompt(1));
        assertThat(theOne(second).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void nothing_of_another_account_is_reused() {
        ProjectId project = project(1);
        done(generations.start(project, owner));
        AccountId stranger = somebody();
        assertThatThrownBy(() -> startPreviews.of(project, stranger, new StartRequest.Sequence(false)))
                .isInstanceOf(NotFoundException.class);
        assertThat(startPreviews
                        .of(project(stranger, 1), stranger, new StartRequest.Sequence(false))
                        .reused())
                .isZero();
    }

    @Test
    void retry_makes_only_what_failed_and_says_of_what_it_is_a_retry() {
        ProjectId project = project(3);
        fail(2);
        GenerationId first = done(generations.start(project, owner));
        assertThat(theOne(first).status()).isEqualTo(GenerationStatus.COMPLETED_WITH_FAILURES);
        engine.reset();

        GenerationId second = done(generations.retryFailed(first, owner));

        assertThat(engine.drawn()).containsExactly(prompt(2));
        assertThat(theOne(second).retryOf()).isEqualTo(first);
        assertThat(theOne(second).status()).isEqualTo(GenerationStatus.COMPLETED);
        assertThat(statuses(second)).containsExactly(ShotStatus.REUSED, ShotStatus.SUCCEEDED, ShotStatus.REUSED);
    }

    @Test
    void retry_takes_the_failed_shot_as_it_is_written_now_and_the_others_as_they_were() {
        ProjectId project = project(3);
        fail(2);
        GenerationId first = done(generations.start(project, owner));
        write(project, 2, "A prompt that the engine likes better");
        write(project, 3, "Edited meanwhile, not to be drawn now");
        engine.reset();

        GenerationId second = done(generations.retryFailed(first, owner));

        assertThat(engine.drawn()).containsExactly("A prompt that the engine likes better");
        assertThat(panels(second).get(2)).isEqualTo(panels(first).get(2));
        assertThat(queries.plan(second, owner).get(2).draft().prompt()).isEqualTo(prompt(3));
    }

    @Test
    void a_failed_shot_that_was_deleted_is_left_out_of_the_retry() {
        ProjectId project = project(3);
        fail(1);
        fail(2);
        GenerationId first = done(generations.start(project, owner));
        shots.delete(project, shotId(project, 2), owner);
        engine.reset();
        GenerationId second = done(generations.retryFailed(first, owner));
        assertThat(queries.plan(second, owner))
                .extracting(shot -> shot.draft().prompt())
                .containsExactly(prompt(1), prompt(3));
    }

    @Test
    void a_cancelled_one_can_be_completed() {
        ProjectId project = project(3);
        GenerationId first = admitted(generations.start(project, owner));
        engine.when(prompt(2), (request, drawing) -> {
            generations.requestCancel(first, owner);
            drawing.progressed(0.5);
        });
        run(first);
        engine.reset();
        GenerationId second = done(generations.retryFailed(first, owner));
        assertThat(engine.drawn()).containsExactly(prompt(2), prompt(3));
        assertThat(theOne(second).status()).isEqualTo(GenerationStatus.COMPLETED);
    }

    @Test
    void there_is_nothing_to_retry_when_all_is_done() {
        GenerationId first = done(generations.start(project(1), owner));
        assertRefused(Reason.NOTHING_TO_RETRY, () -> generations.retryFailed(first, owner));
    }

    @Test
    void retry_of_a_foreign_or_unknown_generation_does_not_exist() {
        GenerationId first = done(generations.start(project(1), owner));
        AccountId stranger = somebody();
        assertThatThrownBy(() -> generations.retryFailed(first, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> generations.retryFailed(new GenerationId(UUID.randomUUID()), owner))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void another_take_is_another_picture_of_this_shot_alone_and_is_kept() {
        ProjectId project = project(3);
        GenerationId first = done(generations.start(project, owner));
        engine.reset();

        GenerationId second = done(generations.regenerate(project, shotId(project, 2), owner));
        assertThat(engine.drawn()).containsExactly(prompt(2));
        assertThat(theOne(second).retryOf()).isEqualTo(first);
        assertThat(queries.plan(second, owner).get(1).seed())
                .isNotEqualTo(queries.plan(first, owner).get(1).seed());

        engine.reset();
        GenerationId third = done(generations.start(project, owner));
        assertThat(engine.drawn()).isEmpty();
        assertThat(panels(third)).isEqualTo(panels(second));
    }

    @Test
    void another_take_needs_a_generation_that_ended() {
        ProjectId project = project(1);
        assertRefused(Reason.NOTHING_TO_REGENERATE, () -> generations.regenerate(project, shotId(project, 1), owner));
    }

    @Test
    void the_verdict_is_taken_over_only_behind_the_same_neighbour() {
        ProjectId project = project(3);
        GenerationId first = done(generations.start(project, owner));
        write(project, 1, "Something quite different happens");
        GenerationId second = admitted(generations.start(project, owner));
        assertThat(queries.shots(second, owner))
                .extracting(ShotSnapshot::score)
                .containsExactly(null, null, queries.shots(first, owner).get(2).score());
        run(second);
        assertThat(queries.shots(second, owner)).extracting(ShotSnapshot::score).doesNotContainNull();
    }

    private StartPreview forecast(ProjectId project, boolean anew) {
        return startPreviews.of(project, owner, new StartRequest.Sequence(anew));
    }

    private UUID newestPanel(ProjectId project, ShotId shot) {
        return queries.newestPanels(project, owner).get(shot).panelAssetId();
    }

    private void fail(int number) {
        engine.when(prompt(number), (request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No such colour");
        });
    }

    private List<ShotStatus> statuses(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::status)
                .toList();
    }

    private List<Seed> seeds(GenerationId generation) {
        return queries.plan(generation, owner).stream().map(ShotWorkItem::seed).toList();
    }

    private static void assertRefused(Reason reason, Runnable start) {
        assertThatThrownBy(start::run)
                .isInstanceOfSatisfying(
                        StartRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    /** But for what tells that this is the right folder. */
    private void deleteAllFiles() throws IOException {
        try (Stream<Path> files = Files.walk(properties.files())) {
            files.filter(file -> file.getFileName().toString().length() == LENGTH_OF_A_HASH)
                    .forEach(ReuseTest::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
