package app.storycore.project.script.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Checkpoint;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.StoryboardBuilder;
import app.storycore.delivery.timeline.EditDecisionList;
import app.storycore.delivery.timeline.EditRate;
import app.storycore.delivery.timeline.FinalCutXml;
import app.storycore.delivery.timeline.FinalCutXml.FrameSize;
import app.storycore.delivery.timeline.OtioDocument;
import app.storycore.project.ShotDraft;
import app.storycore.project.imports.ImportKind;
import app.storycore.project.imports.cut.CutFile;
import app.storycore.project.imports.cut.CutShots;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.order.SceneRuns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A cut of the board comes back from an editing program. */
class CutComparisonTest {

    private static final String LIGHT = "A lighthouse on a cliff at dusk";
    private static final String CLIMB = "The keeper climbs the spiral stairs";
    private static final String WAVES = "Waves break on the rocks below";

    private enum Form {
        OTIO,
        EDL,
        XML
    }

    private static byte[] written(Form form, EditRate rate, Storyboard storyboard) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (form) {
            case OTIO -> OtioDocument.write(storyboard, rate, out);
            case EDL -> EditDecisionList.write(storyboard, rate, out);
            case XML -> FinalCutXml.write(storyboard, rate, new FrameSize(1_920, 1_080), out);
        }
        return out.toByteArray();
    }

    private static Storyboard storyboard(TestBoard board) {
        StoryboardBuilder built = StoryboardBuilder.aStoryboard();
        board.shots()
                .forEach(shot ->
                        built.withShot(shot.draft().prompt(), shot.draft().duration()));
        return built.build();
    }

    private static ScriptComparison compared(TestBoard board, byte[] file) {
        return ScriptComparison.of(board.shots(), read(file), Checkpoint.NONE);
    }

    private static List<ParsedShot> read(byte[] file) {
        return CutShots.of(CutFile.of("", file).orElseThrow().read(null), Checkpoint.NONE)
                .shots();
    }

    private static ScriptComparison compared(TestBoard board, String edl) {
        return compared(board, edl.getBytes(StandardCharsets.UTF_8));
    }

    private static TestBoard board() {
        return TestBoard.ofLines(LIGHT, CLIMB, WAVES);
    }

    @ParameterizedTest
    @EnumSource
    void finds_nothing_changed_in_what_went_out_a_moment_ago(EditRate rate) throws IOException {
        Random random = new Random(7);
        TestBoard board = TestBoard.ofLines(IntStream.range(0, 300)
                .mapToObj(i -> "Shot of the film with the words " + i)
                .toArray(String[]::new));
        for (int i = 0; i < 300; i++) {
            Duration odd = Duration.ofMillis(600 + random.nextInt(9_000));
            board.edited(i, draft -> draft.withDuration(odd));
        }
        for (Form form : Form.values()) {
            ScriptComparison same = compared(board, written(form, rate, storyboard(board)));

            assertThat(same.rows()).as("%s at %s", form, rate).hasSize(300).noneMatch(ScriptRow::isChange);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keeps_every_frame_of_a_cut_when_it_goes_out_again(EditRate rate) throws IOException {
        Random random = new Random(3);
        StringBuilder edl = new StringBuilder("TITLE: long\n* FRAME RATE: " + rate.label() + "\n");
        int base = (int) Math.ceil(Double.parseDouble(rate.label()));
        List<Long> frames = new ArrayList<>();
        long at = 0;
        for (int i = 1; i <= 900; i++) {
            long length = base + random.nextInt(200);
            edl.append(String.format(
                    "%03d AX V C 00:00:00:00 00:00:00:00 %s %s%n* FROM CLIP NAME: clip number %d%n",
                    i, time(at, base), time(at + length, base), i));
            at += length;
            frames.add(length);
        }
        StoryboardBuilder again = StoryboardBuilder.aStoryboard();
        read(edl.toString().getBytes(StandardCharsets.UTF_8))
                .forEach(shot ->
                        again.withShot(shot.draft().prompt(), shot.draft().duration()));

        assertThat(read(written(Form.OTIO, rate, again.build())))
                .extracting(shot -> Objects.requireNonNull(shot.clip()).frames())
                .isEqualTo(frames);
    }

    private static String time(long frame, int base) {
        long second = frame / base;
        return String.format("%02d:%02d:%02d:%02d", second / 3_600, second / 60 % 60, second % 60, frame % base);
    }

    @Test
    void takes_durations_and_order_by_the_names_of_panels_alone() {
        ScriptComparison cut = compared(board(), """
                TITLE: back
                001 AX V C 00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00
                * FROM CLIP NAME: shot-0003.png
                002 AX V C 00:00:00:00 00:00:04:00 01:00:02:00 01:00:06:00
                * FROM CLIP NAME: shot-0001.png
                003 AX V C 00:00:00:00 00:00:02:12 01:00:06:00 01:00:08:12
                * FROM CLIP NAME: shot-0002.png
                """);

        assertThat(TestBoard.signs(cut)).isEqualTo(">3~ =1 ~2");
        assertThat(cut.isCut()).isTrue();
        BoardPlan plan = BoardPlan.of(cut, Set.copyOf(cut.rows()));
        assertThat(plan.order().stream()
                        .map(shot -> Objects.requireNonNull(shot.there()).label()))
                .containsExactly("3", "1", "2");
        assertThat(plan.drafts().values().stream().map(ShotDraft::duration))
                .containsExactlyInAnyOrder(Duration.ofSeconds(2), Duration.ofMillis(2_500));
        assertThat(plan.drafts().values().stream().map(ShotDraft::prompt)).containsExactlyInAnyOrder(CLIMB, WAVES);
        assertThat(plan.said()).isEmpty();
    }

    @Test
    void leaves_shots_that_are_not_in_the_cut_where_they_stand_when_the_one_before_them_moves() {
        TestBoard board = TestBoard.ofLines(LIGHT, CLIMB, WAVES, "A horn sounds in the fog", "Bread on the table");
        ScriptComparison cut = compared(board, """
                001 AX V C 00:00:00:00 00:00:04:00 01:00:00:00 01:00:04:00
                * FROM CLIP NAME: shot-0003.png
                002 AX V C 00:00:00:00 00:00:04:00 01:00:04:00 01:00:08:00
                * FROM CLIP NAME: shot-0001.png
                003 AX V C 00:00:00:00 00:00:04:00 01:00:08:00 01:00:12:00
                * FROM CLIP NAME: shot-0002.png
                """);
        Set<ScriptRow> taken =
                cut.rows().stream().filter(ScriptRow::isTakenAtFirst).collect(Collectors.toSet());

        assertThat(BoardPlan.of(cut, taken).order().stream()
                        .map(shot -> Objects.requireNonNull(shot.there()).label()))
                .containsExactly("3", "1", "2", "4", "5");
    }

    @Test
    void joins_a_shot_that_was_parted_and_leaves_one_that_is_gone() {
        ScriptComparison cut = compared(board(), """
                TITLE: back
                * FRAME RATE: 25
                001 AX V C 00:00:00:00 00:00:02:00 01:00:00:00 01:00:02:00
                * COMMENT: Shot 1: A lighthouse on a cliff at dusk
                002 AX V C 00:00:02:00 00:00:04:00 01:00:02:00 01:00:05:00
                * COMMENT: Shot 1: A lighthouse on a cliff at dusk
                003 BX V C 00:00:00:00 00:00:04:00 01:00:05:00 01:00:09:00
                * FROM CLIP NAME: a shot that was filmed meanwhile
                004 AX V C 00:00:00:00 00:00:04:00 01:00:09:00 01:00:13:00
                * COMMENT: Shot 3: Waves break on the rocks below
                """);

        assertThat(TestBoard.signs(cut)).isEqualTo("~1 +2 -2 =3");
        assertThat(cut.rows()).filteredOn(ScriptRow::isTakenAtFirst).hasSize(2);
        assertThat(cut.rows()).filteredOn(ScriptRow.Missing.class::isInstance).noneMatch(ScriptRow::isTakenAtFirst);
    }

    @Test
    void knows_shots_by_their_prompts_when_the_board_has_got_other_numbers_since() {
        TestBoard board = board().written(0, "A new shot in front of all");

        assertThat(TestBoard.signs(compared(board, """
                001 AX V C 00:00:00:00 00:00:04:00 01:00:00:00 01:00:04:00
                * COMMENT: Shot 1: A lighthouse on a cliff at dusk
                002 AX V C 00:00:00:00 00:00:04:00 01:00:04:00 01:00:08:00
                * COMMENT: Shot 2: The keeper climbs the spiral stairs
                """))).isEqualTo("-1 =2 =3 -4");
    }

    @Test
    void takes_no_cut_of_another_film_for_this_one() {
        assertThat(compared(board(), """
                001 X1 V C 00:00:00:00 00:00:04:00 01:00:00:00 01:00:04:00
                * FROM CLIP NAME: some other film entirely
                """).overlaps()).isFalse();
    }

    @Test
    void leaves_every_scene_in_one_piece_whatever_moves() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            TestBoard board = TestBoard.of(ImportKind.FOUNTAIN, """
                    INT. HALL - DAY

                    A door opens slowly.

                    A lamp burns low.

                    EXT. QUAY - NIGHT

                    A boat drifts out.

                    A dog barks at fog.
                    """);
            List<Integer> order =
                    new ArrayList<>(IntStream.rangeClosed(1, 6).boxed().toList());
            Collections.shuffle(order, random);
            StringBuilder edl = new StringBuilder("TITLE: shuffled\n");
            for (int i = 0; i < order.size(); i++) {
                edl.append(String.format(
                        "00%d AX V C 00:00:00:00 00:00:01:00 00:00:0%d:00 00:00:0%d:00%n* FROM CLIP NAME: shot-000%d.png%n",
                        i + 1, i, i + 1, order.get(i)));
            }
            ScriptComparison cut = compared(board, edl.toString());
            Set<ScriptRow> taken = cut.rows().stream()
                    .filter(row -> row.isChange() && random.nextInt(4) > 0)
                    .collect(Collectors.toSet());
            BoardPlan plan = BoardPlan.of(cut, taken);

            assertThat(plan.deleted()).isEmpty();
            assertThat(plan.order()).hasSize(6);
            assertThat(SceneRuns.areWhole(
                            plan.order().stream().map(PlannedShot::scene).toList()))
                    .isTrue();
        }
    }
}
