package app.storycore.generation.store;

import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a generation has come: its stage, the shot in work, and how many shots ended in which way. */
@Embeddable
public class GenerationProgress {

    @Convert(converter = EnumConverters.StageWord.class)
    private @Nullable Stage stage;

    private int progressPermille;
    private int currentShot;
    private int shotPermille;
    private int shotsInWork;
    private int totalShots;
    private int madeShots;
    private int reusedShots;
    private int failedShots;
    private int shotsWithMisses;

    protected GenerationProgress() {}

    GenerationProgress(int totalShots, int reusedShots) {
        this.totalShots = totalShots;
        this.reusedShots = reusedShots;
    }

    /** A stage begins, or goes on after a restart. */
    public void enter(Stage next) {
        stage = next;
        shotsInWork = 0;
        workOn(0, 0, next, 0);
    }

    /**
     * How far it has come.
     *
     * @param shot the number of the shot in work, 0 for none
     * @param shotFraction of that shot, from 0 to 1
     * @param stageFraction of the whole stage, from 0 to 1
     */
    public void workOn(int shot, double shotFraction, Stage inStage, double stageFraction) {
        currentShot = shot;
        shotPermille = (int) (shotFraction * 1000);
        moveTo(inStage.permille(stageFraction));
    }

    /** A shot that was {@code before} is {@code now}. */
    public void turned(ShotStatus before, ShotStatus now) {
        int begun = (now == ShotStatus.RUNNING ? 1 : 0) - (before == ShotStatus.RUNNING ? 1 : 0);
        shotsInWork = Math.max(0, shotsInWork + begun);
    }

    /** What was in work is put back. */
    void nothingInWork() {
        shotsInWork = 0;
    }

    /** Moves the progress on; it never goes back, whoever says so. */
    public void moveTo(int permille) {
        progressPermille = Math.clamp(permille, progressPermille, 999);
    }

    /** All stages are done. */
    void complete() {
        progressPermille = 1000;
    }

    /** It was done elsewhere. */
    void arrive() {
        stage = Stage.EXPORT;
    }

    void countMade() {
        madeShots++;
    }

    /** Counts a panel that misses something of what was asked. */
    public void countMisses() {
        shotsWithMisses++;
    }

    /** Counts such a panel no more, as its shot is given up. */
    public void forgetMisses() {
        shotsWithMisses = Math.max(0, shotsWithMisses - 1);
    }

    /** Counts a shot that ended elsewhere. */
    public void countImported(ShotStatus ended) {
        switch (ended) {
            case SUCCEEDED -> madeShots++;
            case REUSED -> reusedShots++;
            case FAILED -> failedShots++;
            case PENDING, RUNNING, RETRYING, CANCELLED ->
                throw new IllegalArgumentException("A shot has not ended: " + ended);
        }
    }

    /** Counts a shot that is given up, and takes it from those that had a panel before. */
    void countFailure(UUID generationId, ShotStatus before) {
        switch (before) {
            case SUCCEEDED -> madeShots--;
            case REUSED -> reusedShots--;
            case PENDING, RUNNING, RETRYING -> {}
            case FAILED, CANCELLED ->
                throw new IllegalStateException("A shot of generation " + generationId + " ended twice");
        }
        failedShots++;
    }

    public @Nullable Stage stage() {
        return stage;
    }

    /** Of the whole generation, 0 to 1000. */
    public int permille() {
        return progressPermille;
    }

    public int currentShot() {
        return currentShot;
    }

    /** Of the attempt in work, 0 to 1000. */
    public int shotPermille() {
        return shotPermille;
    }

    /** How many are being drawn at this moment. */
    public int shotsInWork() {
        return shotsInWork;
    }

    public int totalShots() {
        return totalShots;
    }

    int madeShots() {
        return madeShots;
    }

    public int reusedShots() {
        return reusedShots;
    }

    public int failedShots() {
        return failedShots;
    }

    int shotsWithMisses() {
        return shotsWithMisses;
    }
}
