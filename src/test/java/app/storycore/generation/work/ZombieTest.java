package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.NodeName;
import app.storycore.generation.AfterCommit;
import app.storycore.generation.Delivery;
import app.storycore.generation.DrawnPanel;
import app.storycore.generation.DrawnSheet;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.Judgement;
import app.storycore.generation.Run;
import app.storycore.generation.RunLedger;
import app.storycore.generation.SheetLedger;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A node that is stopped past its lease, and wakes up when another has taken its work over. */
class ZombieTest extends RunTest {

    @Autowired
    StorageRetry storage;

    @Autowired
    RunLedger runs;

    @Autowired
    ShotLedger ledger;

    @Autowired
    SheetLedger sheets;

    @Autowired
    List<StageWorker> workers;

    @Autowired
    NodeName node;

    @Autowired
    ApplicationEventPublisher publisher;

    @Autowired
    JdbcClient database;

    @Autowired
    ConfigurableApplicationContext context;

    @Test
    void writes_nothing_wherever_between_two_writes_it_was_stopped() throws Exception {
        int writes = writesOfAWholeRun();
        assertThat(writes).isGreaterThan(12);
        for (int after = 1; after < writes; after++) {
            StoppedThread stopped = new StoppedThread(after);
            AfterCommit listener = new AfterCommit(stopped::hear);
            context.addApplicationListener(listener);
            assertNothingIsWritten(started(1), stopped, "stopped after write " + after);
            context.removeApplicationListener(listener);
        }
    }

    @Test
    void leaves_the_picture_it_was_drawing_to_nobody() throws Exception {
        StoppedThread stopped = new StoppedThread(Integer.MAX_VALUE);
        engine.when(prompt(1), (request, drawing) -> stopped.stopHere());
        UUID generation = started(1);
        assertNothingIsWritten(generation, stopped, "stopped inside a shot");
        assertThat(engine.drawn()).as("both have drawn it").containsExactly(prompt(1), prompt(1));
    }

    @Test
    void every_single_write_with_an_old_token_is_refused() {
        writes().forEach((name, write) -> {
            UUID generation = started(1);
            Run old = runs.begin(launches.of(generation), "first").orElseThrow().run();
            assertThat(runs.begin(launches.of(generation), "second")).isPresent();
            List<Map<String, Object>> before = rows(generation);
            assertThatThrownBy(() -> write.accept(old)).as(name).isInstanceOf(StaleRunException.class);
            assertThat(rows(generation)).as(name).isEqualTo(before);
        });
    }

    private Map<String, Consumer<Run>> writes() {
        UUID file = UUID.randomUUID();
        Map<String, Consumer<Run>> writes = new LinkedHashMap<>();
        writes.put("heartbeat", runs::heartbeat);
        writes.put("answerWish", runs::answerWish);
        writes.put("release", run -> runs.release(run, "?"));
        writes.put("finish", run -> runs.finish(run, GenerationStatus.COMPLETED, "?"));
        writes.put("enter", run -> ledger.enter(run, Stage.EXPORT));
        writes.put("measured", run -> ledger.measured(run, Stage.GRID, 1, Duration.ofSeconds(1)));
        writes.put("progressed", run -> ledger.progressed(run, Stage.IMAGES, 1, 0.5, 0.5));
        writes.put("sheet", run -> sheets.drawn(run, new DrawnSheet("", file, "")));
        writes.put("shotStarted", run -> ledger.shotStarted(run, 1, 0));
        writes.put("shotSucceeded", run -> ledger.shotSucceeded(run, 1, new DrawnPanel(file, file), 1));
        writes.put("shotSucceeded and next", run -> ledger.shotSucceeded(run, 1, new DrawnPanel(file, file), 2, 1));
        writes.put("shotRetries", run -> ledger.shotRetries(run, 1, "?", Instant.EPOCH, 0));
        writes.put("shotFailed", run -> ledger.shotFailed(run, Stage.IMAGES, 1, "?", 1));
        writes.put("promoted", run -> ledger.promoted(run, 1, file, 1));
        writes.put("judged", run -> ledger.judged(run, 1, new Judgement(file, null, 99, "{}"), 1));
        writes.put("exported", run -> ledger.exported(run, Delivery.PACKAGE, file, 1));
        return writes;
    }

    private int writesOfAWholeRun() {
        StoppedThread counter = new StoppedThread(Integer.MAX_VALUE);
        AfterCommit listener = new AfterCommit(counter::hear);
        UUID generation = started(1);
        context.addApplicationListener(listener);
        counter.isThisOne();
        run(generation);
        context.removeApplicationListener(listener);
        return counter.writes();
    }

    private void assertNothingIsWritten(UUID generation, StoppedThread stopped, String where) throws Exception {
        CompletableFuture<Void> zombie = CompletableFuture.runAsync(() -> {
            stopped.isThisOne();
            run(generation);
        });
        stopped.awaitStop();
        anotherNode(generation);
        List<Map<String, Object>> before = rows(generation);
        assertThat(theOne(generation).status()).as(where).isEqualTo(GenerationStatus.COMPLETED);
        stopped.goOn();
        zombie.get(1, TimeUnit.MINUTES);
        assertThat(rows(generation)).as(where).isEqualTo(before);
    }

    /** Does the whole rest. */
    private void anotherNode(UUID generation) {
        ActiveRuns active = new ActiveRuns(runs);
        new GenerationRunner(runs, ledger, active, workers, storage, node, publisher, clock)
                .run(launches.of(generation));
        active.close();
    }

    private List<Map<String, Object>> rows(UUID generation) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String sql : List.of(
                "select * from generation where id = ?",
                "select * from generation_shot where generation_id = ? order by shot_number",
                "select * from generation_event where generation_id = ? order by revision")) {
            rows.addAll(database.sql(sql).param(generation).query().listOfRows());
        }
        return rows;
    }
}
