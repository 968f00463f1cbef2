package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.generation.GenerationId;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.start.StartRequest;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictureRejectedException;
import app.storycore.generation.version.use.OwnPictureRejectedException.Reason;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.imaging.BroughtFiles;
import app.storycore.imaging.PictureFile;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Pictures that authors bring for their shots. */
class OwnPicturesTest extends RunTest {

    private static final int BLUE = 0x2040C0;

    @Autowired
    OwnPictures pictures;

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService versionService;

    @Autowired
    AssetService assets;

    ProjectId project;
    ShotId shot;

    @BeforeEach
    void a_project() {
        project = project(2);
        shot = shotId(project, 1);
    }

    @Test
    void an_own_picture_is_a_version_and_used_at_once() throws IOException {
        bring();
        assertThat(versions.chosen(project, owner).get(shot)).satisfies(version -> {
            assertThat(version.origin()).isEqualTo(VersionOrigin.OWN);
            assertThat(version.fileName()).isEqualTo("plan.png");
            assertThat(version.generationId()).isNull();
            assertThat(version.delivery()).as("scaled and checked").isNotNull();
            Pixels delivered = PictureFile.decode(assets.read(version.delivery().assetId(), owner));
            assertThat(delivered.width() * 9).as("cut to 16:9").isEqualTo(delivered.height() * 16);
        });
    }

    @Test
    void an_own_picture_is_kept_promoted_and_checked_by_generations() throws IOException {
        bring();
        GenerationId generation = done(generations.start(project, owner));

        assertThat(engine.drawn()).containsExactly(prompt(2));
        ShotSnapshot made = queries.shots(generation, owner).getFirst();
        assertThat(made.status()).isEqualTo(ShotStatus.REUSED);
        assertThat(made.panelAssetId()).isEqualTo(picture());
        assertThat(made.promotedAssetId()).isNotNull();
        assertThat(made.score()).isNotNull();
        assertThat(theOne(generation).packageAssetId()).isNotNull();
    }

    @Test
    void redrawing_every_shot_does_not_draw_over_an_own_picture() throws IOException {
        done(generations.start(project, owner));
        bring();
        engine.reset();
        done(generations.start(project, owner, new StartRequest.Sequence(true)));
        assertThat(engine.drawn()).containsExactly(prompt(2));
        assertThat(versions.chosen(project, owner)).containsKey(shot);
    }

    @Test
    void its_author_may_have_an_own_picture_drawn_over_and_take_it_back() throws IOException {
        done(generations.start(project, owner));
        bring();
        UUID own = picture();
        clock.advance(Duration.ofSeconds(1));
        engine.reset();
        done(generations.regenerate(project, shot, owner));
        assertThat(engine.drawn()).containsExactly(prompt(1));
        assertThat(versions.chosen(project, owner)).isEmpty();

        VersionInfo back = versions.of(project, owner, shot).stream()
                .filter(version -> version.id().picture().equals(own))
                .findFirst()
                .orElseThrow();
        versionService.use(project, owner, back.id());
        assertThat(picture()).isEqualTo(own);
    }

    @Test
    void a_shot_that_was_let_go_is_drawn_again() throws IOException {
        bring();
        versionService.letGo(project, owner, shot);
        done(generations.start(project, owner));
        assertThat(engine.drawn()).containsExactly(prompt(1), prompt(2));
    }

    @Test
    void what_is_no_picture_is_refused_with_its_reason() {
        assertThat(refusal("not a picture".getBytes(StandardCharsets.UTF_8))).isEqualTo(Reason.NO_PICTURE);
        byte[] whole = Png.encode(Pixels.filled(64, 64, BLUE));
        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(Arrays.copyOf(BroughtFiles.WEBP_LOSSY, 70))).isEqualTo(Reason.BROKEN);
        assertThat(refusal(new byte[OwnPictures.BYTES_MAX + 1])).isEqualTo(Reason.TOO_MANY_BYTES);
        assertThat(refusal(BroughtFiles.pngStart(10_001, 10_000))).isEqualTo(Reason.TOO_MANY_PIXELS);
        assertThat(versions.of(project, owner, shot)).isEmpty();
    }

    @Test
    void a_webp_is_kept_as_png() throws IOException {
        pictures.add(project, owner, shot, "plan.webp", BroughtFiles.WEBP_LOSSY);
        assertThat(assets.get(picture(), owner).mediaType()).isEqualTo("image/png");
        assertThat(PictureFile.decode(assets.read(picture(), owner)).width()).isEqualTo(32);
    }

    @Test
    void own_pictures_are_for_shots_of_their_owner() {
        byte[] file = Png.encode(Pixels.filled(64, 36, BLUE));
        assertThatThrownBy(() -> pictures.add(project, somebody(), shot, "a.png", file))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pictures.add(project, owner, new ShotId(UUID.randomUUID()), "a.png", file))
                .isInstanceOf(NotFoundException.class);
    }

    private Reason refusal(byte[] file) {
        try {
            pictures.add(project, owner, shot, "a.png", file);
        } catch (OwnPictureRejectedException refused) {
            return refused.reason();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        throw new AssertionError("taken in");
    }

    private void bring() throws IOException {
        pictures.add(project, owner, shot, "plan.png", Png.encode(Pixels.filled(800, 600, BLUE)));
    }

    private UUID picture() {
        return versions.chosen(project, owner).get(shot).id().picture();
    }

    @Test
    void an_upload_is_refused_before_it_is_read_where_nothing_can_come_of_it() {
        InputStream unread = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("It was read");
            }
        };

        assertThatThrownBy(() -> pictures.add(project, somebody(), shot, "a.png", unread, 1_000))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> pictures.add(project, owner, shot, "a.png", unread, OwnPictures.BYTES_MAX + 1L))
                .isInstanceOf(OwnPictureRejectedException.class);
    }
}
