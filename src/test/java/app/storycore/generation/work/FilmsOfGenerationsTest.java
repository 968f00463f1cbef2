package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import app.storycore.StubFilms;
import app.storycore.account.AccountId;
import app.storycore.account.Role;
import app.storycore.account.StudioUser;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.CameraFrame;
import app.storycore.base.film.CameraPath;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.Transition;
import app.storycore.base.film.Transition.Kind;
import app.storycore.delivery.Frame;
import app.storycore.delivery.video.AnimaticOptions;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FrameRate;
import app.storycore.delivery.video.overlay.BurnIn;
import app.storycore.generation.GenerationId;
import app.storycore.generation.OutputFile;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.document.DocumentLinks;
import app.storycore.generation.film.ChosenFilmFiles;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.film.FilmSettingsService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What generations make of transitions, camera moves and of what was chosen for the film. */
class FilmsOfGenerationsTest extends RunTest {

    private static final ShotMotion DISSOLVE_AND_PUSH = new ShotMotion(
            new Transition(Kind.DISSOLVE, Duration.ofMillis(1500)),
            new CameraPath(CameraFrame.FULL, new CameraFrame(1234, 2345, 5678)));
    private static final FilmSettings CHOSEN =
            new FilmSettings(FrameRate.FPS_25, FilmSettings.Size.HD_720, Camera.MOVING, new BurnIn(true, true), 3);

    @Autowired
    WebApplicationContext context;

    @Autowired
    FilmSettingsService settings;

    @Autowired
    GenerationFilms kept;

    @Autowired
    ChosenFilmFiles chosen;

    @Autowired
    StubFilms films;

    @Autowired
    ProjectDuplication duplication;

    @Autowired
    PackageImport imports;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    ShotBatchService batches;

    @Autowired
    AssetService assets;

    MockMvc web;
    ProjectId project;

    @BeforeEach
    void a_project() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        films.reset();
        project = project(3);
    }

    @Test
    void a_shot_keeps_its_transition_and_its_camera_move() {
        move(2, DISSOLVE_AND_PUSH);

        assertThat(motions(project, owner)).containsExactly(ShotMotion.NONE, DISSOLVE_AND_PUSH, ShotMotion.NONE);
        move(2, ShotMotion.NONE);
        assertThat(motions(project, owner)).containsOnly(ShotMotion.NONE);
        assertThat(shots.motions(project, owner)).isEmpty();
    }

    @Test
    void a_deleted_shot_comes_back_with_them_and_a_copy_has_them() {
        move(2, DISSOLVE_AND_PUSH);
        ShotId second = shotId(project, 2);

        batches.restore(project, owner, batches.deleteAll(project, owner, List.of(second)));
        shots.duplicate(project, second, owner);

        assertThat(motions(project, owner))
                .filteredOn(DISSOLVE_AND_PUSH::equals)
                .hasSize(2);
    }

    @Test
    void the_film_has_them_and_draws_nothing_anew_for_them() {
        done(generations.start(project, owner));
        assertThat(films.last().frames())
                .extracting(frame -> frame.shot().motion())
                .containsOnly(ShotMotion.NONE);
        move(2, DISSOLVE_AND_PUSH);

        GenerationId second = done(generations.start(project, owner));

        assertThat(theOne(second).reused()).isEqualTo(3);
        assertThat(films.last().frames())
                .extracting(Frame::shot)
                .extracting(shot -> shot.motion())
                .containsExactly(ShotMotion.NONE, DISSOLVE_AND_PUSH, ShotMotion.NONE);
    }

    @Test
    void a_package_carries_them_and_a_project_made_of_it_has_them_again() throws IOException {
        move(2, DISSOLVE_AND_PUSH);
        move(3, new ShotMotion(Transition.CUT, CameraPreset.TILT_UP.path()));
        done(generations.start(project, owner));

        AccountId other = somebody();
        ProjectId received = imports.receive(other, new ByteArrayInputStream(latestPackage(project, owner)))
                .project()
                .id();

        assertThat(motions(received, other)).isEqualTo(motions(project, owner)).contains(DISSOLVE_AND_PUSH);
        assertThat(films.last().frames().get(1).shot().motion()).isEqualTo(DISSOLVE_AND_PUSH);
    }

    @Test
    void a_package_of_a_board_where_nothing_moves_says_so_and_keeps_its_version() throws IOException {
        done(generations.start(project, owner));

        assertThat(new String(entry(latestPackage(project, owner), "project.json"), StandardCharsets.UTF_8))
                .contains("\"version\" : 2", "\"motion\" : null")
                .doesNotContain("\"transition\"");
    }

    @Test
    void a_copy_of_a_project_has_them_and_makes_the_same_film() {
        move(1, DISSOLVE_AND_PUSH);
        settings.choose(project, owner, CHOSEN);
        done(generations.start(project, owner));

        ProjectId copy = duplication.duplicate(project, owner, "Copy").id();

        assertThat(motions(copy, owner)).startsWith(DISSOLVE_AND_PUSH);
        assertThat(settings.of(copy, owner)).isEqualTo(CHOSEN);
    }

    @Test
    void what_was_chosen_is_remembered_for_the_project_and_for_nobody_else() {
        assertThat(settings.of(project, owner)).isEqualTo(FilmSettings.DEFAULT);
        settings.choose(project, owner, CHOSEN);
        settings.choose(project, owner, CHOSEN);

        assertThat(settings.of(project, owner)).isEqualTo(CHOSEN);
        assertThatThrownBy(() -> settings.of(project, somebody())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> settings.choose(project, somebody(), FilmSettings.DEFAULT))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_next_generation_makes_the_film_as_it_was_chosen_when_it_started() {
        settings.choose(project, owner, CHOSEN);
        GenerationId generation = admitted(generations.start(project, owner));
        settings.choose(project, owner, FilmSettings.DEFAULT);
        run(generation);

        assertThat(films.options()).isEqualTo(AnimaticOptions.of(CHOSEN, 320, 180));
        assertThat(kept.of(generation)).isEqualTo(CHOSEN);
        assertThat(kept.of(done(generations.start(project, owner)))).isEqualTo(FilmSettings.DEFAULT);
        assertThat(films.options()).isEqualTo(AnimaticOptions.DEFAULT.sized(320, 180));
    }

    @Test
    void films_of_different_choices_lie_side_by_side() throws Exception {
        GenerationId generation = done(generations.start(project, owner));
        FilmSettings other =
                new FilmSettings(FrameRate.FPS_30, FilmSettings.Size.HD_1080, Camera.STILL, BurnIn.NONE, 0);

        UUID first = film(generation, CHOSEN);
        UUID second = film(generation, other);
        int made = films.made();

        assertThat(second).isNotEqualTo(first);
        assertThat(film(generation, CHOSEN)).isEqualTo(first);
        assertThat(film(generation, other)).isEqualTo(second);
        assertThat(films.made()).isEqualTo(made);
        assertThat(new String(assets.read(first, owner), StandardCharsets.UTF_8))
                .contains("width=320", "FPS_25");
        assertThat(new String(assets.read(second, owner), StandardCharsets.UTF_8))
                .contains("width=320", "FPS_30");
        assertThat(assets.get(first, owner).fileName()).contains("25-fps-720p-moving-burn-in");
    }

    @Test
    void only_the_last_few_are_kept_and_they_go_with_the_generation() throws Exception {
        GenerationId generation = done(generations.start(project, owner));
        List<UUID> made = new ArrayList<>();
        for (int title = 1; title <= 7; title++) {
            clock.advance(Duration.ofSeconds(1));
            made.add(film(
                    generation,
                    new FilmSettings(FrameRate.FPS_24, FilmSettings.Size.HD_1080, Camera.STILL, BurnIn.NONE, title)));
        }

        assertThat(chosen.inUse(made)).isEqualTo(Set.copyOf(made.subList(1, 7)));

        deletion.delete(generation, owner);
        assertThat(chosen.inUse(made)).isEmpty();
    }

    @Test
    void the_package_with_a_chosen_film_holds_that_film() throws Exception {
        GenerationId generation = done(generations.start(project, owner));

        byte[] zip = assets.read(current(generation, OutputFile.PACKAGE, CHOSEN), owner);

        assertThat(new String(entry(zip, "animatic.mp4"), StandardCharsets.UTF_8))
                .contains("width=320", "FPS_25");
    }

    @Test
    void what_is_no_choice_is_not_found() throws Exception {
        GenerationId generation = done(generations.start(project, owner));

        for (String nonsense : List.of("24", "23-720-still--0", "24-720-still--11", "24-720-still-x-0", "")) {
            String address = "/" + DocumentLinks.current(generation, OutputFile.ANIMATIC, "x") + "&film=" + nonsense;
            assertThat(web.perform(get(address).with(user(me())))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(nonsense)
                    .isEqualTo(404);
        }
    }

    private UUID film(GenerationId generation, FilmSettings wanted) throws Exception {
        return current(generation, OutputFile.ANIMATIC, wanted);
    }

    private UUID current(GenerationId generation, OutputFile kind, FilmSettings wanted) throws Exception {
        String address = web.perform(get("/" + DocumentLinks.current(generation, kind, "x", wanted))
                        .with(user(me())))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        return UUID.fromString(address.replaceAll(".*([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}).*", "$1"));
    }

    private StudioUser me() {
        return new StudioUser(owner, "me", "", Role.USER, true);
    }

    private void move(int number, ShotMotion motion) {
        shots.edit(project, shotId(project, number), owner, draft -> draft.withMotion(motion));
    }

    private List<ShotMotion> motions(ProjectId of, AccountId account) {
        return shots.list(of, account).stream()
                .map(ShotInfo::draft)
                .map(draft -> draft.motion())
                .toList();
    }

    private byte[] latestPackage(ProjectId of, AccountId account) throws IOException {
        return assets.read(queries.latest(of, account).orElseThrow().packageAssetId(), account);
    }

    private static byte[] entry(byte[] zip, String name) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return in.readAllBytes();
                }
            }
        }
        throw new AssertionError("There is no " + name);
    }
}
