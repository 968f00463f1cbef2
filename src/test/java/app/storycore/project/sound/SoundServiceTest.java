package app.storycore.project.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.asset.AssetService;
import app.storycore.base.MovableClock;
import app.storycore.base.NotFoundException;
import app.storycore.base.Subscription;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.sound.SoundException;
import app.storycore.delivery.video.TestSounds;
import app.storycore.project.ProjectChanged;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectNotifier;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceTest
class SoundServiceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    SoundService sounds;

    @Autowired
    SoundFiles files;

    @Autowired
    AssetService assets;

    @Autowired
    Quotas quotas;

    @Autowired
    ProjectNotifier notifier;

    @Autowired
    MovableClock clock;

    private AccountId owner;
    private ProjectId project;
    private ShotId shot;

    @BeforeEach
    void somebody_with_a_shot() {
        owner = somebody();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shot = shots.add(project, owner, ShotDraft.of("The lamp turns over the sea"))
                .id();
    }

    @Test
    void keeps_the_track_of_a_project_and_the_sound_of_a_shot() throws IOException {
        SoundInfo track = added(SoundPlace.TRACK, "Theme.wav", TestSounds.tone(440, 2));
        SoundInfo foghorn = added(new SoundPlace(shot), "Foghorn.wav", TestSounds.tone(220, 1));

        assertThat(sounds.list(project, owner)).containsExactlyInAnyOrder(track, foghorn);
        assertThat(sounds.of(project, owner, List.of(new SoundPlace(shot)))).containsExactly(foghorn);
        assertThat(track.length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(foghorn.fileName()).isEqualTo("Foghorn.wav");
        assertThat(assets.get(foghorn.assetId(), owner).mediaType()).isEqualTo("audio/wav");
        assertThat(assets.read(foghorn.assetId(), owner)).isEqualTo(TestSounds.tone(220, 1));
    }

    @Test
    void replaces_a_sound_and_gives_the_one_before_back() throws IOException {
        SoundInfo first = added(new SoundPlace(shot), "First.wav", TestSounds.tone(440, 1));
        SoundChange change = add(new SoundPlace(shot), "Second.wav", TestSounds.tone(220, 2));

        assertThat(change.before()).isEqualTo(first);
        assertThat(sounds.list(project, owner)).containsExactly(change.after());

        sounds.put(project, owner, new SoundPlace(shot), first);
        assertThat(sounds.list(project, owner)).containsExactly(first);
    }

    @Test
    void takes_a_sound_away_and_brings_it_back() throws IOException {
        SoundInfo sound = added(SoundPlace.TRACK, "Theme.wav", TestSounds.tone(440, 1));

        SoundChange gone = sounds.put(project, owner, SoundPlace.TRACK, null);
        assertThat(sounds.list(project, owner)).isEmpty();

        sounds.put(project, owner, SoundPlace.TRACK, gone.before());
        assertThat(sounds.list(project, owner)).containsExactly(sound);
    }

    @Test
    void leaves_a_place_as_it_is_when_the_file_to_come_back_is_gone() throws IOException {
        SoundInfo sound = added(SoundPlace.TRACK, "Theme.wav", TestSounds.tone(440, 1));
        SoundInfo lost = new SoundInfo(
                SoundPlace.TRACK, UUID.randomUUID(), "Lost.wav", Duration.ofSeconds(1), Duration.ZERO, "");

        sounds.put(project, owner, SoundPlace.TRACK, lost);

        assertThat(sounds.list(project, owner)).containsExactly(sound);
    }

    @Test
    void has_the_track_begin_later() throws IOException {
        SoundInfo track = added(SoundPlace.TRACK, "Theme.wav", TestSounds.tone(440, 1));

        sounds.start(project, owner, Duration.ofMillis(2500));
        assertThat(sounds.list(project, owner)).containsExactly(track.startingAt(Duration.ofMillis(2500)));

        sounds.start(project, owner, Duration.ofDays(3));
        assertThat(sounds.list(project, owner)).containsExactly(track.startingAt(SoundInfo.LATEST_START));
    }

    @Test
    void keeps_the_file_of_a_sound_and_lets_go_of_one_that_was_replaced() throws IOException {
        UUID first = added(new SoundPlace(shot), "First.wav", TestSounds.tone(440, 1))
                .assetId();
        assertThat(files.inUse(List.of(first))).containsExactly(first);
        assertThat(files.of(project)).containsExactly(first);

        UUID second = added(new SoundPlace(shot), "Second.wav", TestSounds.tone(220, 1))
                .assetId();
        assertThat(files.inUse(List.of(first, second))).containsExactly(second);
    }

    @Test
    void counts_a_sound_against_what_an_account_may_store() throws IOException {
        long before = quotas.of(owner, Quota.DISK).used();
        byte[] file = TestSounds.tone(440, 1);
        added(SoundPlace.TRACK, "Theme.wav", file);
        added(new SoundPlace(shot), "The same.wav", file);

        assertThat(quotas.of(owner, Quota.DISK).used() - before).isEqualTo(file.length);
    }

    @Test
    void a_sound_comes_back_with_its_shot_and_goes_a_week_after_it() throws IOException {
        SoundInfo sound = added(new SoundPlace(shot), "Foghorn.wav", TestSounds.tone(220, 1));
        List<ShotInfo> deleted = shots.list(project, owner);
        batches.deleteAll(project, owner, Set.of(shot));
        files.tidy();
        batches.restore(project, owner, deleted);
        files.tidy();
        clock.advance(Duration.ofDays(8));
        files.tidy();
        assertThat(sounds.list(project, owner)).containsExactly(sound);

        batches.deleteAll(project, owner, Set.of(shot));
        files.tidy();
        clock.advance(Duration.ofDays(8));
        files.tidy();
        assertThat(sounds.list(project, owner)).isEmpty();
    }

    @Test
    void tells_other_pages_which_shot_has_another_sound() throws IOException {
        List<ProjectChanged> heard = new ArrayList<>();
        Subscription listening = notifier.subscribe(project, heard::add);
        added(new SoundPlace(shot), "Foghorn.wav", TestSounds.tone(220, 1));
        sounds.put(project, owner, new SoundPlace(shot), null);
        listening.close();

        assertThat(heard).extracting(ProjectChanged::written).containsExactly(Set.of(shot), Set.of(shot));
    }

    @Test
    void others_have_no_such_project() {
        AccountId other = somebody();

        assertThatThrownBy(() -> sounds.list(project, other)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sounds.put(project, other, SoundPlace.TRACK, null))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sounds.start(project, other, Duration.ZERO)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> sounds.add(
                        project, other, SoundPlace.TRACK, "a.wav", new ByteArrayInputStream(TestSounds.tone(440, 1))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void others_do_not_get_the_file() throws IOException {
        UUID file =
                added(SoundPlace.TRACK, "Theme.wav", TestSounds.tone(440, 1)).assetId();
        AccountId other = somebody();

        assertThatThrownBy(() -> assets.get(file, other)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_shot_of_another_project_has_no_place() {
        ProjectId second = projects.create(owner, "Another", VisualStyle.INK).id();

        assertThatThrownBy(() -> sounds.add(
                        second,
                        owner,
                        new SoundPlace(shot),
                        "a.wav",
                        new ByteArrayInputStream(TestSounds.tone(440, 1))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void refuses_what_is_no_sound_and_stores_nothing_of_it() {
        long before = quotas.of(owner, Quota.DISK).used();

        assertThatThrownBy(() -> add(SoundPlace.TRACK, "a.mp3", new byte[] {'t', 'e', 'x', 't'}))
                .isInstanceOf(SoundException.class);
        assertThat(quotas.of(owner, Quota.DISK).used()).isEqualTo(before);
        assertThat(sounds.list(project, owner)).isEmpty();
    }

    @Test
    void refuses_a_file_of_more_than_100_megabytes() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                Arrays.fill(to, from, from + length, (byte) 0);
                return length;
            }
        };

        assertThatThrownBy(() -> sounds.add(project, owner, SoundPlace.TRACK, "a.wav", endless))
                .isInstanceOfSatisfying(
                        SoundException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(SoundException.Problem.TOO_LARGE));
    }

    private SoundInfo added(SoundPlace place, String name, byte[] file) throws IOException {
        return Objects.requireNonNull(add(place, name, file).after());
    }

    private SoundChange add(SoundPlace place, String name, byte[] file) throws IOException {
        return sounds.add(project, owner, place, name, new ByteArrayInputStream(file));
    }

    private AccountId somebody() {
        return accounts.create("sound" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }
}
