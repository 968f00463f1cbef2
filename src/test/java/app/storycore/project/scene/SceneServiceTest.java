package app.storycore.project.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotPlace;
import app.storycore.project.ShotService;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenes group shots, and stay one run of them. */
@ServiceTest
class SceneServiceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    @Autowired
    SceneService scenes;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void five_shots() {
        owner = accounts.create("scenes" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        for (String prompt : List.of("Alpha", "Bravo", "Charlie", "Delta", "Echo")) {
            shots.add(project, owner, ShotDraft.of(prompt));
        }
    }

    @Test
    void are_none_at_first() {
        assertThat(scenes.list(project, owner)).isEmpty();
        assertThat(groups()).isEqualTo("Alpha- Bravo- Charlie- Delta- Echo-");
    }

    @Test
    void begin_at_a_shot_and_hold_what_follows() {
        begin(2, "INT. TRAIN - NIGHT");
        begin(4, " EXT.  PLATFORM\n- DAY ");

        assertThat(groups()).isEqualTo("Alpha- Bravo1 Charlie1 Delta2 Echo2");
        assertThat(scenes.list(project, owner))
                .extracting(SceneInfo::number, SceneInfo::heading)
                .containsExactly(tuple("1", "INT. TRAIN - NIGHT"), tuple("2", "EXT.  PLATFORM - DAY"));
    }

    @Test
    void are_joined_and_given_back() {
        begin(1, "One");
        begin(3, "Two");

        Map<ShotId, Optional<UUID>> before = scenes.join(
                project, owner, scenes.list(project, owner).getLast().id());
        assertThat(groups()).isEqualTo("Alpha1 Bravo1 Charlie1 Delta1 Echo1");

        scenes.regroup(project, owner, before);
        assertThat(groups()).isEqualTo("Alpha1 Bravo1 Charlie2 Delta2 Echo2");
        assertThat(scenes.list(project, owner)).extracting(SceneInfo::heading).containsExactly("One", "Two");
    }

    @Test
    void take_in_new_shots_copies_and_those_that_come_back() {
        begin(1, "One");
        begin(4, "Two");
        shots.addBehind(project, shot(3).id(), owner, ShotDraft.of("Foxtrot"));
        shots.duplicate(project, shot(1).id(), owner);
        shots.add(project, owner, ShotDraft.of("Golf"));
        assertThat(groups()).isEqualTo("Alpha1 Alpha1 Bravo1 Charlie1 Foxtrot1 Delta2 Echo2 Golf2");

        List<ShotInfo> deleted = batches.deleteAll(project, owner, List.of(shot(6).id(), shot(7).id(), shot(8).id()));
        assertThat(scenes.list(project, owner)).hasSize(1);
        batches.restore(project, owner, deleted);

        assertThat(groups()).isEqualTo("Alpha1 Alpha1 Bravo1 Charlie1 Foxtrot1 Delta2 Echo2 Golf2");
    }

    @Test
    void are_left_and_entered_by_a_shot_that_moves() {
        begin(1, "One");
        begin(4, "Two");

        shots.move(project, shot(1).id(), owner, 5);
        assertThat(groups()).isEqualTo("Bravo1 Charlie1 Delta2 Echo2 Alpha2");

        batches.place(
                project,
                owner,
                List.of(new ShotPlace(shot(5).id(), 1)),
                Map.of(shot(5).id(), Optional.ofNullable(shot(1).scene())));
        assertThat(groups()).isEqualTo("Alpha1 Bravo1 Charlie1 Delta2 Echo2");
    }

    @Test
    void move_as_one() {
        begin(1, "One");
        begin(3, "Two");
        begin(5, "Three");
        UUID two = scenes.list(project, owner).get(1).id();

        batches.place(project, owner, scenes.moved(project, owner, two, 1));
        assertThat(groups()).isEqualTo("Alpha1 Bravo1 Echo2 Charlie3 Delta3");
        assertThat(scenes.list(project, owner)).extracting(SceneInfo::heading).containsExactly("One", "Three", "Two");

        batches.place(project, owner, scenes.moved(project, owner, two, -1));
        batches.place(project, owner, scenes.moved(project, owner, two, -1));
        assertThat(groups()).isEqualTo("Charlie1 Delta1 Alpha2 Bravo2 Echo3");
        assertThat(scenes.moved(project, owner, two, -1)).isEmpty();
    }

    @Test
    void come_in_with_their_shots_and_numbers() {
        NewScene cliff = new NewScene("EXT. CLIFF - DAY", "12A");
        scenes.addAll(
                project,
                owner,
                List.of(ShotDraft.of("Foxtrot"), ShotDraft.of("Golf"), ShotDraft.of("Hotel")),
                Arrays.asList(cliff, cliff, new NewScene("INT. HUT", null)));

        assertThat(groups()).isEqualTo("Alpha- Bravo- Charlie- Delta- Echo- Foxtrot12A Golf12A Hotel2");
    }

    @Test
    void come_in_as_two_when_neighbours_are_called_the_same() {
        NewScene first = new NewScene("INT. KITCHEN", null);
        NewScene second = new NewScene("INT. KITCHEN", null);
        scenes.addAll(
                project,
                owner,
                List.of(ShotDraft.of("Foxtrot"), ShotDraft.of("Golf"), ShotDraft.of("Hotel")),
                Arrays.asList(first, first, second));

        assertThat(groups()).endsWith("Foxtrot1 Golf1 Hotel2");
    }

    @Test
    void are_renamed_and_closed_to_everybody_else() {
        begin(1, "One");
        UUID scene = scenes.list(project, owner).getFirst().id();
        assertThat(scenes.rename(project, owner, scene, "One", " One and  only "))
                .isEqualTo("One and  only");
        AccountId stranger = new AccountId(UUID.randomUUID());

        assertThat(scenes.list(project, owner).getFirst().heading()).isEqualTo("One and  only");
        assertThatThrownBy(() -> scenes.rename(project, owner, scene, "One", "Another"))
                .as("it is not what was seen")
                .isInstanceOf(HeadingChangedException.class);
        assertThat(scenes.list(project, stranger)).isEmpty();
        assertThat(scenes.byShot(project, stranger)).isEmpty();
        assertThatThrownBy(() -> scenes.rename(project, stranger, scene, "One and  only", "Mine"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> scenes.begin(project, stranger, shot(2).id(), "Mine"))
                .isInstanceOf(NotFoundException.class);
    }

    private void begin(int number, String heading) {
        scenes.begin(project, owner, shot(number).id(), heading);
    }

    private ShotInfo shot(int number) {
        return shots.list(project, owner).get(number - 1);
    }

    /** Each prompt with the number of its scene. */
    private String groups() {
        Map<ShotId, SceneInfo> byShot = scenes.byShot(project, owner);
        return String.join(
                " ",
                shots.list(project, owner).stream()
                        .map(shot -> shot.draft().prompt()
                                + (byShot.containsKey(shot.id())
                                        ? byShot.get(shot.id()).number()
                                        : "-"))
                        .toList());
    }
}
