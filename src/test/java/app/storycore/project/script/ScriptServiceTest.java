package app.storycore.project.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.Checkpoint;
import app.storycore.base.NotFoundException;
import app.storycore.base.film.VisualStyle;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectRejectedException;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.ShotImport;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A newer script updates the board, and nothing is lost by it. */
@ServiceTest
class ScriptServiceTest {

    private static final String FIRST = """
            INT. KITCHEN - DAY

            Jon cuts bread at the table.

            JON
            We are out of butter.

            The dog sleeps under the chair.

            EXT. HARBOUR - NIGHT

            A trawler comes in through the fog.

            Mara throws a rope to the quay.
            """;

    /** A new shot, changed dialogue, a renamed scene, a new scene in the middle, and a shot that is gone. */
    private static final String SECOND = """
            INT. KITCHEN - DAY

            Jon cuts bread at the table.

            JON
            We are out of salt.

            Steam fogs the window.

            The dog sleeps under the chair.

            INT. CHAPEL - MORNING

            An old woman prays in the first row.

            EXT. OLD HARBOUR - NIGHT

            A trawler comes in through the fog.
            """;

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    SceneService scenes;

    @Autowired
    NumberingService numbers;

    @Autowired
    ScriptService scripts;

    private AccountId owner;
    private ProjectId project;

    @BeforeEach
    void a_board_from_a_first_draft() {
        owner = accounts.create("scripts" + System.nanoTime(), "long enough", Role.USER)
                .id();
        project = projects.create(owner, "Harbour", VisualStyle.INK).id();
        scripts.addAll(project, owner, read(FIRST));
    }

    @Test
    void updates_the_board_and_keeps_what_is_not_in_the_script() {
        List<ShotInfo> before = shots.list(project, owner);
        ScriptComparison found = compare(SECOND);
        scripts.update(project, owner, found, offered(found));

        assertThat(board()).isEqualTo("""
                        1 INT. KITCHEN - DAY
                        1 INT. KITCHEN – Jon cuts bread at the table. / JON: We are out of salt.
                        1 INT. KITCHEN – Steam fogs the window.
                        1 INT. KITCHEN – The dog sleeps under the chair.
                        2 INT. CHAPEL - MORNING
                        2 INT. CHAPEL – An old woman prays in the first row.
                        3 EXT. OLD HARBOUR - NIGHT
                        3 EXT. OLD HARBOUR – A trawler comes in through the fog.
                        3 EXT. HARBOUR – Mara throws a rope to the quay.""");
        assertThat(headings())
                .containsExactly("INT. KITCHEN - DAY", "INT. CHAPEL - MORNING", "EXT. OLD HARBOUR - NIGHT");
        assertThat(ids()).containsSubsequence(before.stream().map(ShotInfo::id).toList());
    }

    @Test
    void is_taken_back_and_made_again_as_one_step() {
        List<ShotInfo> before = sequence();
        List<String> headings = headings();
        ScriptComparison found = compare(SECOND);
        ScriptUpdate update = scripts.update(project, owner, found, Set.copyOf(found.rows()));
        List<ShotInfo> after = sequence();
        assertThat(after).as("the rope is deleted when that is ticked").hasSize(8);

        scripts.takeBack(update, owner);
        assertThat(sequence()).isEqualTo(before);
        assertThat(headings()).isEqualTo(headings);
        assertThat(kinds(compare(FIRST))).as("what the script said is back too").containsOnlyKeys("Unchanged");

        scripts.makeAgain(update, owner);
        assertThat(sequence()).isEqualTo(after);
        assertThat(kinds(compare(SECOND))).containsOnlyKeys("Unchanged");

        scripts.takeBack(update, owner);
        assertThat(sequence()).isEqualTo(before);
    }

    @Test
    void keeps_what_others_did_when_it_is_taken_back() {
        ScriptComparison found = compare(SECOND);
        ScriptUpdate update = scripts.update(project, owner, found, offered(found));
        ShotInfo bread = shots.list(project, owner).get(1);
        shots.edit(project, bread.id(), owner, draft -> draft.withPrompt("A knife goes through a loaf"));
        ShotInfo fresh = shots.addBehind(project, bread.id(), owner, ShotDraft.of("Crumbs on the floor"));

        scripts.takeBack(update, owner);

        assertThat(board()).isEqualTo("""
                        1 INT. KITCHEN - DAY
                        1 A knife goes through a loaf / JON: We are out of butter.
                        1 Crumbs on the floor
                        1 INT. KITCHEN – The dog sleeps under the chair.
                        2 EXT. HARBOUR - NIGHT
                        2 EXT. HARBOUR – A trawler comes in through the fog.
                        2 EXT. HARBOUR – Mara throws a rope to the quay.""");
        assertThat(ids()).contains(fresh.id());
    }

    @Test
    void changes_nothing_when_the_board_is_another_by_then() {
        ScriptComparison found = compare(SECOND);
        shots.edit(project, ids().get(1), owner, draft -> draft.withPrompt("A knife goes through a loaf"));
        List<ShotInfo> before = shots.list(project, owner);

        assertThatThrownBy(() -> scripts.update(project, owner, found, offered(found)))
                .isInstanceOf(BoardChangedException.class);
        assertThat(shots.list(project, owner)).isEqualTo(before);
    }

    @Test
    void changes_nothing_when_there_is_no_room() {
        shots.addAll(project, owner, Collections.nCopies(ShotService.SHOTS_MAX - 8, ShotDraft.of("A wall of rain")));
        List<ShotInfo> before = shots.list(project, owner);
        ScriptComparison found = compare(SECOND);

        assertThatThrownBy(() -> scripts.update(project, owner, found, offered(found)))
                .isInstanceOf(ProjectRejectedException.class);
        assertThat(shots.list(project, owner)).isEqualTo(before);
        assertThat(headings()).containsExactly("INT. KITCHEN - DAY", "EXT. HARBOUR - NIGHT");
    }

    @Test
    void gives_new_shots_letters_where_numbers_are_locked() {
        numbers.lock(project, owner);
        ScriptComparison found = compare(SECOND);
        scripts.update(project, owner, found, offered(found));

        Map<ShotId, String> labels = numbers.of(project, owner).labels();
        assertThat(ids().stream().map(labels::get)).containsExactly("1", "2", "2A", "3", "3A", "3B", "4", "5", "6");
    }

    @Test
    void asks_once_for_what_its_author_wants_otherwise() {
        ShotId bread = ids().get(1);
        shots.edit(project, bread, owner, draft -> draft.withTexts(draft.texts().withDialogue("JON: No butter!")));
        ScriptComparison found = compare(SECOND);
        assertThat(found.rows())
                .anyMatch(row -> row instanceof ScriptRow.Changed changed
                        && changed.edited()
                        && changed.shot().id().equals(bread));
        scripts.update(project, owner, found, offered(found));

        assertThat(shots.get(project, bread, owner).draft().texts().dialogue()).isEqualTo("JON: No butter!");
        assertThat(kinds(compare(SECOND))).containsOnlyKeys("Unchanged", "Missing");
    }

    @Test
    void is_closed_to_others() {
        AccountId other = accounts.create("other" + System.nanoTime(), "long enough", Role.USER)
                .id();

        assertThatThrownBy(() -> scripts.compare(project, other, read(SECOND), Checkpoint.NONE))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> scripts.addAll(project, other, read(SECOND))).isInstanceOf(NotFoundException.class);
        ScriptComparison found = compare(SECOND);
        assertThatThrownBy(() -> scripts.update(project, other, found, offered(found)))
                .isInstanceOf(NotFoundException.class);
    }

    private static List<ParsedShot> read(String fountain) {
        return ShotImport.read(ImportKind.FOUNTAIN, fountain, true).shots();
    }

    private ScriptComparison compare(String fountain) {
        return scripts.compare(project, owner, read(fountain), Checkpoint.NONE);
    }

    private static Set<ScriptRow> offered(ScriptComparison found) {
        return found.rows().stream().filter(ScriptRow::isTakenAtFirst).collect(Collectors.toSet());
    }

    private static Map<String, Long> kinds(ScriptComparison found) {
        return found.rows().stream()
                .collect(Collectors.groupingBy(row -> row.getClass().getSimpleName(), Collectors.counting()));
    }

    private List<ShotId> ids() {
        return shots.list(project, owner).stream().map(ShotInfo::id).toList();
    }

    /** All shots without the versions of their rows. */
    private List<ShotInfo> sequence() {
        return shots.list(project, owner).stream()
                .map(shot -> new ShotInfo(
                        shot.id(), shot.number(), shot.draft(), shot.take(), shot.firstSeed(), shot.scene(), 0))
                .toList();
    }

    private List<String> headings() {
        return scenes.list(project, owner).stream().map(SceneInfo::heading).toList();
    }

    /** Each shot with the number of its scene and what is said in it. */
    private String board() {
        Map<ShotId, SceneInfo> groups = scenes.byShot(project, owner);
        return shots.list(project, owner).stream()
                .map(shot -> groups.get(shot.id()).number() + " " + shot.draft().prompt()
                        + (shot.draft().texts().isBlank()
                                ? ""
                                : " / " + shot.draft().texts().dialogue()))
                .collect(Collectors.joining("\n"));
    }
}
