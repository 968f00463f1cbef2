package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.asset.FailingFiles;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.EngineException;
import app.storycore.engine.Fault;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.version.CurrentDocumentStore;
import app.storycore.generation.version.VersionChoice;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ShotId;
import app.storycore.project.list.DeletedProjects;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every picture ever made for a shot, and which of them is in use. */
class VersionsTest extends RunTest {

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService versionService;

    @Autowired
    VersionChoice choice;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    StartPreviews startPreviews;

    @Autowired
    AssetService assets;

    @Autowired
    FailingFiles files;

    @Autowired
    AssetRelease release;

    @Autowired
    OwnPictures pictures;

    @Autowired
    CurrentDocumentStore documents;

    @Autowired
    ProjectNotifier notifier;

    ProjectId project;
    ShotId shot;

    @BeforeEach
    void a_project() {
        project = project(2);
        shot = shotId(project, 1);
    }

    @Test
    void every_picture_of_a_shot_is_kept_with_its_origin() {
        GenerationId first = generate();
        write(project, 1, "Something quite different happens");
        projects.changeStyle(project, owner, VisualStyle.NOIR);
        GenerationId second = generate();

        List<VersionInfo> all = versions();
        assertThat(all).extracting(version -> version.id().picture()).containsExactly(panel(second), panel(first));
        assertThat(all).extracting(VersionInfo::origin).containsOnly(VersionOrigin.DRAWN);
        assertThat(all).extracting(VersionInfo::generationId).containsExactly(second, first);
        assertThat(all).extracting(VersionInfo::style).containsExactly(VisualStyle.NOIR, VisualStyle.INK);
        assertThat(all).extracting(VersionInfo::engine).doesNotContainNull();
        assertThat(all.get(0).madeAt()).isAfter(all.get(1).madeAt());
    }

    @Test
    void a_picture_that_is_taken_over_is_no_further_version() {
        generate();
        generate();
        assertThat(versions()).hasSize(1);
    }

    @Test
    void a_choice_is_used_at_once_without_drawing_anything() throws IOException {
        GenerationId first = generate();
        redraw();
        engine.reset();

        use(panel(first));

        assertThat(versions.inUse(project, owner).of(shot)).hasValueSatisfying(version -> {
            assertThat(version.id().picture()).isEqualTo(panel(first));
            assertThat(version.delivery()).as("what that generation delivered").isNotNull();
        });
        assertThat(engine.drawn()).isEmpty();
    }

    @Test
    void a_choice_is_told_to_every_page_of_the_project() throws IOException {
        GenerationId first = generate();
        List<ProjectChanged> told = new CopyOnWriteArrayList<>();
        Subscription listening = notifier.subscribe(project, told::add);
        use(panel(first));
        listening.close();
        assertThat(told).contains(new ProjectChanged(project, Set.of(shot)));
    }

    @Test
    void a_choice_survives_a_later_generation() throws IOException {
        GenerationId first = generate();
        redraw();
        use(panel(first));
        write(project, 1, "Something quite different happens");
        engine.reset();

        assertThat(startPreviews
                        .of(project, owner, new StartRequest.Sequence(false))
                        .toMake())
                .isZero();
        GenerationId later = generate();

        assertThat(engine.drawn()).isEmpty();
        assertThat(panel(later)).isEqualTo(panel(first));
        assertThat(queries.shots(later, owner).getFirst().status()).isEqualTo(ShotStatus.REUSED);
        assertThat(queries.shots(later, owner).getFirst().promotedAssetId()).isNotNull();
    }

    @Test
    void what_a_start_would_mean_is_worked_out_without_a_look_at_any_file() throws IOException {
        use(panel(generate()));
        int looks = files.looks();
        assertThat(startPreviews
                        .of(project, owner, new StartRequest.Sequence(false))
                        .toMake())
                .isZero();
        assertThat(files.looks()).isEqualTo(looks);
        generate();
        assertThat(files.looks()).as("a start looks").isGreaterThan(looks);
    }

    @Test
    void a_chosen_shot_that_is_redrawn_uses_its_new_picture() throws IOException {
        GenerationId first = generate();
        use(panel(first));
        clock.advance(Duration.ofSeconds(1));

        GenerationId redrawn = redraw();

        assertThat(panel(redrawn)).isNotEqualTo(panel(first));
        assertThat(versions.chosen(project, owner)).isEmpty();
        assertThat(versions()).hasSize(2);
    }

    @Test
    void redrawing_every_shot_redraws_chosen_ones_too() throws IOException {
        GenerationId first = generate();
        use(panel(first));
        clock.advance(Duration.ofSeconds(1));
        GenerationId anew = done(generations.start(project, owner, new StartRequest.Sequence(true)));
        assertThat(panel(anew)).isNotEqualTo(panel(first));
        assertThat(versions.chosen(project, owner)).isEmpty();
    }

    @Test
    void a_choice_stays_when_the_redrawing_fails() throws IOException {
        GenerationId first = generate();
        use(panel(first));
        clock.advance(Duration.ofSeconds(1));
        engine.when(prompt(1), (request, drawing) -> {
            throw new EngineException(Fault.REFUSED, "No paper left");
        });
        redraw();
        assertThat(versions.inUse(project, owner).of(shot))
                .hasValueSatisfying(
                        version -> assertThat(version.id().picture()).isEqualTo(panel(first)));
    }

    @Test
    void what_is_chosen_while_a_generation_draws_the_shot_stays_in_use() throws IOException {
        GenerationId first = generate();
        GenerationId running = admitted(generations.regenerate(project, shot, owner));
        clock.advance(Duration.ofSeconds(1));
        use(panel(first));
        run(running);
        assertThat(versions.chosen(project, owner).get(shot).id().picture()).isEqualTo(panel(first));
        assertThat(versions()).hasSize(2);
    }

    @Test
    void versions_of_a_shot_outlive_the_generations_that_drew_them() throws IOException {
        GenerationId first = generate();
        UUID old = panel(first);
        redraw();
        use(old);
        deletion.delete(first, owner);
        release.release(List.of(old));

        assertThat(versions()).hasSize(2).last().satisfies(version -> {
            assertThat(version.id().picture()).isEqualTo(old);
            assertThat(version.style()).isEqualTo(VisualStyle.INK);
        });
        assertThat(assets.present(owner, List.of(old))).containsExactly(old);
        GenerationId later = generate();
        assertThat(panel(later)).isEqualTo(old);
    }

    @Test
    void versions_of_a_deleted_shot_wait_a_week_for_its_return() {
        generate();
        shots.delete(project, shot, owner);
        choice.tidy();
        clock.advance(Duration.ofDays(6));
        choice.tidy();
        assertThat(versions()).hasSize(1);
        clock.advance(Duration.ofDays(2));
        assertThat(choice.tidy()).isPositive();
        assertThat(versions()).isEmpty();
    }

    @Test
    void versions_go_with_their_project() throws IOException {
        UUID drawn = panel(generate());
        pictures.add(project, owner, shot, "plan.png", Png.encode(Pixels.filled(64, 36, 0x2040C0)));
        UUID own = versions().getFirst().id().picture();
        assertThat(own).isNotEqualTo(drawn);
        deletion.deleteProject(project, owner);
        clock.advance(DeletedProjects.KEPT);
        assertThat(deletion.removeDeleted()).isPositive();
        await().until(() -> assets.present(owner, List.of(drawn, own)).isEmpty());
    }

    @Test
    void documents_with_chosen_versions_go_with_their_generation() throws IOException {
        GenerationId first = generate();
        int before = deletion.factsOf(first, owner).files();
        UUID pdf = documentOf(first);
        assertThat(deletion.factsOf(first, owner).files()).isEqualTo(before + 1);
        deletion.delete(first, owner);
        await().until(() -> assets.present(owner, List.of(pdf)).isEmpty());
    }

    @Test
    void documents_with_chosen_versions_go_with_their_project() throws IOException {
        GenerationId first = generate();
        int before = deletion.factsOfProject(project, owner).files();
        UUID pdf = documentOf(first);
        assertThat(deletion.factsOfProject(project, owner).files()).isEqualTo(before + 1);
        deletion.deleteProject(project, owner);
        clock.advance(DeletedProjects.KEPT);
        assertThat(deletion.removeDeleted()).isPositive();
        await().until(() -> assets.present(owner, List.of(pdf)).isEmpty());
    }

    private UUID documentOf(GenerationId generation) throws IOException {
        UUID pdf = assets.storeDocument(
                owner, "application/pdf", "a.pdf", file -> file.write(ByteBuffer.wrap(new byte[] {1, 2})));
        documents.keep(generation, OutputFile.PDF, "of these pictures", pdf);
        return pdf;
    }

    @Test
    void versions_are_their_owners_alone() {
        GenerationId first = generate();
        AccountId stranger = somebody();
        assertThatThrownBy(() -> versions.of(project, stranger, shot)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> versionService.use(project, stranger, new VersionId(shot, panel(first))))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> versionService.letGo(project, stranger, shot)).isInstanceOf(NotFoundException.class);
        assertThat(versions.chosen(project, stranger)).isEmpty();
        assertThat(versions.count(project, stranger, shot)).isZero();
        assertThatThrownBy(() -> use(panel(first, 2))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void several_takes_are_drawn_at_a_press_and_the_last_one_is_used() {
        generate();
        engine.reset();
        GenerationId takes = done(generations.regenerate(project, shot, owner, 3));

        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(1), prompt(1));
        assertThat(versions()).extracting(VersionInfo::take).containsExactly(3, 2, 1, 0);
        assertThat(versions().getFirst().id().picture()).isEqualTo(panel(takes));
        assertThat(versions()).extracting(version -> version.id().picture()).doesNotHaveDuplicates();
        assertThat(queries.shots(takes, owner)).hasSize(2);
    }

    @Test
    void a_take_that_is_chosen_stays_and_the_next_take_is_another_one() throws IOException {
        generate();
        done(generations.regenerate(project, shot, owner, 3));
        UUID second = versions().get(1).id().picture();
        use(second);
        assertThat(panel(generate())).isEqualTo(second);
        clock.advance(Duration.ofSeconds(1));
        redraw();
        assertThat(versions()).extracting(VersionInfo::take).containsExactly(4, 3, 2, 1, 0);
    }

    @Test
    void takes_that_were_drawn_before_a_kill_are_not_drawn_again() {
        generate();
        engine.reset();
        GenerationId takes = admitted(generations.regenerate(project, shot, owner, 3));
        engine.when(prompt(1), (request, drawing) -> {
            if (engine.drawn().size() == 2) {
                throw new Killed();
            }
        });
        assertThatThrownBy(() -> run(takes)).isInstanceOf(Killed.class);
        assertThat(versions()).hasSize(3);
        engine.reset();
        run(takes);

        assertThat(engine.drawn()).as("the one that was in work").hasSize(1);
        assertThat(versions()).extracting(VersionInfo::take).containsExactly(3, 2, 1, 0);
    }

    @Test
    void retrying_takes_that_were_cancelled_draws_those_that_are_missing() {
        generate();
        GenerationId takes = admitted(generations.regenerate(project, shot, owner, 3));
        engine.reset();
        engine.when(prompt(1), (request, drawing) -> {
            if (engine.drawn().size() == 1) {
                generations.requestCancel(takes, owner);
                drawing.progressed(0.5);
            }
        });
        run(takes);
        assertThat(theOne(takes).status()).isEqualTo(GenerationStatus.CANCELLED);
        assertThat(versions()).extracting(VersionInfo::take).containsExactly(1, 0);
        engine.reset();
        done(generations.retryFailed(takes, owner));

        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(1));
        assertThat(versions()).extracting(VersionInfo::take).containsExactly(3, 2, 1, 0);
    }

    private GenerationId generate() {
        return done(generations.start(project, owner));
    }

    private GenerationId redraw() {
        return done(generations.regenerate(project, shot, owner));
    }

    private void use(UUID picture) throws IOException {
        versionService.use(project, owner, new VersionId(shot, picture));
    }

    private List<VersionInfo> versions() {
        return versions.of(project, owner, shot);
    }

    private UUID panel(GenerationId generation) {
        return panel(generation, 1);
    }

    private UUID panel(GenerationId generation, int number) {
        return panels(generation).get(number - 1);
    }
}
