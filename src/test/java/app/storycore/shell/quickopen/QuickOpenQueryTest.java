package app.storycore.shell.quickopen;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.list.ProjectEntry;
import app.storycore.project.list.ProjectList;
import app.storycore.project.numbering.NumberingScheme;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneService;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a few typed letters find. */
@ServiceTest
class QuickOpenQueryTest {

    @Autowired
    QuickOpenQuery query;

    @Autowired
    ProjectService projects;

    @Autowired
    ProjectList list;

    @Autowired
    ShotService shots;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    GenerationFixtures fixtures;

    AccountId owner;
    ProjectId project;

    @BeforeEach
    void a_project_with_scenes() {
        owner = fixtures.account();
        project = projects.create(owner, "The Lighthouse", VisualStyle.INK).id();
        shots.addAll(
                project,
                owner,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(number -> ShotDraft.of("Wave number w" + number))
                        .toList());
        scenes.begin(project, owner, shot(1), "EXT. PIER - DAY");
        scenes.begin(project, owner, shot(7), "INT. LAMP ROOM");
    }

    @Test
    void a_number_finds_that_shot_first_then_those_that_begin_like_it() {
        assertThat(found("1").shots()).extracting(QuickOpenMatches.Shot::number).startsWith("1", "10", "11", "12");
        assertThat(found("1").scenes())
                .extracting(QuickOpenMatches.Scene::number)
                .containsExactly("1");
        numbers.choose(project, owner, NumberingScheme.TENS);
        assertThat(found("070").shots()).extracting(QuickOpenMatches.Shot::id).containsExactly(shot(7));
    }

    @Test
    void words_find_prompts_headings_and_names_in_whatever_case() {
        assertThat(found("NUMBER W7").shots())
                .extracting(QuickOpenMatches.Shot::id)
                .containsExactly(shot(7));
        assertThat(found("lamp").scenes()).containsExactly(new QuickOpenMatches.Scene(shot(7), "2", "INT. LAMP ROOM"));
        assertThat(found("light").projects()).extracting(ProjectEntry::id).containsExactly(project);
        assertThat(found("wave").shots()).hasSize(8);
    }

    @Test
    void finds_archived_projects_and_says_so() {
        list.archive(project, owner);
        assertThat(found("light").projects()).extracting(ProjectEntry::archived).containsExactly(true);
    }

    @Test
    void an_empty_text_finds_only_projects() {
        assertThat(found(" ").shots()).isEmpty();
        assertThat(found("").scenes()).isEmpty();
        assertThat(found("").projects()).hasSize(1);
    }

    @Test
    void finds_nothing_of_somebody_else_or_of_a_project_that_is_gone() {
        AccountId stranger = fixtures.account();
        QuickOpenMatches nothing = new QuickOpenMatches(List.of(), List.of(), List.of());
        assertThat(query.find(stranger, project, "w")).isEqualTo(nothing);
        projects.delete(project, owner);
        assertThat(found("w")).isEqualTo(nothing);
    }

    private QuickOpenMatches found(String text) {
        return query.find(owner, project, text);
    }

    private ShotId shot(int number) {
        return shots.outline(project, owner).get(number - 1).id();
    }
}
