package app.storycore.generation;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The ways in which a shot ends without a panel. */
final class ShotEnd {

    private static final List<ShotStatus> OPEN = List.of(ShotStatus.PENDING, ShotStatus.RUNNING, ShotStatus.RETRYING);

    private ShotEnd() {}

    static void fail(Generation g, GenerationShot shot, String why, Clock clock) {
        g.countFailure(shot.status);
        shot.status = ShotStatus.FAILED;
        shot.reason = Reasons.stored(why);
        shot.finishedAt = clock.instant();
        shot.retryAt = null;
    }

    static List<GenerationShot> cancelOpen(GenerationShots shots, UUID generationId) {
        List<GenerationShot> open = shots.findByGenerationIdAndStatusIn(generationId, OPEN);
        open.forEach(shot -> shot.status = ShotStatus.CANCELLED);
        return open;
    }
}
