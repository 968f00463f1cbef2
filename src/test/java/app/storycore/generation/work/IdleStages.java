package app.storycore.generation.work;

import app.storycore.generation.PanelFiles;
import app.storycore.generation.Stage;
import app.storycore.generation.run.ShotRecorder;
import app.storycore.generation.work.stage.ImagesWorker;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;

/** Stage IMAGES without pictures, or with the smallest one, and the later stages without anything. */
final class IdleStages implements StageWorker {

    /** How much of a shot is done. */
    enum Depth {
        /** Only what is written down. */
        LEDGER,
        /** Two files of one pixel too. */
        FILES
    }

    private final ShotRecorder recorder;
    private final ImagesWorker images;
    private final LongAdder shots = new LongAdder();
    private final LongAdder writing = new LongAdder();
    private volatile Depth depth = Depth.LEDGER;

    IdleStages(ShotRecorder recorder, ImagesWorker images) {
        this.recorder = recorder;
        this.images = images;
    }

    void use(Depth next) {
        depth = next;
    }

    @Override
    public Stage stage() {
        return Stage.IMAGES;
    }

    @Override
    public int work(RunContext run) throws StageFailedException {
        return switch (depth) {
            case FILES -> images.work(run);
            case LEDGER -> {
                write(run);
                yield run.shots().size();
            }
        };
    }

    private void write(RunContext run) {
        int total = run.shots().size();
        run.progress().stored(recorder.shotStarted(run.run(), 1, 0));
        for (int number = 1; number <= total; number++) {
            run.control().checkpoint();
            UUID file = UUID.randomUUID();
            PanelFiles panel = new PanelFiles(file, file);
            double share = (double) number / total;
            long began = System.nanoTime();
            run.progress()
                    .stored(
                            number == total
                                    ? recorder.shotSucceeded(run.run(), number, panel, share)
                                    : recorder.shotSucceeded(run.run(), number, panel, number + 1, share));
            shots.increment();
            writing.add(System.nanoTime() - began);
        }
    }

    /** Where the time went. */
    String report() {
        return "FIGURE orchestration: a shot done and the next begun %.2f ms, mean of %d"
                .formatted(writing.sum() / 1e6 / shots.sum(), shots.sum());
    }

    StageWorker empty(Stage stage) {
        return new StageWorker() {
            @Override
            public Stage stage() {
                return stage;
            }

            @Override
            public int work(RunContext run) {
                return 0;
            }
        };
    }
}
