package app.storycore.generation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.base.NodeName;
import app.storycore.cluster.ChannelInHand;
import app.storycore.engine.EngineWait;
import app.storycore.generation.AfterCommit;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.OutputFile;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.QualityVerdict;
import app.storycore.generation.RunLease;
import app.storycore.generation.Stage;
import app.storycore.generation.StaleRunException;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.run.RunRecorder;
import app.storycore.generation.run.SheetRecorder;
import app.storycore.generation.run.ShotRecorder;
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
    RunRecorder runs;

    @Autowired
    ShotRecorder recorder;

    @Autowired
    SheetRecorder sheets;

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
        GenerationId generation = started(1);
        assertNothingIsWritten(generation, stopped, "stopped inside a shot");
        assertThat(engine.drawn()).as("both have drawn it").containsExactly(prompt(1), prompt(1));
    }

    @Test
    void every_single_write_with_an_old_token_is_refused() {
        writes().forEach((name, write) -> {
            GenerationId generation = started(1);
            RunLease old =
                    runs.begin(launches.of(generation), "first").orElseThrow().run();
            assertThat(runs.begin(launches.of(generation), "second")).isPresent();
            List<Map<String, Object>> before = rows(generation);
            assertThatThrownBy(() -> write.accept(old)).as(name).isInstanceOf(StaleRunException.class);
            assertThat(rows(generation)).as(name).isEqualTo(before);
        });
    }

    private Map<String, Consumer<RunLease>> writes() {
        UUID file = UUID.randomUUID();
        Map<String, Consumer<RunLease>> writes = new LinkedHashMap<>();
        writes.put("heartbeat", runs::heartbeat);
        writes.put("answerWish", runs::answerWish);
        writes.put("release", runLease -> runs.release(runLease, ReasonCode.SERVER_STOPPED));
        writes.put("finish", runLease -> runs.finish(runLease, GenerationStatus.COMPLETED, Reason.words("?")));
        writes.put("enter", runLease -> recorder.enter(runLease, Stage.EXPORT));
        writes.put("measured", runLease -> recorder.measured(runLease, Stage.GRID, 1, Duration.ofSeconds(1)));
        writes.put("progressed", runLease -> recorder.progressed(runLease, Stage.IMAGES, 0.5, Map.of(1, 0.5)));
        writes.put("waits", runLease -> recorder.waits(runLease, new EngineWait("GPU", null)));
        writes.put("sheet", runLease -> sheets.drawn(runLease, new CoherenceSheet("", file, "")));
        writes.put("shotStarted", runLease -> recorder.shotStarted(runLease, 1, 0));
        writes.put("shotSucceeded", runLease -> recorder.shotSucceeded(runLease, 1, new PanelFiles(file, file), 1));
        writes.put(
                "shotSucceeded and next",
                runLease -> recorder.shotSucceeded(runLease, 1, new PanelFiles(file, file), 2, 1));
        writes.put("shotRetries", runLease -> recorder.shotRetries(runLease, 1, Reason.words("?"), Instant.EPOCH, 0));
        writes.put("shotFailed", runLease -> recorder.shotFailed(runLease, Stage.IMAGES, 1, Reason.words("?"), 1));
        writes.put("promoted", runLease -> recorder.promoted(runLease, 1, file, 1));
        writes.put("judged", runLease -> recorder.judged(runLease, 1, new QualityVerdict(file, null, 99, "{}"), 1));
        writes.put("exported", runLease -> recorder.exported(runLease, OutputFile.PACKAGE, file, 1));
        return writes;
    }

    private int writesOfAWholeRun() {
        StoppedThread counter = new StoppedThread(Integer.MAX_VALUE);
        AfterCommit listener = new AfterCommit(counter::hear);
        GenerationId generation = started(1);
        context.addApplicationListener(listener);
        counter.isThisOne();
        run(generation);
        context.removeApplicationListener(listener);
        return counter.writes();
    }

    private void assertNothingIsWritten(GenerationId generation, StoppedThread stopped, String where) throws Exception {
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
    private void anotherNode(GenerationId generation) {
        RunHeartbeats heartbeats = new RunHeartbeats(runs, new ChannelInHand());
        new GenerationRunner(runs, recorder, heartbeats, workers, storage, node, publisher, clock)
                .run(launches.of(generation));
        heartbeats.close();
    }

    private List<Map<String, Object>> rows(GenerationId generation) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String sql : List.of(
                "select * from generation where id = ?",
                "select * from generation_shot where generation_id = ? order by shot_number",
                "select * from generation_event where generation_id = ? order by revision")) {
            rows.addAll(database.sql(sql).param(generation.value()).query().listOfRows());
        }
        return rows;
    }
}
