package app.storycore.project.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import app.storycore.project.ShotService;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of shots, by schemes and locked. */
@ServiceTest
class NumberingServiceTest {

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

    @Autowired
    NumberingService numbers;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void four_shots() {
        owner = accounts.create("numbers" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        for (String prompt : List.of("Alpha", "Bravo", "Charlie", "Delta")) {
            shots.add(project, owner, ShotDraft.of(prompt));
        }
    }

    @Test
    void are_places_until_somebody_chooses() {
        assertThat(numbers.of(project, owner)).isEqualTo(ProjectNumbers.COUNTED);
    }

    @Test
    void follow_the_chosen_scheme_and_its_scenes() {
        begin(1);
        begin(3);

        numbers.choose(project, owner, NumberingScheme.TENS);
        assertThat(labels()).isEqualTo("010 020 030 040");
        numbers.choose(project, owner, NumberingScheme.SCENE_LETTERS);
        assertThat(labels()).isEqualTo("1A 1B 2A 2B");
        numbers.choose(project, owner, NumberingScheme.SCENE_NUMBERS);
        assertThat(labels()).isEqualTo("1-1 1-2 2-1 2-2");
        numbers.choose(project, owner, NumberingScheme.COUNT);
        assertThat(labels()).isEqualTo("1 2 3 4");
    }

    @Test
    void stay_once_they_are_locked_and_others_come_in_between() {
        numbers.lock(project, owner);
        ShotInfo second = shot(2);

        shots.addBehind(project, second.id(), owner, ShotDraft.empty());
        shots.duplicate(project, second.id(), owner);
        shots.add(project, owner, ShotDraft.empty());
        assertThat(labels()).isEqualTo("1 2 A2A 2A 3 4 5");

        shots.move(project, second.id(), owner, 7);
        assertThat(labels()).isEqualTo("1 A2A 2A 3 4 5 2");
    }

    @Test
    void are_not_given_again_and_come_back_with_their_shot() {
        numbers.lock(project, owner);
        List<ShotInfo> gone = batches.deleteAll(project, owner, List.of(shot(2).id(), shot(4).id()));
        shots.addBehind(project, shot(1).id(), owner, ShotDraft.empty());
        shots.add(project, owner, ShotDraft.empty());
        assertThat(labels()).isEqualTo("1 1A 3 5");

        batches.restore(project, owner, gone);
        assertThat(labels()).isEqualTo("1 2 1A 4 3 5");
    }

    @Test
    void are_fixed_for_scenes_too() {
        begin(1);
        begin(3);
        numbers.choose(project, owner, NumberingScheme.SCENE_LETTERS);
        numbers.lock(project, owner);

        begin(2);
        shots.addBehind(project, shot(2).id(), owner, ShotDraft.empty());
        assertThat(scenes.list(project, owner)).extracting(SceneInfo::number).containsExactly("1", "1A", "2");
        assertThat(labels()).isEqualTo("1A 1B 1AA 2A 2B");

        numbers.unlock(project, owner);
        assertThat(scenes.list(project, owner)).extracting(SceneInfo::number).containsExactly("1", "2", "3");
        assertThat(labels()).isEqualTo("1A 2A 2B 3A 3B");
    }

    @Test
    void leave_their_scheme_alone_while_they_are_locked() {
        numbers.lock(project, owner);
        numbers.choose(project, owner, NumberingScheme.TENS);

        assertThat(numbers.of(project, owner).scheme()).isEqualTo(NumberingScheme.COUNT);
        assertThat(numbers.of(project, owner).locked()).isTrue();
        numbers.lock(project, owner);
        numbers.unlock(project, owner);
        assertThat(numbers.of(project, owner)).isEqualTo(ProjectNumbers.COUNTED);
    }

    @Test
    void are_each_given_once_to_shots_that_come_at_the_same_time() throws Exception {
        numbers.lock(project, owner);
        ShotId first = shot(1).id();
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            both.invokeAll(IntStream.range(0, 6)
                            .<Callable<ShotInfo>>mapToObj(
                                    i -> () -> shots.addBehind(project, first, owner, ShotDraft.empty()))
                            .toList())
                    .forEach(done -> assertThat(done).succeedsWithin(Duration.ofMinutes(1)));
        }

        assertThat(shots.count(project, owner)).isEqualTo(10);
        assertThat(numbers.of(project, owner).labels().values())
                .doesNotHaveDuplicates()
                .hasSize(10);
    }

    @Test
    void go_with_their_project() {
        numbers.lock(project, owner);
        projects.delete(project, owner);

        assertThatThrownBy(() -> numbers.of(project, owner)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void are_closed_to_everybody_else() {
        AccountId stranger = new AccountId(UUID.randomUUID());

        assertThatThrownBy(() -> numbers.of(project, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> numbers.lock(project, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> numbers.unlock(project, stranger)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> numbers.choose(project, stranger, NumberingScheme.TENS))
                .isInstanceOf(NotFoundException.class);
    }

    private void begin(int number) {
        scenes.begin(project, owner, shot(number).id(), "INT. TRAIN");
    }

    private ShotInfo shot(int number) {
        return shots.list(project, owner).get(number - 1);
    }

    private String labels() {
        ProjectNumbers now = numbers.of(project, owner);
        return String.join(
                " ",
                shots.list(project, owner).stream()
                        .map(shot -> now.labels().getOrDefault(shot.id(), Integer.toString(shot.number())))
                        .toList());
    }
}
