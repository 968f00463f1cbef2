package app.storycore.frontend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Sounds that follow the clock of the player: shots of two, one and three seconds, the second with a sound of half a second,
 * the third with one of two; a track of five seconds that begins after one.
 */
class PlayerSoundScriptTest {

    private static final String PAGE = """
            globalThis.frames = [];
            globalThis.requestAnimationFrame = (work) => frames.push(work);
            globalThis.cancelAnimationFrame = () => frames.splice(0);
            globalThis.now = 1000;
            globalThis.refuses = false;
            globalThis.made = [];
            globalThis.pass = (milliseconds) => {
              for (let left = milliseconds; left >= 0; left -= 100) {
                frames.splice(0).forEach((work) => work(now));
                if (left > 0) {
                  now += 100;
                  made.filter((audio) => !audio.paused).forEach((audio) => (audio.currentTime += 0.1));
                }
              }
            };
            globalThis.Audio = class {
              constructor(src) {
                Object.assign(this, { src, paused: true, currentTime: 0, readyState: 4, seeking: false, starts: 0 });
                made.push(this);
              }
              addEventListener() {}
              removeAttribute() {}
              pause() { this.paused = true; }
              play() {
                if (refuses) return Promise.reject({ name: 'NotAllowedError' });
                this.paused = false;
                this.starts++;
                return Promise.resolve();
              }
            };
            globalThis.stored = {};
            globalThis.localStorage = {
              getItem: (key) => stored[key] ?? null,
              setItem: (key, value) => (stored[key] = value),
            };
            globalThis.listeners = {};
            globalThis.addEventListener = (name, work) => (listeners[name] = work);
            globalThis.AbortController = class { abort() {} };
            globalThis.document = { hidden: false, addEventListener: (name, work) => (listeners[name] = work) };
            globalThis.button = { pressed: '', hidden: false, setAttribute(name, value) { this.pressed = value; } };
            globalThis.root = { isConnected: true, dataset: {}, querySelector: () => button };
            globalThis.clock = new PlayerClock(() => globalThis.sound?.follow());
            globalThis.shots = [
              { id: 'a', ms: 2000 },
              { id: 'b', ms: 1000, sound: { src: 'b.mp3', ms: 500, at: 0 } },
              { id: 'c', ms: 3000, sound: { src: 'c.mp3', ms: 2000, at: 0 } },
            ];
            globalThis.sound = new PlayerSound(root, clock);
            sound.track = { src: 'track.mp3', ms: 5000, at: 1000 };
            clock.load(shots);
            sound.load();
            globalThis.at = (src) => made.findLast((audio) => audio.src === src)?.currentTime ?? -1;
            """;

    private final JavaScript engine = new JavaScript();

    @BeforeEach
    void a_player() {
        for (String name : new String[] {"player-clock.js", "player-sound.js"}) {
            FrontendFiles.scripts().stream()
                    .filter(file -> file.endsWith(name))
                    .map(FrontendFiles::read)
                    .forEach(script -> engine.run(script.replace("export class PlayerClock", "PlayerClock = class")
                            .replace("export class PlayerSound", "PlayerSound = class")));
        }
        engine.run(PAGE);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void the_track_begins_at_its_moment_and_a_sound_with_its_shot() {
        run("clock.play(); pass(800)");
        assertThat(sounding()).isEmpty();
        run("pass(400)");
        assertThat(sounding()).isEqualTo("track");
        run("pass(1000)");
        assertThat(sounding()).isEqualTo("track b");
        run("pass(500)");
        assertThat(sounding()).as("it is over before its shot").isEqualTo("track");
        run("pass(500)");
        assertThat(sounding()).isEqualTo("track c");
    }

    @Test
    void sounds_follow_when_somebody_seeks() {
        run("clock.play(); pass(100); clock.seek(4000)");
        assertThat(sounding()).isEqualTo("track c");
        assertThat(number("at('track.mp3')")).isEqualTo(3.0);
        assertThat(number("at('c.mp3')")).isEqualTo(1.0);
        run("clock.seek(1500)");
        assertThat(sounding()).isEqualTo("track");
        assertThat(number("at('track.mp3')")).isEqualTo(0.5);
    }

    @Test
    void a_sound_that_is_late_is_set_right() {
        run("clock.play(); pass(1500); made[0].currentTime -= 0.4; pass(100)");
        assertThat(number("Math.round(at('track.mp3') * 10)")).isEqualTo(6);
    }

    @Test
    void sounds_pause_with_the_pictures_and_go_on_where_they_were() {
        run("clock.play(); pass(2200); clock.pause()");
        assertThat(sounding()).isEmpty();
        run("now += 5000; clock.play(); pass(100)");
        assertThat(sounding()).isEqualTo("track b");
        assertThat(number("Math.round(at('track.mp3') * 10)")).isEqualTo(13);
    }

    @Test
    void nothing_sounds_backward_or_faster() {
        run("clock.play(); pass(2200); clock.shuttle(1)");
        assertThat(sounding()).isEmpty();
        run("clock.shuttle(-1); pass(100)");
        assertThat(sounding()).isEmpty();
        run("clock.pause(); clock.play(); pass(100)");
        assertThat(sounding()).isNotEmpty();
    }

    @Test
    void a_sound_begins_later_when_a_shot_before_it_gets_longer() {
        run("clock.play(); pass(2200)");
        assertThat(sounding()).isEqualTo("track b");
        run("clock.load([{ ...shots[0], ms: 4000 }, shots[1], shots[2]]); sound.load()");
        run("clock.seek(2500)");
        assertThat(sounding()).isEqualTo("track");
        run("clock.seek(4100)");
        assertThat(sounding()).isEqualTo("track b");
    }

    @Test
    void a_sound_longer_than_its_shot_goes_on_into_the_next() {
        run("clock.load([shots[0], { ...shots[1], sound: { src: 'long.mp3', ms: 2500, at: 0 } }, shots[2]])");
        run("sound.load(); clock.seek(3500); clock.play(); pass(100)");
        assertThat(sounding()).isEqualTo("track b c");
    }

    @Test
    void stepping_plays_the_sound_of_the_shot_alone() {
        run("clock.goTo(1); sound.step()");
        assertThat(sounding()).isEqualTo("b");
        run("clock.goTo(2); sound.step()");
        assertThat(sounding()).isEqualTo("c");
        run("clock.goTo(0); sound.step()");
        assertThat(sounding()).isEmpty();
    }

    @Test
    void a_step_while_it_plays_leaves_the_sounds_to_the_clock() {
        run("clock.play(); pass(100); clock.goTo(1); sound.step(); pass(100)");
        assertThat(sounding()).isEqualTo("track b");
    }

    @Test
    void mute_is_silent_until_it_is_pressed_again_and_is_remembered() {
        run("clock.play(); pass(2200); sound.mute()");
        assertThat(sounding()).isEmpty();
        assertThat(engine.run("button.pressed").asString()).isEqualTo("true");
        assertThat(engine.run("new PlayerSound(root, clock).muted").asBoolean()).isTrue();
        run("sound.mute(); pass(100)");
        assertThat(sounding()).isEqualTo("track b");
    }

    @Test
    void the_button_is_there_only_where_something_can_be_heard() {
        assertThat(engine.run("button.hidden").asBoolean()).isFalse();
        run("sound.hear(null); clock.load([shots[0]]); sound.load()");
        assertThat(engine.run("button.hidden").asBoolean()).isTrue();
    }

    @Test
    void pictures_go_on_where_the_browser_refuses_sound_and_it_is_tried_at_the_next_press() {
        run("refuses = true; clock.play(); pass(1500)");
        engine.run("Promise.resolve()");
        run("pass(100)");
        assertThat(number("clock.time")).isEqualTo(1600);
        assertThat(sounding()).isEmpty();
        run("refuses = false; listeners.keydown({ type: 'keydown' }); pass(100)");
        assertThat(sounding()).isEqualTo("track");
    }

    @Test
    void a_tab_that_nobody_sees_is_silent() {
        run(
                "clock.play(); pass(1500); document.hidden = true; listeners.visibilitychange({ type: 'visibilitychange' })");
        assertThat(sounding()).isEmpty();
        run("document.hidden = false; listeners.visibilitychange({ type: 'visibilitychange' })");
        assertThat(sounding()).isEqualTo("track");
    }

    @Test
    void a_thousand_sounds_are_not_a_thousand_elements() {
        run("clock.load([...Array(1000).keys()].map((i) => ({ id: `s${i}`, ms: 1000, "
                + "sound: { src: `${i}.mp3`, ms: 900, at: 0 } })))");
        run("sound.hear(null); clock.play(); pass(30000)");
        assertThat(number("sound.elements.size")).isLessThan(12);
    }

    private void run(String script) {
        engine.run(script);
    }

    private double number(String expression) {
        return engine.run(expression).asDouble();
    }

    /** Which sounds are heard, by what the player says and by what really plays. */
    private String sounding() {
        String said = engine.run("root.dataset.sounding ?? ''").asString();
        int playing = engine.run("made.filter((audio) => !audio.paused).length").asInt();
        assertThat(playing).isEqualTo(said.isEmpty() ? 0 : said.split(" ", -1).length);
        return said;
    }
}
