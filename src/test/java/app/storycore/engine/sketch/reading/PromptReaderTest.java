package app.storycore.engine.sketch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.engine.ShotBrief;
import app.storycore.engine.sketch.scene.Person;
import app.storycore.engine.sketch.scene.Scene;
import app.storycore.engine.sketch.scene.Thing;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromptReaderTest {

    static List<String> prompts() throws Exception {
        InputStream stream = Objects.requireNonNull(PromptReaderTest.class.getResourceAsStream("prompts.txt"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> line.contains("=>"))
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    @Test
    void knows_at_least_120_examples() throws Exception {
        assertThat(prompts()).hasSizeGreaterThanOrEqualTo(120);
    }

    @ParameterizedTest
    @MethodSource("prompts")
    void reads_a_prompt_as_a_storyboarder_would(String line) {
        String[] halves = line.split(" => ", -1);
        Scene scene = PromptReader.read(ShotBrief.ofPrompt(halves[0]));
        for (String expectation : halves[1].split(" ", -1)) {
            String[] pair = expectation.split("=", -1);
            ListAssert<String> found = assertThat(values(scene, pair[0])).as("%s of \"%s\"", pair[0], halves[0]);
            if (pair[0].startsWith("no")) {
                found.doesNotContain(pair[1]);
            } else {
                found.contains(pair[1]);
            }
        }
    }

    private static List<String> values(Scene scene, String what) {
        return switch (what) {
            case "place", "noplace" -> one(scene.place());
            case "time" -> one(scene.time());
            case "weather" -> one(scene.weather());
            case "season" -> one(scene.season());
            case "mood" -> one(scene.mood());
            case "size" -> one(scene.size());
            case "angle" -> one(scene.angle());
            case "move" -> one(scene.move());
            case "people" -> one(scene.people().size());
            case "animals" -> one(scene.animals().size());
            case "kind" -> each(scene.people().stream().map(Person::kind));
            case "act" -> each(scene.people().stream().map(Person::action));
            case "key" -> each(scene.people().stream().map(Person::key));
            case "prop", "noprop" -> each(scene.props().stream());
            case "thing", "nothing" -> each(scene.things().stream().map(Thing::key));
            case "animal" -> each(scene.animals().stream());
            default -> throw new IllegalArgumentException(what);
        };
    }

    private static List<String> one(Object value) {
        return List.of(value == null ? "NONE" : value.toString());
    }

    private static List<String> each(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.toList());
    }

    @Test
    void explicit_fields_win_over_words() {
        ShotBrief brief = new ShotBrief(
                "Close-up at night from above, sad", ShotSize.WIDE, CameraAngle.LOW, TimeOfDay.DAWN, Mood.JOYFUL);
        Scene scene = PromptReader.read(brief);
        assertThat(scene.size()).isEqualTo(ShotSize.WIDE);
        assertThat(scene.angle()).isEqualTo(CameraAngle.LOW);
        assertThat(scene.time()).isEqualTo(TimeOfDay.DAWN);
        assertThat(scene.mood()).isEqualTo(Mood.JOYFUL);
    }
}
