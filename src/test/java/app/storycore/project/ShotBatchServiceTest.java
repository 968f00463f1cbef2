package app.storycore.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.Mood;
import app.storycore.base.film.VisualStyle;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Several shots at once. */
@ServiceTest
class ShotBatchServiceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    ShotBatchService batches;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void three_shots() {
        owner = accounts.create("sequence" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        for (String prompt : List.of("Alpha at the station", "Bravo on the platform", "Charlie in the train")) {
            shots.add(project, owner, ShotDraft.of(prompt));
        }
    }

    @Test
    void writes_only_what_is_asked_for() {
        List<ShotId> two = ids().subList(0, 2);

        batches.editAll(project, owner, two, shot -> shot.draft().withMood(Mood.TENSE));

        assertThat(shots.list(project, owner))
                .extracting(shot -> shot.draft().mood())
                .containsExactly(Mood.TENSE, Mood.TENSE, null);
    }

    @Test
    void writes_none_when_one_of_them_cannot_be_kept() {
        assertThatThrownBy(() -> batches.editAll(
                        project,
                        owner,
                        ids(),
                        shot -> shot.draft().withPrompt(shot.number() == 3 ? "x".repeat(10_001) : "Changed")))
                .isInstanceOf(ProjectRejectedException.class);

        assertThat(shots.list(project, owner))
                .extracting(shot -> shot.draft().prompt())
                .containsExactly("Alpha at the station", "Bravo on the platform", "Charlie in the train");
    }

    @Test
    void is_closed_to_everybody_else() {
        AccountId stranger = new AccountId(UUID.randomUUID());

        assertThatThrownBy(() -> batches.editAll(project, stranger, ids(), ShotInfo::draft))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> batches.deleteAll(project, stranger, ids())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> batches.place(project, stranger, List.of(new ShotPlace(ids().getLast(), 1))))
                .isInstanceOf(NotFoundException.class);
        assertThat(shots.list(project, owner)).hasSize(3);
    }

    private List<ShotId> ids() {
        return shots.list(project, owner).stream().map(ShotInfo::id).toList();
    }
}
