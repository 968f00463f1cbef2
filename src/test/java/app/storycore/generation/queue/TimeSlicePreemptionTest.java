package app.storycore.generation.queue;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.RequestedAction;
import app.storycore.generation.RunLease;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotService;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@ServiceTest
@TestPropertySource(properties = {"studio.generations.at-once=2", "studio.generations.turn=2m"})
@Tag("hsqldb") // each of its statements is asked of PostgreSQL by another test
class TimeSlicePreemptionTest {

    @Autowired
    AccountService accounts;

    @Autowired
    ProjectService projects;

    @Autowired
    ShotService shots;

    @Autowired
    GenerationService generations;

    @Autowired
    GenerationQueries queries;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    RunRecorder runs;

    @Autowired
    LaunchList launches;

    @Autowired
    MovableClock clock;

    AccountId greedy;
    AccountId other;

    @BeforeEach
    void two_accounts_and_an_empty_node() {
        greedy = somebody();
        other = somebody();
    }

    @Test
    void a_long_one_makes_room_for_another_account_after_its_turn_and_comes_back() {
        GenerationId first = submit(greedy);
        clock.advance(Duration.ofSeconds(1));
        GenerationId second = submit(greedy);
        RunLease runLease = runs.begin(launches.of(first), "node").orElseThrow().run();
        runs.begin(launches.of(second), "node");
        GenerationId waiting = submit(other);

        clock.advance(Duration.ofMinutes(1));
        dispatcher.admit();
        assertThat(runs.heartbeat(runLease)).isEqualTo(RequestedAction.NONE);

        clock.advance(Duration.ofMinutes(1));
        dispatcher.admit();
        assertThat(runs.heartbeat(runLease)).isEqualTo(RequestedAction.YIELD);
        assertThat(runs.answerWish(runLease)).isTrue();
        assertThat(status(first, greedy)).isEqualTo(GenerationStatus.QUEUED);

        dispatcher.admit();
        assertThat(status(waiting, other)).isEqualTo(GenerationStatus.RUNNING);
        assertThat(status(first, greedy)).isEqualTo(GenerationStatus.QUEUED);

        RunLease guest = runs.begin(launches.of(waiting), "node").orElseThrow().run();
        runs.finish(guest, GenerationStatus.COMPLETED, Reason.of(ReasonCode.COMPLETED));
        dispatcher.admit();
        assertThat(status(first, greedy)).isEqualTo(GenerationStatus.RUNNING);
        generations.requestCancel(first, greedy);
        generations.requestCancel(second, greedy);
        runs.begin(launches.of(first), "node");
        runs.begin(launches.of(second), "node");
    }

    private GenerationStatus status(GenerationId generation, AccountId owner) {
        return queries.board(owner).stream()
                .filter(g -> g.id().equals(generation))
                .findFirst()
                .orElseThrow()
                .status();
    }

    private GenerationId submit(AccountId owner) {
        ProjectId project = projects.create(owner, "Sequence", VisualStyle.INK).id();
        shots.add(project, owner, ShotDraft.of("A perfectly good prompt"));
        GenerationId generation = generations.start(project, owner);
        dispatcher.admit();
        return generation;
    }

    private AccountId somebody() {
        return accounts.create("user" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }
}
