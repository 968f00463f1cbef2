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
import app.storycore.generation.ui.status.PanelReportText;
import app.storycore.generation.ui.status.ReasonText;
import app.storycore.generation.ui.status.StatusText;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionOrigin;
import app.storycore.generation.version.VersionsInUse;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ui.card.ShotThumbnailState;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What generations have made of the shots of one project, by the project's shot id. */
final class ShotThumbnails {

    private final Map<ShotId, UUID> images = new HashMap<>();
    private final Map<ShotId, UUID> panels = new HashMap<>();
    private final Map<ShotId, ShotSnapshot> states = new HashMap<>();
    private final Map<ShotId, UUID> looks = new HashMap<>();
    private final PanelPreviews previews;
    private final Clock clock;
    private Set<ShotId> redrawn = Set.of();
    private VersionsInUse versions = VersionsInUse.NONE;
    private boolean idle;
    private boolean active;

    ShotThumbnails(PanelPreviews previews, Clock clock) {
        this.previews = previews;
        this.clock = clock;
    }

    /** Reads the newest panel of every shot, whichever generation made it, and the states of the latest generation. */
    List<ShotSnapshot> read(
            GenerationQueries queries, ProjectId projectId, AccountId ownerId, @Nullable GenerationSnapshot latest) {
        images.clear();
        panels.clear();
        states.clear();
        idle = latest != null && latest.status().isTerminal();
        active = latest != null && !idle;
        looks.clear();
        queries.newestPanels(projectId, ownerId).values().forEach(panel -> {
            takeImage(panel.shotId(), panel.thumbnailAssetId());
            panels.put(panel.shotId(), panel.panelAssetId());
        });
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
        states.merge(shot.shotId(), shot, (before, now) -> now.goingOnFrom(before));
        takeImage(shot.shotId(), shot.thumbnailAssetId());
        if (shot.panelAssetId() != null) {
            panels.put(shot.shotId(), shot.panelAssetId());
        }
    }

    /** Takes which versions are in use, whatever was made last. */
    void use(VersionsInUse chosen) {
        versions = chosen;
    }

    /** Whether another take of a shot may be drawn now. */
    boolean isRegenerable(ShotId shotId) {
        return idle && images.containsKey(shotId) && states.containsKey(shotId);
    }

    /** The picture of a shot that is in use. */
    Optional<UUID> panel(ShotId shotId) {
        return versions.of(shotId)
                .map(version -> version.id().picture())
                .or(() -> Optional.ofNullable(panels.get(shotId)));
    }

    /** The small picture of it. */
    Optional<UUID> thumbnail(ShotId shotId) {
        return versions.of(shotId)
                .map(version -> version.files().thumbnailAssetId())
                .or(() -> Optional.ofNullable(images.get(shotId)));
    }

    ShotThumbnailState face(ShotId shotId) {
        return versions.of(shotId).map(version -> chosenFace(shotId, version)).orElseGet(() -> drawnFace(shotId));
    }

    /** The next generation keeps it, whatever is written. */
    private ShotThumbnailState chosenFace(ShotId shotId, VersionInfo version) {
        ShotSnapshot shot = states.get(shotId);
        ShotSnapshot working = shot != null && isWorking(shot) ? shot : null;
        ShotThumbnailState.State chosen = ChosenState.of(version, shot == null ? null : state(versions.shown(shot)));
        return new ShotThumbnailState(
                AssetLinks.show(version.files().thumbnailAssetId()),
                working == null ? null : preview(working),
                null,
                false,
                isRegenerable(shotId) || !active && version.origin() == VersionOrigin.OWN,
                working == null ? chosen : state(working));
    }

    private ShotThumbnailState drawnFace(ShotId shotId) {
        UUID image = images.get(shotId);
        ShotSnapshot shot = states.get(shotId);
        return new ShotThumbnailState(
                image == null ? null : AssetLinks.show(image),
                shot == null || !isWorking(shot) ? null : preview(shot),
                shot == null || !shot.status().hasPanel() ? null : looks.get(shotId),
                redrawn.contains(shotId),
                isRegenerable(shotId),
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

    private ShotThumbnailState.State state(ShotSnapshot shot) {
        Reason reason = shot.reason();
        return new ShotThumbnailState.State(
                shot.status().name(),
                StatusText.words(shot),
                reason == null ? "" : ReasonText.of(reason),
                StatusText.tone(shot).className(),
                StatusText.icon(shot),
                isWorking(shot),
                shot.permille(),
                shot.misses(),
                shot.deviations() == null ? "" : PanelReportText.line(shot.deviations()),
                elapsed(shot));
    }

    /** While nobody says how far it is: some servers never do. */
    private @Nullable Duration elapsed(ShotSnapshot shot) {
        return shot.startedAt() == null || shot.permille() > 0
                ? null
                : Duration.between(shot.startedAt(), clock.instant());
    }

    private static boolean isWorking(ShotSnapshot shot) {
        return switch (shot.status()) {
            case RUNNING, RETRYING -> true;
            case PENDING, SUCCEEDED, REUSED, FAILED, CANCELLED -> false;
        };
    }
}
