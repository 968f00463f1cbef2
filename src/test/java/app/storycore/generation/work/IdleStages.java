package app.storycore.generation.work;

import app.storycore.generation.PlannedShot;
import app.storycore.generation.ShotLedger;
import app.storycore.generation.Stage;
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

    private final ShotLedger ledger;
    private final ImagesWorker images;
    private final LongAdder shots = new LongAdder();
    private final LongAdder starting = new LongAdder();
    private final LongAdder succeeding = new LongAdder();
    private volatile Depth depth = Depth.LEDGER;

    IdleStages(ShotLedger ledger, ImagesWorker images) {
        this.ledger = ledger;
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
                run.shots().forEach(shot -> write(run, shot));
                yield run.shots().size();
            }
        };
    }

    private void write(RunContext run, PlannedShot shot) {
        double share = (double) shot.number() / run.shots().size();
        run.control().checkpoint();
        long began = System.nanoTime();
        run.progress().stored(ledger.shotStarted(run.run(), shot.number(), share));
        long middle = System.nanoTime();
        UUID file = UUID.randomUUID();
        run.progress().stored(ledger.shotSucceeded(run.run(), shot.number(), file, file, share));
        shots.increment();
        starting.add(middle - began);
        succeeding.add(System.nanoTime() - middle);
    }

    /** Where the time went. */
    String report() {
        return "FIGURE orchestration: shotStarted %.2f ms, shotSucceeded %.2f ms, mean of %d"
                .formatted(starting.sum() / 1e6 / shots.sum(), succeeding.sum() / 1e6 / shots.sum(), shots.sum());
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
