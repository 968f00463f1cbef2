package app.storycore.project.ui.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.PageTest;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.video.TestSounds;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import app.storycore.project.ui.board.PressedKeys;
import app.storycore.project.ui.board.ShotBoard;
import app.storycore.project.ui.card.CardAction;
import app.storycore.project.ui.card.ShotCard;
import app.storycore.project.ui.card.SoundLine;
import app.storycore.project.ui.player.PlayerShot;
import app.storycore.project.ui.player.PlayerSound;
import app.storycore.project.ui.player.SequencePlayer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.NumberField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A board shows the sounds of its project and its shots. */
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class SoundPageTest extends PageTest {

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    SoundService sounds;

    private ProjectId project;
    private ShotId lighthouse;
    private ShotId harbour;

    @BeforeEach
    void two_shots() {
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        lighthouse = shots.add(project, owner, ShotDraft.of("A lighthouse on a cliff at dusk"))
                .id();
        harbour = shots.add(project, owner, ShotDraft.of("Fog over the harbour at dawn"))
                .id();
    }

    @Test
    void a_card_shows_its_sound_with_its_length_beside_that_of_the_shot() {
        SoundInfo sound = add(new SoundPlace(harbour), "Foghorn.wav", 1.5);
        open();

        assertThat(line(1).isVisible()).isFalse();
        assertThat(line(2).isVisible()).isTrue();
        assertThat(words(line(2))).contains("Foghorn.wav", "1.5 s of 4 s");
        assertThat(line(2).getElement().getAttribute("data-src")).isEqualTo("files/" + sound.assetId());
    }

    @Test
    void a_card_says_how_far_a_sound_goes_beyond_its_shot() {
        add(new SoundPlace(harbour), "Foghorn.wav", 5.5);
        open();

        assertThat(words(line(2))).contains("5.5 s, runs 1.5 s past the shot");
    }

    @Test
    void a_sound_that_another_window_adds_or_takes_away_is_shown() {
        open();
        elsewhere(() -> add(new SoundPlace(harbour), "Foghorn.wav", 1));
        waitUntil(() -> line(2).isVisible());

        elsewhere(() -> sounds.put(project, owner, new SoundPlace(harbour), null));
        waitUntil(() -> !line(2).isVisible());
    }

    @Test
    void a_sound_is_taken_away_and_comes_back_by_undo() {
        SoundInfo sound = add(new SoundPlace(harbour), "Foghorn.wav", 1);
        open();

        test(find(CardAction.class, line(2)).single()).click();
        assertThat(sounds.list(project, owner)).isEmpty();
        assertThat(line(2).isVisible()).isFalse();

        undo();
        assertThat(sounds.list(project, owner)).containsExactly(sound);
        assertThat(line(2).isVisible()).isTrue();
    }

    @Test
    void the_track_is_shown_above_the_board_and_begins_when_its_author_says() {
        open();
        assertThat(find(TrackBar.class).exists()).isFalse();
        assertThat(find(Button.class).withText("Add project sound").exists()).isTrue();

        elsewhere(() -> add(SoundPlace.TRACK, "Theme.wav", 2));
        waitUntil(() -> find(TrackBar.class).exists());
        TrackBar bar = find(TrackBar.class).single();
        assertThat(words(bar)).contains("Theme.wav", "2 s");

        test(find(NumberField.class, bar).single()).setValue(1.5);
        assertThat(sounds.list(project, owner)).extracting(SoundInfo::start).containsExactly(Duration.ofMillis(1500));

        undo();
        assertThat(sounds.list(project, owner)).extracting(SoundInfo::start).containsExactly(Duration.ZERO);
        assertThat(find(NumberField.class, bar).single().getValue()).isZero();
    }

    @Test
    void the_player_is_told_of_the_sounds_and_of_what_changes() {
        SoundInfo sound = add(new SoundPlace(lighthouse), "Waves.wav", 1);
        open();
        test(find(Button.class).withText("Play").single()).click();

        assertThat(player().shots())
                .extracting(PlayerShot::sound)
                .containsExactly(
                        new PlayerSound("files/" + sound.assetId(), Duration.ofSeconds(1), Duration.ZERO), null);

        elsewhere(() -> add(new SoundPlace(harbour), "Foghorn.wav", 1));
        waitUntil(() -> player().shots().getLast().sound() != null);
    }

    private void open() {
        ui().navigate("projects/" + project);
    }

    private void undo() {
        PressedKeys.press(find(ShotBoard.class).single(), "undo");
    }

    private SequencePlayer player() {
        return find(SequencePlayer.class).single();
    }

    private SoundLine line(int number) {
        return find(ShotCard.class)
                .all()
                .get(number - 1)
                .getChildren()
                .filter(SoundLine.class::isInstance)
                .map(SoundLine.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private SoundInfo add(SoundPlace place, String name, double seconds) {
        try {
            return Objects.requireNonNull(
                    sounds.add(project, owner, place, name, new ByteArrayInputStream(TestSounds.tone(440, seconds)))
                            .after());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void elsewhere(Runnable work) {
        CompletableFuture.runAsync(work).join();
    }
}
