package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.asset.AssetService;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.Repacked;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.imports.ImportedPackage;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.start.StartPreview;
import app.storycore.generation.start.StartPreviews;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.generation.work.engine.PictureSize;
import app.storycore.generation.work.engine.PictureSizes;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The frame of a project, kept by everything that is made of it. */
class FrameTest extends RunTest {

    @Autowired
    StartPreviews previews;

    @Autowired
    PictureSizes sizes;

    @Autowired
    AssetService assets;

    @Autowired
    OwnPictures pictures;

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService versionService;

    @Autowired
    ProjectDuplication duplication;

    @Autowired
    PackageImport imports;

    ProjectId project;

    @BeforeEach
    void a_project() {
        project = project(2);
    }

    @Test
    void is_16_to_9_until_another_is_chosen() {
        assertThat(aspect(project)).isEqualTo(AspectRatio.WIDESCREEN);

        frame(AspectRatio.VERTICAL);
        assertThat(aspect(project)).isEqualTo(AspectRatio.VERTICAL);
    }

    @Test
    void is_chosen_for_a_new_project() {
        ProjectInfo made = projects.create(owner, "Wide", VisualStyle.NOIR, AspectRatio.SCOPE, null);
        assertThat(made.aspect()).isEqualTo(AspectRatio.SCOPE);
        assertThat(projects.search(owner, "Wide", 0, 1)).containsExactly(made);
    }

    @Test
    void another_one_draws_everything_anew_and_says_so_before() {
        generate();
        frame(AspectRatio.SQUARE);
        assertThat(toMake()).isEqualTo(2);

        engine.reset();
        assertThat(shots(generate())).extracting(ShotSnapshot::status).containsOnly(ShotStatus.SUCCEEDED);
        assertThat(engine.drawn()).hasSize(2);

        frame(AspectRatio.WIDESCREEN);
        assertThat(toMake()).as("as it was drawn before").isZero();
    }

    @ParameterizedTest
    @EnumSource
    void every_picture_is_delivered_in_it_and_found_right(AspectRatio aspect) throws IOException {
        frame(aspect);
        GenerationId made = generate();

        assertThat(theOne(made).aspect()).isEqualTo(aspect);
        for (ShotSnapshot shot : shots(made)) {
            assertThat(size(Objects.requireNonNull(shot.promotedAssetId()))).isEqualTo(sizes.delivery(aspect));
        }
        assertThat(history.shotsAfter(0, made, owner, 2))
                .allSatisfy(shot -> assertThat(ShotQuality.parse(shot.planned().qaReport()))
                        .isNotNull()
                        .extracting(ShotQuality::issues)
                        .asString()
                        .doesNotContain("aspect"));
    }

    @Test
    void a_generation_keeps_the_one_it_was_started_with() throws IOException {
        frame(AspectRatio.SCOPE);
        GenerationId started = admitted(generations.start(project, owner));
        frame(AspectRatio.VERTICAL);
        run(started);

        assertThat(theOne(started).aspect()).isEqualTo(AspectRatio.SCOPE);
        assertThat(size(Objects.requireNonNull(shots(started).getFirst().promotedAssetId())))
                .isEqualTo(sizes.delivery(AspectRatio.SCOPE));
    }

    @Test
    void own_pictures_are_cut_to_it_and_cut_anew_for_another() throws IOException {
        frame(AspectRatio.SQUARE);
        ShotId shot = shotId(project, 1);
        pictures.add(project, owner, shot, "plan.png", Png.encode(Pixels.filled(400, 300, 0x2040C0)));
        assertThat(size(delivery(shot))).isEqualTo(sizes.delivery(AspectRatio.SQUARE));

        frame(AspectRatio.VERTICAL);
        GenerationId made = generate();
        assertThat(shots(made).getFirst().status()).isEqualTo(ShotStatus.REUSED);
        assertThat(size(Objects.requireNonNull(shots(made).getFirst().promotedAssetId())))
                .isEqualTo(sizes.delivery(AspectRatio.VERTICAL));
    }

    @Test
    void a_version_of_another_one_is_cut_when_it_is_chosen() throws IOException {
        ShotId shot = shotId(project, 1);
        generate();
        frame(AspectRatio.SQUARE);
        generate();
        List<VersionInfo> all = versions.of(project, owner, shot);
        assertThat(all).hasSize(2);

        versionService.use(project, owner, all.getLast().id());

        assertThat(size(delivery(shot))).isEqualTo(sizes.delivery(AspectRatio.SQUARE));
    }

    @Test
    void the_film_has_its_size() throws IOException {
        frame(AspectRatio.VERTICAL);
        GenerationSnapshot made = theOne(generate());

        byte[] film = assets.read(Objects.requireNonNull(made.animaticAssetId()), owner);

        PictureSize size = sizes.delivery(AspectRatio.VERTICAL);
        assertThat(new String(film, StandardCharsets.UTF_8)) // of the stub
                .contains("width=" + size.width() + ", height=" + size.height());
    }

    @Test
    void a_copy_of_a_project_keeps_it_and_draws_nothing() {
        frame(AspectRatio.FLAT);
        generate();
        ProjectInfo copy = duplication.duplicate(project, owner, "Copy");

        assertThat(copy.aspect()).isEqualTo(AspectRatio.FLAT);
        project = copy.id();
        assertThat(toMake()).isZero();
    }

    @Test
    void a_package_keeps_it() throws IOException {
        frame(AspectRatio.SCOPE);
        ImportedPackage taken = receive(exported());

        assertThat(taken.project().aspect()).isEqualTo(AspectRatio.SCOPE);
        project = taken.project().id();
        owner = taken.project().ownerId();
        assertThat(toMake()).isZero();
        assertThat(latest().aspect()).isEqualTo(AspectRatio.SCOPE);
    }

    @Test
    void a_package_that_says_nothing_of_it_is_16_to_9() throws IOException {
        byte[] silent =
                Repacked.words(exported(), "project.json", text -> text.replaceFirst("\"aspect\" : \"16:9\",", ""));
        assertThat(new String(Repacked.entry(silent, "project.json"), StandardCharsets.UTF_8))
                .doesNotContain("aspect");

        assertThat(receive(silent).project().aspect()).isEqualTo(AspectRatio.WIDESCREEN);
    }

    private AspectRatio aspect(ProjectId of) {
        return projects.get(of, owner).aspect();
    }

    private void frame(AspectRatio aspect) {
        projects.changeAspect(project, owner, aspect);
    }

    private GenerationId generate() {
        return done(generations.start(project, owner));
    }

    private int toMake() {
        StartPreview preview = previews.of(project, owner, new StartRequest.Sequence(false));
        return preview.toMake();
    }

    private List<ShotSnapshot> shots(GenerationId generation) {
        return queries.shots(generation, owner);
    }

    private UUID delivery(ShotId shot) {
        return Objects.requireNonNull(versions.chosen(project, owner).get(shot).delivery())
                .assetId();
    }

    private PictureSize size(UUID picture) throws IOException {
        Pixels pixels = PictureFile.decode(assets.read(picture, owner));
        return new PictureSize(pixels.width(), pixels.height());
    }

    private byte[] exported() throws IOException {
        return assets.read(Objects.requireNonNull(theOne(generate()).packageAssetId()), owner);
    }

    private ImportedPackage receive(byte[] zip) throws IOException {
        return imports.receive(somebody(), new ByteArrayInputStream(zip));
    }

    private GenerationSnapshot latest() {
        return queries.latest(project, owner).orElseThrow();
    }
}
