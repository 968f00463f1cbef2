package app.storycore.dashboard;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetLinks;
import app.storycore.generation.GenerationSnapshot;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.Stage;
import app.storycore.generation.live.PanelPreviews;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.service.GenerationQueries;
import app.storycore.generation.service.ShotAtStart;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ui.card.ShotThumbnailState;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What generations have made of the shots of one project, by the project's shot id. */
final class ShotThumbnails {

    private final Map<ShotId, UUID> images = new HashMap<>();
    private final Map<ShotId, ShotSnapshot> states = new HashMap<>();
    private final Map<ShotId, UUID> looks = new HashMap<>();
    private final PanelPreviews previews;
    private Set<ShotId> redrawn = Set.of();
    private boolean idle;

    ShotThumbnails(PanelPreviews previews) {
        this.previews = previews;
    }

    /** Reads the newest panel of every shot, whichever generation made it, and the states of the latest generation. */
    List<ShotSnapshot> read(
            GenerationQueries queries, ProjectId projectId, AccountId ownerId, @Nullable GenerationSnapshot latest) {
        images.clear();
        states.clear();
        idle = latest != null && latest.status().isTerminal();
        looks.clear();
        queries.newestPanels(projectId, ownerId)
                .values()
                .forEach(panel -> takeImage(panel.shotId(), panel.thumbnailAssetId()));
        List<ShotAtStart> drafted = latest == null ? List.of() : queries.drafted(latest.id(), ownerId);
        for (ShotAtStart shot : drafted) {
            take(shot.shot());
            looks.put(shot.shot().shotId(), shot.draft().lookFingerprint());
        }
        return drafted.stream().map(ShotAtStart::shot).toList();
    }

    /**
     * Takes which shots the next generation would draw.
     *
     * @return those of which that was not known, or no longer holds
     */
    Set<ShotId> foresee(Set<ShotId> toDraw) {
        Set<ShotId> changed = new HashSet<>(toDraw);
        redrawn.stream().filter(shot -> !changed.add(shot)).forEach(changed::remove);
        redrawn = toDraw;
        return changed;
    }

    /** Takes what a shot of the latest generation has become. */
    void take(ShotSnapshot shot) {
        states.put(shot.shotId(), shot);
        takeImage(shot.shotId(), shot.thumbnailAssetId());
    }

    ShotThumbnailState face(ShotId shotId) {
        UUID image = images.get(shotId);
        ShotSnapshot shot = states.get(shotId);
        return new ShotThumbnailState(
                image == null ? null : AssetLinks.show(image),
                shot == null || !isWorking(shot) ? null : preview(shot),
                shot == null || !shot.status().hasPanel() ? null : looks.get(shotId),
                redrawn.contains(shotId),
                idle && image != null && shot != null,
                shot == null ? null : state(shot));
    }

    /** The page still shows the shot in work of this generation. */
    void watch(GenerationSnapshot generation) {
        if (generation.stage() == Stage.IMAGES && generation.status().isWorking()) {
            previews.watch(generation.id());
        }
    }

    private @Nullable String preview(ShotSnapshot shot) {
        previews.watch(shot.generationId());
        return previews.address(shot.generationId(), shot.number()).orElse(null);
    }

    private void takeImage(ShotId shotId, @Nullable UUID image) {
        if (image != null) {
            images.put(shotId, image);
        }
    }

    private static ShotThumbnailState.State state(ShotSnapshot shot) {
        Reason reason = shot.reason();
        return new ShotThumbnailState.State(
                shot.status().name(),
                StatusText.words(shot),
                reason == null ? "" : ReasonText.of(reason),
                StatusText.tone(shot.status()).className(),
                StatusText.icon(shot.status()),
                isWorking(shot),
                shot.permille());
    }

    private static boolean isWorking(ShotSnapshot shot) {
        return switch (shot.status()) {
            case RUNNING, RETRYING -> true;
            case PENDING, SUCCEEDED, REUSED, FAILED, CANCELLED -> false;
        };
    }
}
