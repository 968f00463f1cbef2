package app.storycore.generation;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountService;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.removal.GenerationDeletion;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotService;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever meets in the same instant: one legal end, events that agree with it, revisions without gaps. */
@ServiceTest
class RaceTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationDeletion deletion;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    LaunchList launches;

    @Autowired
    JdbcClient database;

    @Autowired
    ConfigurableApplicationContext context;

    private final Revisions revisions = new Revisions();
    private final AfterCommit listener = new AfterCommit(revisions::hear);

    @BeforeEach
    void listen() {
        context.addApplicationListener(listener);
    }

    @AfterEach
    void listen_no_more() {
        context.removeApplicationListener(listener);
    }

    @ParameterizedTest
    @EnumSource
    void ends_legally(RaceScenario raceScenario) throws Exception {
        fight(raceScenario, 15);
    }

    @ParameterizedTest
    @EnumSource
    @Tag("bench")
    void ends_legally_ten_thousand_times(RaceScenario raceScenario) throws Exception {
        Map<String, Integer> ends = fight(raceScenario, Integer.getInteger("bench.rounds", 10_000));
        System.out.println("FIGURE race " + raceScenario + ": " + ends);
        assertThat(ends).as("both orders were met").hasSizeGreaterThan(1);
    }

    private Map<String, Integer> fight(RaceScenario raceScenario, int rounds) throws Exception {
        RaceFixture scene = RaceFixture.of(
                new RaceFixture.Studio(
                        accounts,
                        projects,
                        shots,
                        generations,
                        deletion,
                        dispatcher,
                        runs,
                        recorder,
                        launches,
                        database),
                revisions);
        Map<String, Integer> ends = new TreeMap<>();
        try (TwoThreadRace twoThreadRace = new TwoThreadRace()) {
            for (int round = 0; round < rounds; round++) {
                ProjectId project = scene.project();
                RaceScenario.Fight fight = raceScenario.prepare(scene, project);
                TwoThreadRace.Result result = twoThreadRace.fight(fight.one(), fight.two());
                String end = fight.check().end(result);
                ends.merge(name(result.one()) + " and " + name(result.two()) + ": " + end, 1, Integer::sum);
                scene.clear(project);
            }
        }
        return ends;
    }

    private static String name(Object result) {
        return result instanceof Enum<?> || result instanceof Boolean || result instanceof String
                ? result.toString()
                : result.getClass().getSimpleName();
    }
}
