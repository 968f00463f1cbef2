package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.StubFilms;
import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.video.TestSounds;
import app.storycore.generation.GenerationId;
import app.storycore.generation.copy.ProjectDuplication;
import app.storycore.generation.document.StoryboardAssembler;
import app.storycore.generation.imports.PackageImport;
import app.storycore.generation.removal.DeletionImpact;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.sound.GenerationSounds;
import app.storycore.project.ProjectId;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What generations make of the sounds of their projects. */
class SoundsOfGenerationsTest extends RunTest {

    @Autowired
    SoundService sounds;

    @Autowired
    GenerationSounds kept;

    @Autowired
    StubFilms films;

    @Autowired
    ProjectDuplication duplication;

    @Autowired
    PackageImport imports;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    AssetService assets;

    @Autowired
    StoryboardAssembler assembler;

    ProjectId project;

    @BeforeEach
    void a_project_with_sounds() throws IOException {
        films.reset();
        project = project(3);
        add(SoundPlace.TRACK, "Theme.wav", 440);
        add(place(2), "Foghorn.wav", 220);
    }

    @Test
    void the_film_has_the_track_and_the_sounds_of_shots() throws IOException {
        sounds.start(project, owner, Duration.ofMillis(1500));

        done(generations.start(project, owner));

        List<Sound> heard = films.last().sounds();
        assertThat(heard).extracting(Sound::shot).containsExactly(Sound.TRACK, 2);
        assertThat(heard).extracting(Sound::fileName).containsExactly("Theme.wav", "Foghorn.wav");
        assertThat(heard.getFirst().start()).isEqualTo(Duration.ofMillis(1500));
        try (InputStream in = heard.getLast().file().open()) {
            assertThat(in.readAllBytes()).isEqualTo(TestSounds.tone(220, 1));
        }
    }

    @Test
    void a_generation_keeps_the_sounds_it_was_started_with() throws IOException {
        GenerationId generation = admitted(generations.start(project, owner));
        add(place(2), "Another.wav", 330);
        sounds.put(project, owner, SoundPlace.TRACK, null);
        add(place(1), "New.wav", 550);
        run(generation);

        assertThat(films.last().sounds()).extracting(Sound::fileName).containsExactly("Theme.wav", "Foghorn.wav");
        assertThat(kept.inUse(files(generation))).isEqualTo(files(generation)).hasSize(2);
    }

    @Test
    void documents_on_request_have_the_sounds_of_their_generation() throws IOException {
        GenerationId generation = done(generations.start(project, owner));
        add(place(2), "Another.wav", 330);

        assertThat(assembler.of(history.drawn(generation, owner).orElseThrow()).sounds())
                .extracting(Sound::fileName)
                .containsExactly("Theme.wav", "Foghorn.wav");
    }

    @Test
    void a_sound_draws_nothing_anew() throws IOException {
        done(generations.start(project, owner));
        add(place(3), "Steps.wav", 330);

        GenerationId second = done(generations.start(project, owner));

        assertThat(theOne(second).reused()).isEqualTo(3);
        assertThat(films.last().sounds()).extracting(Sound::shot).containsExactly(Sound.TRACK, 2, 3);
    }

    @Test
    void the_package_carries_the_sounds_and_a_project_made_of_it_has_them_again() throws IOException {
        sounds.start(project, owner, Duration.ofMillis(700));
        done(generations.start(project, owner));
        byte[] sent = latestPackage(project, owner);
        assertThat(entries(sent)).contains("sounds/track.wav", "sounds/shot-0002.wav");

        AccountId other = somebody();
        ProjectId received =
                imports.receive(other, new ByteArrayInputStream(sent)).project().id();

        List<SoundInfo> there = sounds.list(received, other);
        assertThat(there).extracting(SoundInfo::fileName).containsExactlyInAnyOrder("Theme.wav", "Foghorn.wav");
        assertThat(of(there, SoundPlace.TRACK).start()).isEqualTo(Duration.ofMillis(700));
        SoundInfo foghorn =
                of(there, new SoundPlace(shots.list(received, other).get(1).id()));
        assertThat(foghorn.length()).isEqualTo(Duration.ofSeconds(1));
        assertThat(assets.read(foghorn.assetId(), other)).isEqualTo(TestSounds.tone(220, 1));
        assertThat(films.last().sounds())
                .as("the film of the generation that came")
                .extracting(Sound::shot)
                .containsExactly(Sound.TRACK, 2);
        assertThat(entries(latestPackage(received, other))).isEqualTo(entries(sent));
    }

    @Test
    void a_copy_of_a_project_has_the_same_files() throws IOException {
        done(generations.start(project, owner));

        ProjectId copy = duplication.duplicate(project, owner, "Copy").id();

        assertThat(sounds.list(copy, owner))
                .extracting(SoundInfo::assetId)
                .containsExactlyInAnyOrderElementsOf(sounds.list(project, owner).stream()
                        .map(SoundInfo::assetId)
                        .toList());
        GenerationId made = queries.latest(copy, owner).orElseThrow().id();
        assertThat(kept.of(made.value())).extracting(sound -> sound.shot()).containsExactly(0, 2);
    }

    @Test
    void sounds_of_a_generation_go_with_it() throws IOException {
        GenerationId generation = done(generations.start(project, owner));
        Set<UUID> files = files(generation);
        sounds.put(project, owner, SoundPlace.TRACK, null);

        deletion.delete(generation, owner);

        assertThat(kept.inUse(files)).isEmpty();
        assertThat(sounds.list(project, owner)).extracting(SoundInfo::fileName).containsExactly("Foghorn.wav");
    }

    @Test
    void a_package_without_sound_is_as_it_was() throws IOException {
        ProjectId silent = project(1);
        done(generations.start(silent, owner));

        assertThat(new String(entry(latestPackage(silent, owner), "project.json"), StandardCharsets.UTF_8))
                .contains("\"version\" : 2", "\"sounds\" : null");
    }

    private Set<UUID> files(GenerationId generation) {
        return kept.filesOf(List.of(generation.value()));
    }

    @Test
    void the_deletion_of_a_project_counts_its_sounds() throws IOException {
        long before = deletion.factsOfProject(project, owner).bytes();
        add(place(1), "bell.wav", 880);
        add(SoundPlace.TRACK, "music.wav", 220);

        DeletionImpact impact = deletion.factsOfProject(project, owner);

        assertThat(impact.sounds())
                .isEqualTo(sounds.list(project, owner).size())
                .isGreaterThan(1);
        assertThat(impact.bytes()).isGreaterThan(before);
    }

    private SoundPlace place(int number) {
        return new SoundPlace(shotId(project, number));
    }

    private static SoundInfo of(List<SoundInfo> sounds, SoundPlace place) {
        return sounds.stream()
                .filter(sound -> sound.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private SoundInfo add(SoundPlace place, String name, int hertz) throws IOException {
        return Objects.requireNonNull(
                sounds.add(project, owner, place, name, new ByteArrayInputStream(TestSounds.tone(hertz, 1)))
                        .after());
    }

    private byte[] latestPackage(ProjectId of, AccountId account) throws IOException {
        return assets.read(queries.latest(of, account).orElseThrow().packageAssetId(), account);
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
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
