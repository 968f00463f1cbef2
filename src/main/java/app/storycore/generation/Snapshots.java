package app.storycore.generation;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the flat picture of a generation that everybody else sees. */
@Component
class Snapshots {

    private final Estimates estimates;
    private final QueuePlaces places;
    private final Clock clock;

    Snapshots(Estimates estimates, QueuePlaces places, Clock clock) {
        this.estimates = estimates;
        this.places = places;
        this.clock = clock;
    }

    GenerationSnapshot of(Generation g) {
        return of(g, g.status() == GenerationStatus.QUEUED ? places.placeOf(g.id) : 0);
    }

    GenerationSnapshot of(Generation g, int queuePlace) {
        return new GenerationSnapshot(
                g.id,
                g.projectId,
                g.ownerId,
                g.projectName,
                g.status(),
                g.stage,
                g.permille(),
                g.currentShot,
                g.totalShots,
                g.madeShots,
                g.reusedShots,
                g.failedShots,
                queuePlace,
                g.priority,
                g.engine,
                g.submittedAt,
                g.startedAt,
                g.endedAt,
                g.heartbeatAt,
                g.worked(),
                g.runningSince,
                expectedEnd(g),
                g.reason,
                g.isSeen(),
                g.sheetAssetId,
                g.packageAssetId,
                g.pdfAssetId,
                g.animaticAssetId,
                g.revision());
    }

    private @Nullable Instant expectedEnd(Generation g) {
        if (!g.status().isWorking() || g.stage == null) {
            return null;
        }
        double fraction = g.stage.fraction(g.permille());
        return clock.instant().plus(estimates.remaining(g.engine, g.stage, fraction, g.totalShots));
    }
}
