package app.storycore.project.script.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.project.ShotId;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.order.SceneRuns;
import app.storycore.project.scene.NewScene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing of a board is lost by an update unless somebody ticked it, whatever the scripts and the ticks. */
class BoardPlanTest {

    private static final List<String> WORDS = List.of(
            "boat", "rain", "lamp", "keeper", "stairs", "dog", "door", "runs", "sleeps", "burns", "opens", "waits",
            "letter", "window", "bread", "horn", "fog", "rope");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void loses_nothing_unless_it_is_ticked(int seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 100; round++) {
            TestBoard board = board(random);
            List<BoardShot> shots = board.shots();
            ScriptComparison found = board.with(ImportKind.FOUNTAIN, script(random));
            Set<ScriptRow> taken = found.rows().stream()
                    .filter(row -> row.isChange() && random.nextBoolean())
                    .collect(Collectors.toSet());

            check(shots, found, taken, BoardPlan.of(found, taken));
        }
    }

    @Test
    void a_scene_that_comes_in_with_a_number_of_the_board_gets_a_letter() {
        TestBoard board = TestBoard.of(ImportKind.FOUNTAIN, """
                INT. BAKERY - DAY #1#

                Otto bakes bread.

                EXT. SQUARE - DAY #2#

                A crowd waits for him.""");
        ScriptComparison found = board.with(ImportKind.FOUNTAIN, """
                INT. BAKERY - DAY #1#

                Otto bakes bread.

                INT. CELLAR - NIGHT #2#

                Pim counts the sacks of flour.

                EXT. SQUARE - DAY #3#

                A crowd waits for him.""");

        BoardPlan plan = BoardPlan.of(found, Set.copyOf(found.rows()));

        assertThat(plan.scenes().values()).containsExactly(new NewScene("INT. CELLAR - NIGHT", "1A"));
    }

    private static void check(List<BoardShot> shots, ScriptComparison found, Set<ScriptRow> taken, BoardPlan plan) {
        Set<ShotId> ticked = taken.stream()
                .filter(ScriptRow.Missing.class::isInstance)
                .map(row -> ((ScriptRow.Missing) row).shot().id())
                .collect(Collectors.toSet());
        List<ShotId> stay = shots.stream()
                .map(BoardShot::id)
                .filter(id -> !ticked.contains(id))
                .toList();
        List<ShotId> there = plan.order().stream()
                .map(PlannedShot::there)
                .filter(Objects::nonNull)
                .map(BoardShot::id)
                .toList();
        long added = taken.stream().filter(ScriptRow.Added.class::isInstance).count();

        assertThat(plan.deleted()).isEqualTo(ticked);
        assertThat(there).containsExactlyInAnyOrderElementsOf(stay);
        assertThat(plan.order()).hasSize(stay.size() + (int) added);
        assertThat(SceneRuns.areWhole(
                        plan.order().stream().map(PlannedShot::scene).toList()))
                .isTrue();
        assertThat(plan.drafts().keySet()).isSubsetOf(writtenBy(taken));
        assertThat(TestBoard.signs(found).split(" ")).hasSizeGreaterThanOrEqualTo(shots.size());
    }

    private static Set<ShotId> writtenBy(Set<ScriptRow> taken) {
        Set<ShotId> written = new HashSet<>();
        for (ScriptRow row : taken) {
            if (row instanceof ScriptRow.Changed changed) {
                written.add(changed.shot().id());
            } else if (row instanceof ScriptRow.Moved moved) {
                written.add(moved.shot().id());
            }
        }
        return written;
    }

    @Test
    void changes_nothing_when_nothing_is_taken() {
        Random random = new Random(11);
        for (int round = 0; round < 100; round++) {
            TestBoard board = board(random);
            List<BoardShot> shots = board.shots();
            // a heading between shots of one scene parts it even when its own shot is not taken
            ScriptComparison found = board.with(ImportKind.LINES, lines(random));
            BoardPlan plan = BoardPlan.of(found, Set.of());

            assertThat(plan.order().stream().map(PlannedShot::there).toList()).isEqualTo(shots);
            assertThat(plan.order().stream().map(PlannedShot::scene).toList())
                    .isEqualTo(shots.stream().map(BoardShot::sceneId).toList());
            assertThat(plan.drafts()).isEmpty();
            assertThat(plan.scenes()).isEmpty();
            assertThat(plan.headings()).isEmpty();
        }
    }

    private static TestBoard board(Random random) {
        TestBoard board = TestBoard.of(ImportKind.FOUNTAIN, script(random));
        int all = board.shots().size();
        for (int i = 0; i < all; i += 3) {
            if (random.nextBoolean()) {
                board.edited(i, draft -> draft.withPrompt(sentence(random)));
            } else {
                board.written(1 + i, sentence(random));
            }
        }
        return board;
    }

    private static String script(Random random) {
        StringBuilder script = new StringBuilder();
        for (int scene = 0; scene < 1 + random.nextInt(5); scene++) {
            script.append("INT. ROOM ").append(random.nextInt(4)).append(" - DAY\n\n");
            for (int shot = 0; shot < random.nextInt(5); shot++) {
                script.append("The ").append(sentence(random)).append(".\n\n");
            }
        }
        return script.toString();
    }

    private static String lines(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            lines.add("INT. ROOM " + random.nextInt(4) + " \u2013 The " + sentence(random) + ".");
        }
        return String.join("\n", lines);
    }

    private static String sentence(Random random) {
        return random.ints(2 + random.nextInt(2), 0, 9).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
