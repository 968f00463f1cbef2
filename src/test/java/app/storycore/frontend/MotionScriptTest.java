package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fades and camera moves in the player, and frames that are dragged over a picture. */
class MotionScriptTest {

    private final JavaScript engine = new JavaScript();

    @BeforeEach
    void the_scripts() {
        for (String name : new String[] {"player-motion.js", "camera-frames.js"}) {
            FrontendFiles.scripts().stream()
                    .filter(file -> file.endsWith(name))
                    .map(FrontendFiles::read)
                    .forEach(script ->
                            engine.run(script.replaceAll("(?m)^export function (\\w+)", "globalThis.$1 = function")
                                    .replaceAll("(?m)^const WHOLE", "var WHOLE")));
        }
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void a_shot_without_a_move_stands_as_it_is() {
        assertThat(engine.run("transformOf(undefined, 0.5)").asString()).isEmpty();
        assertThat(engine.run("transformOf([0, 0, 10000, 0, 0, 10000], 0.5)").asString())
                .isEqualTo("scale(1) translate(0%, 0%)");
    }

    @Test
    void the_camera_sees_one_frame_at_the_start_and_the_other_at_the_end_and_goes_softly() {
        String move = "[0, 0, 10000, 1000, 2000, 5000]";

        assertThat(engine.run("transformOf(%s, 0)".formatted(move)).asString()).isEqualTo("scale(1) translate(0%, 0%)");
        assertThat(engine.run("transformOf(%s, 1)".formatted(move)).asString())
                .isEqualTo("scale(2) translate(-10%, -20%)");
        assertThat(engine.run("transformOf(%s, 0.5)".formatted(move)).asString())
                .endsWith("translate(-5%, -10%)");
        assertThat(engine.run("transformOf(%s, 0.1)".formatted(move)).asString())
                .contains("translate(-0.28");
    }

    @Test
    void a_cut_shows_the_shot_at_once() {
        assertThat(shares("{ ms: 2000 }", 0)).containsExactly(0.0, 1.0);
    }

    @Test
    void a_dissolve_lays_the_shot_over_the_one_before() {
        assertThat(shares("{ ms: 2000, fade: { kind: 'DISSOLVE', ms: 1000 } }", 250))
                .containsExactly(1.0, 0.25);
        assertThat(shares("{ ms: 2000, fade: { kind: 'DISSOLVE', ms: 1000 } }", 1000))
                .containsExactly(0.0, 1.0);
    }

    @Test
    void a_fade_through_black_is_dark_in_its_middle() {
        String shot = "{ ms: 2000, fade: { kind: 'FADE_THROUGH_BLACK', ms: 1000 } }";

        assertThat(shares(shot, 250)).containsExactly(0.5, 0.0);
        assertThat(shares(shot, 500)).containsExactly(0.0, 0.0);
        assertThat(shares(shot, 750)).containsExactly(0.0, 0.5);
    }

    @Test
    void a_fade_from_black_never_shows_the_shot_before_and_ends_with_a_shot_that_became_shorter() {
        assertThat(shares("{ ms: 500, fade: { kind: 'FADE_FROM_BLACK', ms: 1000 } }", 250))
                .containsExactly(0.0, 0.5);
        assertThat(shares("{ ms: 500, fade: { kind: 'FADE_FROM_BLACK', ms: 1000 } }", 500))
                .containsExactly(0.0, 1.0);
    }

    @Test
    void a_frame_stays_within_the_picture_wherever_it_is_dragged() {
        assertThat(frame("possible({ left: -300, top: 9000, size: 5000 })")).containsExactly(0, 5000, 5000);
        assertThat(frame("possible({ left: 0, top: 0, size: 500 })")).containsExactly(0, 0, 2000);
        assertThat(frame("possible({ left: 200, top: 200, size: 20000 })")).containsExactly(0, 0, 10000);
    }

    @Test
    void a_corner_leaves_the_opposite_one_where_it_is_and_keeps_the_proportion() {
        String before = "{ left: 2000, top: 3000, size: 4000 }";

        assertThat(frame("dragged(%s, 'se', 1000, 1000)".formatted(before))).containsExactly(2000, 3000, 5000);
        assertThat(frame("dragged(%s, 'se', 90000, 90000)".formatted(before))).containsExactly(2000, 3000, 7000);
        assertThat(frame("dragged(%s, 'nw', -1000, -1000)".formatted(before))).containsExactly(1000, 2000, 5000);
        assertThat(frame("dragged(%s, 'nw', 9000, 9000)".formatted(before))).containsExactly(4000, 5000, 2000);
    }

    @Test
    void keys_resize_a_frame_around_its_middle() {
        assertThat(frame("resized({ left: 2000, top: 3000, size: 4000 }, 500)")).containsExactly(1750, 2750, 4500);
        assertThat(frame("resized({ left: 0, top: 0, size: 2100 }, -500)")).containsExactly(50, 50, 2000);
    }

    private double[] shares(String shot, int within) {
        Value shares = engine.run("shares(%s, %d)".formatted(shot, within));
        return new double[] {
            shares.getMember("before").asDouble(), shares.getMember("now").asDouble()
        };
    }

    private int[] frame(String script) {
        Value frame = engine.run(script);
        return new int[] {
            frame.getMember("left").asInt(),
            frame.getMember("top").asInt(),
            frame.getMember("size").asInt()
        };
    }
}
