package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.AspectRatio;
import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.CameraPreset;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotMotion;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.Transition;
import app.storycore.delivery.video.AnimaticOptions.Camera;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FrameRate;
import app.storycore.delivery.video.TestSounds;
import app.storycore.delivery.video.overlay.BurnIn;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.version.VersionId;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.use.OwnPictures;
import app.storycore.generation.version.use.VersionService;
import app.storycore.imaging.Pixels;
import app.storycore.imaging.png.Png;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotInfo;
import app.storycore.project.cast.CastId;
import app.storycore.project.cast.CastInfo;
import app.storycore.project.cast.CastKind;
import app.storycore.project.cast.CastPictureService;
import app.storycore.project.cast.CastService;
import app.storycore.project.cast.ShotCastService;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneService;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import app.storycore.project.text.ShotTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A project in which everything is filled in, taken to somebody else in a package, and from there to a third. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class WholePackageTest extends RunTest {

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    CastService casts;

    @Autowired
    CastPictureService castPictures;

    @Autowired
    ShotCastService shotCasts;

    @Autowired
    SoundService sounds;

    @Autowired
    FilmSettingsService films;

    @Autowired
    OwnPictures ownPictures;

    @Autowired
    VersionQueries versions;

    @Autowired
    VersionService choices;

    @Autowired
    PackageImport imports;

    @Autowired
    AssetService assets;

    ProjectId original;

    /** All that is kept of a project, without the ids and times of the place where it is kept. */
    private record Whole(
            List<String> project,
            List<Object> shots,
            List<String> numbers,
            List<String> scenes,
            List<String> cast,
            List<String> sounds,
            List<String> pictures,
            FilmSettings film) {}

    @BeforeEach
    void a_project_in_which_everything_is_filled_in() throws IOException {
        original = project(4);
        projects.changeAspect(original, owner, AspectRatio.SQUARE);
        projects.changeNegativePrompt(original, owner, "no text, no “logos”");
        writeShots();
        scenes.begin(original, owner, shotId(original, 1), "INT. BAR - NIGHT");
        scenes.begin(original, owner, shotId(original, 3), "EXT. PIER - DAY");
        numbers.choose(original, owner, NumberingScheme.SCENE_LETTERS);
        nameTheCast();
        addSounds();
        films.choose(
                original,
                owner,
                new FilmSettings(FrameRate.FPS_25, FilmSettings.Size.HD_720, Camera.MOVING, new BurnIn(true, true), 3));
        done(generations.start(original, owner));
        done(generations.regenerate(original, shotId(original, 2), owner));
        VersionId first =
                versions.of(original, owner, shotId(original, 2)).getLast().id();
        choices.use(original, owner, first);
        ownPictures.add(original, owner, shotId(original, 3), "plan.png", Png.encode(Pixels.filled(64, 64, 0x2040C0)));
        done(generations.start(original, owner));
    }

    private void writeShots() {
        for (int number = 1; number <= 4; number++) {
            int n = number;
            shots.edit(
                    original,
                    shotId(original, number),
                    owner,
                    draft -> draft.withDuration(Duration.ofMillis(2000 + 125L * n))
                            .withShotSize(ShotSize.values()[n])
                            .withCameraAngle(CameraAngle.values()[n])
                            .withTimeOfDay(TimeOfDay.values()[n])
                            .withMood(Mood.values()[n])
                            .withTexts(new ShotTexts(
                                    "“Look, " + n + "!”\nSecond line", "She turns.", "Late sun – ärgerlich"))
                            .withMotion(new ShotMotion(
                                    n == 1
                                            ? Transition.CUT
                                            : new Transition(
                                                    Transition.Kind.values()[n - 1], Duration.ofMillis(500L + n)),
                                    CameraPreset.values()[n].path())));
        }
    }

    private void nameTheCast() throws IOException {
        CastId mara = casts.add(original, owner, CastKind.CHARACTER, "Mara");
        CastId pier = casts.add(original, owner, CastKind.PLACE, "The pier");
        casts.edit(original, owner, mara, draft -> draft.withDescription("Grey hair"));
        castPictures.add(original, owner, mara, Png.encode(Pixels.filled(64, 64, 0x336699)));
        shotCasts.name(original, owner, shotId(original, 2), List.of(mara));
        shotCasts.name(original, owner, shotId(original, 4), List.of(mara, pier));
    }

    private void addSounds() throws IOException {
        sounds.add(original, owner, SoundPlace.TRACK, "Theme.wav", new ByteArrayInputStream(TestSounds.tone(440, 1)));
        sounds.start(original, owner, Duration.ofMillis(700));
        sounds.add(
                original,
                owner,
                new SoundPlace(shotId(original, 2)),
                "Foghorn.wav",
                new ByteArrayInputStream(TestSounds.tone(220, 1)));
    }

    @Test
    void has_everything_again() throws IOException {
        Whole before = whole(original, owner);
        assertThat(before.pictures()).hasSize(4);

        AccountId other = somebody();
        ProjectId second = receive(packageOf(original, owner), other);
        assertThat(whole(second, other)).isEqualTo(before);

        AccountId third = somebody();
        ProjectId last = receive(packageOf(second, other), third);
        assertThat(whole(last, third)).isEqualTo(before);
    }

    private ProjectId receive(byte[] sent, AccountId account) throws IOException {
        return imports.receive(account, new ByteArrayInputStream(sent))
                .project()
                .id();
    }

    private byte[] packageOf(ProjectId project, AccountId account) throws IOException {
        return assets.read(queries.latest(project, account).orElseThrow().packageAssetId(), account);
    }

    private Whole whole(ProjectId project, AccountId account) {
        var info = projects.get(project, account);
        List<ShotInfo> list = shots.list(project, account);
        ProjectNumbers labels = numbers.of(project, account);
        return new Whole(
                List.of(
                        info.name(),
                        info.style().name(),
                        info.aspect().label(),
                        info.negativePrompt(),
                        info.seed().toString()),
                list.stream().<Object>map(ShotInfo::draft).toList(),
                list.stream()
                        .map(shot -> labels.scheme() + " " + labels.label(shot.id()))
                        .toList(),
                scenes.list(project, account).stream()
                        .map(scene -> scene.number() + " " + scene.heading())
                        .toList(),
                cast(project, account, list),
                sounds(project, account, list),
                pictures(project, account, list),
                films.of(project, account));
    }

    private List<String> cast(ProjectId project, AccountId account, List<ShotInfo> list) {
        var byMember = shotCasts.shotsByMember(project, account);
        List<String> lines = new ArrayList<>();
        for (CastInfo member : casts.list(project, account)) {
            Set<Integer> where = list.stream()
                    .filter(shot -> byMember.getOrDefault(member.id(), Set.of()).contains(shot.id()))
                    .map(ShotInfo::number)
                    .collect(Collectors.toCollection(TreeSet::new));
            lines.add(member.kind() + " " + member.name() + " " + member.description() + " "
                    + member.pictures().size() + " in " + where);
        }
        return lines;
    }

    private List<String> sounds(ProjectId project, AccountId account, List<ShotInfo> list) {
        return sounds.list(project, account).stream()
                .map(sound -> where(sound, list) + " " + sound.fileName() + " " + sound.start() + " " + sound.length()
                        + " " + Arrays.hashCode(read(sound, account)))
                .sorted()
                .toList();
    }

    private static int where(SoundInfo sound, List<ShotInfo> list) {
        return list.stream()
                .filter(shot -> sound.place().equals(new SoundPlace(shot.id())))
                .mapToInt(ShotInfo::number)
                .findFirst()
                .orElse(0);
    }

    private byte[] read(SoundInfo sound, AccountId account) {
        try {
            return assets.read(sound.assetId(), account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which version each shot shows, who brought it, and its picture. */
    private List<String> pictures(ProjectId project, AccountId account, List<ShotInfo> list) {
        var newest = queries.newestPanels(project, account);
        return list.stream()
                .map(shot -> versions.chosen(project, account, shot.id())
                        .map(version -> shot.number() + " chosen " + version.origin() + " " + version.fileName())
                        .orElse(shot.number() + (newest.containsKey(shot.id()) ? " newest" : " none")))
                .toList();
    }
}
