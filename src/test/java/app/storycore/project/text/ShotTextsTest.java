package app.storycore.project.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dialogue, action and notes of shots, as they are stored. */
@ServiceTest
class ShotTextsTest {

    private static final ShotTexts SPOKEN = new ShotTexts("MARA: Who is there?", "She lifts the lamp.", "Wind machine");

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
    private ShotInfo shot;

    @BeforeEach
    void a_shot_with_texts() {
        owner = accounts.create("texts" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Night Train", VisualStyle.INK).id();
        shot = shots.add(project, owner, ShotDraft.of("A lamp in the window").withTexts(SPOKEN));
    }

    @Test
    void are_kept_with_their_shot() {
        assertThat(shot.draft().texts()).isEqualTo(SPOKEN);
        assertThat(shots.get(project, shot.id(), owner)).isEqualTo(shot);
        assertThat(shots.list(project, owner)).containsExactly(shot);
        assertThat(shots.find(project, owner, List.of(shot.id()))).containsExactly(shot);
    }

    @Test
    void are_left_out_for_those_who_only_show_which_shots_there_are() {
        assertThat(shots.outline(project, owner))
                .extracting(ShotInfo::draft)
                .containsExactly(ShotDraft.of("A lamp in the window"));
        assertThat(shots.count(project, owner)).isEqualTo(1);
    }

    @Test
    void are_changed_one_by_one_and_taken_away() {
        write(new ShotTexts("MARA: Who is there?", "She drops the lamp.", ""));
        assertThat(stored()).isEqualTo(new ShotTexts("MARA: Who is there?", "She drops the lamp.", ""));

        write(ShotTexts.NONE);
        assertThat(stored()).isEqualTo(ShotTexts.NONE);

        write(SPOKEN);
        assertThat(stored()).isEqualTo(SPOKEN);
    }

    @Test
    void are_copied_with_their_shot() {
        ShotInfo copy = shots.duplicate(project, shot.id(), owner);

        assertThat(copy.draft()).isEqualTo(shot.draft());
        assertThat(shots.get(project, copy.id(), owner).draft()).isEqualTo(shot.draft());
    }

    @Test
    void go_with_a_deleted_shot_and_come_back_with_it() {
        List<ShotInfo> deleted = batches.deleteAll(project, owner, List.of(shot.id()));
        assertThat(deleted).containsExactly(shot);

        batches.restore(project, owner, deleted);

        assertThat(stored()).isEqualTo(SPOKEN);
        shots.delete(project, shot.id(), owner);
        batches.restore(project, owner, deleted);
        assertThat(stored()).isEqualTo(SPOKEN);
    }

    @Test
    void are_written_for_several_shots_at_once() {
        ShotInfo second = shots.add(project, owner, ShotDraft.of("An empty platform"));

        batches.editAll(
                project,
                owner,
                List.of(shot.id(), second.id()),
                now -> now.draft().withTexts(now.draft().texts().withNotes("Second unit")));

        assertThat(shots.list(project, owner))
                .extracting(info -> info.draft().texts())
                .containsExactly(SPOKEN.withNotes("Second unit"), ShotTexts.NONE.withNotes("Second unit"));
    }

    @Test
    void come_in_with_many_shots() {
        ShotDraft spoken = ShotDraft.of("A train in the night").withTexts(SPOKEN);

        shots.addAll(project, owner, List.of(spoken, ShotDraft.of("An empty platform")));

        assertThat(shots.list(project, owner))
                .extracting(info -> info.draft().texts())
                .containsExactly(SPOKEN, SPOKEN, ShotTexts.NONE);
    }

    @Test
    void are_refused_beyond_their_length_and_stay_as_they_were() {
        String longest = "x".repeat(ShotTexts.LENGTH_MAX);
        write(new ShotTexts(longest, longest, longest));

        assertThatThrownBy(() -> write(ShotTexts.NONE.withNotes(longest + "x")))
                .isInstanceOfSatisfying(
                        ProjectRejectedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(ProjectRejectedException.Reason.TEXT_LENGTH));

        assertThat(stored().notes()).isEqualTo(longest);
    }

    @Test
    void are_kept_without_what_cannot_be_seen() {
        write(new ShotTexts("One\r\nTwo\u0007", "", ""));

        assertThat(stored().dialogue()).isEqualTo("One\nTwo");
    }

    @Test
    void change_nothing_that_shows_in_a_picture() {
        ShotDraft silent = shot.draft().withTexts(ShotTexts.NONE);

        assertThat(shot.draft().look()).isEqualTo(silent.look());
        assertThat(shot.draft().lookFingerprint()).isEqualTo(silent.lookFingerprint());
    }

    private void write(ShotTexts texts) {
        shots.edit(project, shot.id(), owner, draft -> draft.withTexts(texts));
    }

    private ShotTexts stored() {
        return shots.get(project, shot.id(), owner).draft().texts();
    }
}
