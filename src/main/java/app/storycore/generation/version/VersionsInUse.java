package app.storycore.generation.version;

import app.storycore.generation.QualityVerdict;
import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.project.ShotId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What authors chose for the shots of a project, laid over what its last generation made: so board, results and documents
 * follow a choice at once, and the generation stays what it was.
 */
public record VersionsInUse(Map<ShotId, VersionInfo> chosen) {

    public static final VersionsInUse NONE = new VersionsInUse(Map.of());

    public VersionsInUse {
        chosen = Map.copyOf(chosen);
    }

    /** The version that the author of a shot chose. */
    public Optional<VersionInfo> of(ShotId shotId) {
        return Optional.ofNullable(chosen.get(shotId));
    }

    /** The version that is shown for a shot in the place of this panel, if it is another picture. */
    public Optional<VersionInfo> inPlaceOf(ShotId shotId, @Nullable UUID panel) {
        return of(shotId).filter(version -> !version.id().picture().equals(panel));
    }

    /** Whether any of these shots shows another picture than its generation made. */
    public boolean changes(List<ShotSnapshot> shots) {
        return shots.stream()
                .anyMatch(shot -> inPlaceOf(shot.shotId(), shot.panelAssetId()).isPresent());
    }

    /** A shot of a generation as it is shown. */
    public ShotSnapshot shown(ShotSnapshot shot) {
        return inPlaceOf(shot.shotId(), shot.panelAssetId())
                .map(version -> shown(shot, version))
                .orElse(shot);
    }

    private static ShotSnapshot shown(ShotSnapshot shot, VersionInfo version) {
        QualityVerdict delivery = version.delivery();
        boolean open = shot.status().isOpen();
        return new ShotSnapshot(
                shot.generationId(),
                shot.number(),
                shot.shotId(),
                open ? shot.status() : ShotStatus.REUSED,
                shot.attempts(),
                shot.permille(),
                shot.startedAt(),
                version.files().thumbnailAssetId(),
                version.id().picture(),
                delivery == null ? null : delivery.assetId(),
                delivery == null ? null : delivery.score(),
                version.deviations(),
                open ? shot.reason() : null,
                shot.label());
    }

    /** A shot of a generation as it is delivered. */
    public ShotWorkItem delivered(ShotWorkItem shot) {
        return inPlaceOf(shot.shotId(), shot.panelAssetId())
                .map(version -> delivered(shot, version))
                .orElse(shot);
    }

    private static ShotWorkItem delivered(ShotWorkItem shot, VersionInfo version) {
        QualityVerdict delivery = version.delivery();
        return new ShotWorkItem(
                shot.number(),
                shot.shotId(),
                shot.draft(),
                shot.casting(),
                version.origin() == VersionOrigin.DRAWN ? version.take() : shot.take(),
                1,
                shot.firstSeed(),
                shot.seed(),
                version.inputHash() == null ? "" : version.inputHash(),
                ShotStatus.REUSED,
                shot.attempts(),
                false,
                version.id().picture(),
                delivery == null ? null : delivery.assetId(),
                delivery == null ? null : delivery.alternativeAssetId(),
                delivery == null ? null : delivery.score(),
                delivery == null ? null : delivery.report(),
                version.provenance(),
                version.report(),
                null,
                version.madeAt(),
                shot.label());
    }

    /** A word that is another one as soon as another version is chosen. */
    public String mark() {
        return Integer.toHexString(chosen.values().stream()
                .map(VersionInfo::id)
                .mapToInt(VersionId::hashCode)
                .sum());
    }
}
