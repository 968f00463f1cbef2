package app.storycore.generation.work;

import app.storycore.ServiceTest;
import app.storycore.StudioTestConfiguration.LaunchList;
import app.storycore.account.AccountId;
import app.storycore.account.AccountService;
import app.storycore.account.Role;
import app.storycore.base.MovableClock;
import app.storycore.base.film.VisualStyle;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.history.GenerationHistory;
import app.storycore.generation.queue.Dispatcher;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.GenerationService;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of runs have in common: somebody with projects, and a runner that works when it is told to. */
@ServiceTest
abstract class RunTest {

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
    GenerationHistory history;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    GenerationRunner runner;

    @Autowired
    ScriptedEngine engine;

    @Autowired
    LaunchList launches;

    @Autowired
    MovableClock clock;

    AccountId owner;

    @BeforeEach
    void somebody_with_a_fresh_engine() {
        engine.reset();
        owner = somebody();
    }

    AccountId somebody() {
        return accounts.create("user" + System.nanoTime(), "long enough", Role.USER)
                .id();
    }

    ProjectId project(int count) {
        return project(owner, count);
    }

    ProjectId project(AccountId of, int count) {
        ProjectId project = projects.create(of, "Sequence", VisualStyle.INK).id();
        List<ShotDraft> drafts = IntStream.rangeClosed(1, count)
                .mapToObj(i -> ShotDraft.of(prompt(i)))
                .toList();
        shots.addAll(project, of, drafts);
        return project;
    }

    /** A generation of a new project that was admitted and waits for its runner. */
    GenerationId started(int count) {
        return admitted(generations.start(project(count), owner));
    }

    GenerationId admitted(GenerationId generation) {
        dispatcher.admit();
        return generation;
    }

    /** What the scheduler does with an admitted generation. */
    void run(GenerationId generation) {
        runner.run(launches.of(generation));
    }

    /** Starts, admits and works through a generation. */
    GenerationId done(GenerationId generation) {
        run(admitted(generation));
        clock.advance(Duration.ofSeconds(1));
        return generation;
    }

    GenerationSnapshot theOne(GenerationId generation) {
        return history.record(generation, owner).snapshot();
    }

    List<UUID> panels(GenerationId generation) {
        return queries.shots(generation, owner).stream()
                .map(ShotSnapshot::panelAssetId)
                .toList();
    }

    /** Rewrites the prompt of a shot. */
    ShotInfo write(ProjectId project, int number, String prompt) {
        ShotInfo shot = shots.list(project, owner).get(number - 1);
        return shots.edit(project, shot.id(), owner, draft -> draft.withPrompt(prompt));
    }

    ShotId shotId(ProjectId project, int number) {
        return shots.list(project, owner).get(number - 1).id();
    }

    static String prompt(int number) {
        return "A perfectly good prompt, number " + number;
    }

    /** The process dies: nothing that would tidy up gets a turn. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
