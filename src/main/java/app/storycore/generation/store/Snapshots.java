package app.storycore.generation.store;

import app.storycore.account.AccountId;
import app.storycore.engine.EngineWait;
import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.store.QueueSchedule.Place;
import app.storycore.project.ProjectId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the flat picture of a generation that everybody else sees. */
@Component
public class Snapshots {

    private final Outlook outlook;

    Snapshots(Outlook outlook) {
        this.outlook = outlook;
    }

    public GenerationSnapshot of(Generation g) {
        return of(g, isQueued(g) ? outlook.queue() : QueueSchedule.EMPTY);
    }

    /** As many as there are, with one look at the queue. */
    public List<GenerationSnapshot> of(List<Generation> generations) {
        QueueSchedule queue =
                generations.stream().anyMatch(Snapshots::isQueued) ? outlook.queue() : QueueSchedule.EMPTY;
        return generations.stream().map(g -> of(g, queue)).toList();
    }

    GenerationSnapshot of(Generation g, QueueSchedule queue) {
        Place place = isQueued(g) ? queue.of(new GenerationId(g.id())) : null;
        return new GenerationSnapshot(
                new GenerationId(g.id()),
                new ProjectId(g.projectId()),
                new AccountId(g.ownerId()),
                g.projectName(),
                g.status(),
                g.progress().stage(),
                g.progress().permille(),
                g.progress().currentShot(),
                g.progress().shotsInWork(),
                g.progress().totalShots(),
                g.progress().madeShots(),
                g.progress().reusedShots(),
                g.progress().failedShots(),
                g.progress().shotsWithMisses(),
                g.aspect(),
                place == null ? 0 : place.number(),
                g.priority(),
                g.engine(),
                g.engineName(),
                g.submittedAt(),
                g.startedAt(),
                g.endedAt(),
                g.run().heartbeatAt(),
                g.run().worked(),
                g.run().runningSince(),
                place == null ? null : place.start(),
                expectedEnd(g, place),
                g.waitingFor(),
                g.reason(),
                GenerationId.ofNullable(g.retryOf()),
                g.isSeen(),
                g.sheetAssetId(),
                g.packageAssetId(),
                g.pdfAssetId(),
                g.animaticAssetId(),
                g.revision());
    }

    private static boolean isQueued(Generation g) {
        return g.status() == GenerationStatus.QUEUED;
    }

    /** Nobody knows when a server that does not answer comes back. */
    private static @Nullable Instant expectedEnd(Generation g, @Nullable Place place) {
        EngineWait wait = g.waitingFor();
        if (wait != null && wait.silentSince() != null) {
            return null;
        }
        return place == null ? g.run().expectedEnd() : place.end();
    }
}
