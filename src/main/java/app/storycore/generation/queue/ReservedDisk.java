package app.storycore.generation.queue;

import app.storycore.generation.estimate.Workload;

/**
 * Bytes that an active generation is going to store, by an estimate that stands until it ends: so each has room to its end,
 * however often it is paused or interrupted.
 */
public final class ReservedDisk {

    /** Panel, scaled panel and small picture of a shot, as the sketch engine draws them, with a tenth to spare. */
    static final long DRAWN_SHOT = 3_500_000;

    /** A shot's share of package, PDF and animatic. */
    static final long PACKED_SHOT = 3_500_000;

    private ReservedDisk() {}

    /** What a generation will store. */
    public static long of(Workload work) {
        return (work.panels() + work.extra()) * DRAWN_SHOT + work.shots() * PACKED_SHOT;
    }
}
