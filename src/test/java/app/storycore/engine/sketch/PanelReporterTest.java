package app.storycore.engine.sketch;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.base.Seed;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Coherence;
import app.storycore.engine.PanelReport;
import app.storycore.engine.PanelReport.Subject;
import app.storycore.engine.PanelRequest;
import app.storycore.engine.SheetRequest;
import app.storycore.engine.ShotBrief;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sketch engine says of its panels: {@code +} drawn, {@code ~} drawn as something else, {@code -} not drawn. */
class PanelReporterTest {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;

    private final SketchEngine engine = new SketchEngine();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A man walks his dog in the park             | +man +walks +dog +park
            Two men fight in an alley                   | +two men +fight +alley
            A boy rides a bicycle down the street       | +boy +rides +bicycle +street
            A woman reads a letter by the window        | +woman +reads +letter +window
            A knight on horseback                       | +knight +on horseback
            Anna plays the violin                       | +anna +plays +violin
            A chair in an empty room                    | +chair +room
            A lighthouse on a cliff at dawn             | +lighthouse +cliff
            Two hands gripping the steering wheel of a taxi | +gripping +steering wheel +taxi
            Two boats in a harbour                      | +two boats +harbour
            Insert: a 1957 typewriter                   | +typewriter
            An oak in a field                           | +oak +field
            Three cats on a sofa in the living room     | +three cats +sofa +living room
            A spaceship over a field                     | +spaceship +field
            A hacker sits in front of six monitors       | +hacker +sits +six monitors
            A cat asleep on a sofa                       | +cat +sofa
            A girl holding a cat                         | +girl +holding +cat
            A bird on a branch                           | +bird +branch
            A woman hands a cup to an old man            | +woman +hands +cup +old man
            Two men fight on the roof of a train         | +two men +fight +roof +train
            A castle on a hill in the fog                | +castle +hill
            Seven candles on a table                     | +seven candles +table
            Ein Mann liest ein Buch                      | +mann +liest +buch
            Un homme dort dans son lit                   | +homme +dort +dans son lit
            INT. HOUSE - NIGHT. A man reads a book      | +house +man +reads +book
            A judge holds a gavel                       | +judge +holds +gavel
            A mechanic lies beneath an old truck        | +mechanic +lies +truck +beneath an old truck
            A firefighter climbs up the ladder          | +firefighter +climbs +ladder
            A father carries his daughter               | +father +carries +daughter +carries his daughter
            A girl on her father's shoulders            | +girl +father
            A man stands on a ladder                    | +man +stands +ladder +on a ladder
            A herd of cows on a hill                    | +cows +hill
            A boy hides under the table                 | +boy +hides +table +under the table
            Fog rolls over the harbour                  | +harbour
            The beam of the lighthouse sweeps over a stormy sea at night | +beam of the lighthouse +sweeps +sea
            The spiral stairwell seen from above, a lantern climbing in the dark | +spiral stairwell +lantern +climbing
            Point of view through a telescope: a ship on the sea | +telescope +ship +sea
            A cat sits on a wall                        | +cat +sits +wall
            """)
    void what_can_be_seen_is_drawn(String prompt, String expected) {
        assertThat(outcomes(report(prompt))).isEqualTo(expected);
        assertThat(report(prompt).misses()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A man runs down a fire escape                        | -fire escape
            The bus leaves without him                           | -leaves
            A trucker fills his tank                             | -his tank
            A cook stands at the sink in the kitchen             | -sink
            Two pensioners play chess in the park                | -play chess
            Close-up of a woman's face while a guard waits       | -guard
            A boy hides under the bed                            | -under the bed
            A cat sleeps under the kitchen table                 | -under the kitchen table
            A man paints the wall from a ladder                  | -from a ladder
            """)
    void what_cannot_be_seen_is_not_drawn(String prompt, String expected) {
        assertThat(outcomes(report(prompt))).contains(expected);
        assertThat(report(prompt).misses()).isPositive();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            A bricklayer kneels on the floor                     | ~bricklayer=worker
            A mechanic repairs a car                             | ~repairs=work
            """)
    void what_stands_for_something_is_named(String prompt, String expected) {
        assertThat(outcomes(report(prompt))).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A zorgblat stands in the park", "Ein Mann öffnet den Kühlschrank"})
    void words_that_no_list_knows_are_not_understood(String prompt) {
        assertThat(report(prompt).notUnderstood()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A room without windows",
                "A kitchen with no chairs",
                "She looks at the photograph of her father",
                "Wide shot, slow pan to the left",
                "A man sits under a tree",
                "Two people walk under an umbrella",
                "A woman carries a suitcase"
            })
    void nothing_is_missed_that_was_not_asked_for(String prompt) {
        assertThat(report(prompt).misses()).isZero();
    }

    private PanelReport report(String prompt) {
        ShotBrief shot = ShotBrief.ofPrompt(prompt);
        Coherence coherence =
                engine.plan(new SheetRequest(VisualStyle.INK, new Seed(42), List.of(shot), WIDTH, HEIGHT));
        PanelRequest request = new PanelRequest(shot, VisualStyle.INK, new Seed(7), coherence, WIDTH, HEIGHT);
        return Objects.requireNonNull(engine.drawPanel(request, progress -> {}).report());
    }

    private static String outcomes(PanelReport report) {
        return report.subjects().stream().map(PanelReporterTest::outcome).collect(Collectors.joining(" "));
    }

    private static String outcome(Subject subject) {
        return switch (subject.outcome()) {
            case DRAWN -> "+" + subject.words();
            case DRAWN_AS -> "~" + subject.words() + "=" + subject.drawnAs();
            case NOT_DRAWN -> "-" + subject.words();
        };
    }
}
