package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The time of the player: shots of two, one and three seconds. */
class PlayerClockScriptTest {

    private static final String CLOCK = """
            globalThis.frames = [];
            globalThis.requestAnimationFrame = (work) => frames.push(work);
            globalThis.cancelAnimationFrame = () => frames.splice(0);
            globalThis.now = 1000;
            globalThis.pass = (milliseconds) => {
              for (let left = milliseconds; left >= 0; left -= 100) {
                frames.splice(0).forEach((work) => work(now));
                if (left > 0) now += 100;
              }
            };
            globalThis.clock = new PlayerClock(() => {});
            clock.load([{ id: 'a', ms: 2000 }, { id: 'b', ms: 1000 }, { id: 'c', ms: 3000 }]);
            """;

    private final JavaScript engine = new JavaScript();

    @BeforeEach
    void a_clock() {
        FrontendFiles.scripts().stream()
                .filter(file -> file.endsWith("player-clock.js"))
                .map(FrontendFiles::read)
                .forEach(script -> engine.run(script.replace("export class PlayerClock", "PlayerClock = class")));
        engine.run(CLOCK);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void shows_each_shot_for_as_long_as_it_lasts_and_stops_at_the_end() {
        run("clock.play(); pass(1900)");
        assertThat(shown()).isEqualTo("a 1900 plays");
        run("pass(200)");
        assertThat(shown()).isEqualTo("b 2100 plays");
        run("pass(1000)");
        assertThat(shown()).isEqualTo("c 3100 plays");
        run("pass(5000)");
        assertThat(shown()).isEqualTo("c 6000 stands");
        run("clock.toggle(); pass(100)");
        assertThat(shown()).as("once more").isEqualTo("a 100 plays");
    }

    @Test
    void begins_again_where_it_loops() {
        run("clock.looping = true; clock.play(); pass(6500)");
        assertThat(shown()).isEqualTo("a 500 plays");
        run("clock.shuttle(-1); pass(1000)");
        assertThat(shown()).isEqualTo("c 5500 plays");
    }

    @Test
    void is_twice_as_fast_with_each_press_and_turns_round() {
        run("clock.shuttle(1); clock.shuttle(1); pass(1000)");
        assertThat(shown()).isEqualTo("b 2000 plays");
        run("clock.shuttle(1); clock.shuttle(1)");
        assertThat(engine.run("clock.rate").asInt()).isEqualTo(4);
        run("clock.shuttle(-1); pass(500)");
        assertThat(shown()).isEqualTo("a 1500 plays");
        run("clock.shuttle(-1)");
        assertThat(engine.run("clock.rate").asInt()).isEqualTo(-2);
        run("pass(1000)");
        assertThat(shown()).as("at the beginning").isEqualTo("a 0 stands");
    }

    @Test
    void seeks_within_shots_and_no_farther_than_to_the_ends() {
        run("clock.seek(2500)");
        assertThat(shown()).isEqualTo("b 2500 stands");
        run("clock.seek(3000)");
        assertThat(shown()).isEqualTo("c 3000 stands");
        run("clock.seek(99999)");
        assertThat(shown()).isEqualTo("c 6000 stands");
        run("clock.seek(-1)");
        assertThat(shown()).isEqualTo("a 0 stands");
        run("clock.goTo(7)");
        assertThat(shown()).isEqualTo("c 3000 stands");
    }

    @Test
    void stays_with_its_shot_when_others_get_longer_move_or_go() {
        run("clock.seek(2500); clock.load([{ id: 'a', ms: 9000 }, { id: 'b', ms: 1000 }])");
        assertThat(shown()).isEqualTo("b 9500 stands");
        run("clock.load([{ id: 'b', ms: 400 }, { id: 'a', ms: 9000 }])");
        assertThat(shown()).isEqualTo("b 400 stands");
        run("clock.load([{ id: 'd', ms: 5000 }])");
        assertThat(shown()).isEqualTo("d 0 stands");
    }

    @Test
    void goes_on_where_it_was_when_its_tab_was_behind_another_one() {
        run("clock.play(); pass(500); now += 60000; pass(100)");
        assertThat(shown()).isEqualTo("a 600 plays");
    }

    private void run(String script) {
        engine.run(script);
    }

    private String shown() {
        return engine.run("`${clock.shot.id} ${clock.time} ${clock.playing ? 'plays' : 'stands'}`")
                .asString();
    }
}
