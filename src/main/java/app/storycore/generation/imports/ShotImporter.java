package app.storycore.generation.imports;

import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.Quality;
import app.storycore.engine.PanelReport;
import app.storycore.generation.ShotQuality;
import app.storycore.generation.ShotSeeds;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.project.ShotId;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes in the shots of one package with their pictures, one after the other. */
final class ShotImporter {

    private static final Logger LOG = LoggerFactory.getLogger(ShotImporter.class);
    private static final Reason LOST = Reason.of(ReasonCode.PACKAGE_PANEL_LOST);
    private static final ShotId NOT_YET = new ShotId(new UUID(0, 0));
    private static final int LONGEST_REPORT = 4_000;

    private final PictureImporter pictures;
    private final ReceivedMembers cast;
    private final Instant now;

    ShotImporter(PictureImporter pictures, ReceivedMembers cast, Instant now) {
        this.pictures = pictures;
        this.cast = cast;
        this.now = now;
    }

    /**
     * A shot with its pictures stored here; its place in the project is known later.
     *
     * @param lost whether it should have a panel that could not be read
     */
    record Taken(ShotWorkItem shot, @Nullable UUID thumbnail, boolean lost) {}

    /** What is known of the panel of a shot that has one. */
    private record Kept(
            UUID panel,
            UUID thumbnail,
            UUID promoted,
            @Nullable UUID alternative,
            ShotQuality quality,
            String report,
            @Nullable String provenance,
            @Nullable PanelReport shows) {}

    /**
     * Takes a shot in, or as failed when one of its pictures cannot be read.
     *
     * @throws IOException when a picture cannot be stored here
     */
    Taken take(Frame frame) throws IOException {
        return switch (frame.outcome()) {
            case FrameOutcome.Failed failed -> failed(frame, Reason.words(failed.reason()), false);
            case FrameOutcome.Made made -> made(frame, made);
        };
    }

    private Taken made(Frame frame, FrameOutcome.Made made) throws IOException {
        try {
            Kept kept = kept(made);
            ShotStatus status = made.reused() ? ShotStatus.REUSED : ShotStatus.SUCCEEDED;
            return new Taken(shot(frame, status, made.origin().inputHash(), kept, null), kept.thumbnail(), false);
        } catch (UnreadablePictureException e) {
            LOG.info("Shot {} of a package has no panel: {}", frame.number(), e.getMessage());
            return failed(frame, LOST, true);
        }
    }

    private Taken failed(Frame frame, Reason reason, boolean lost) {
        return new Taken(shot(frame, ShotStatus.FAILED, "", null, reason), null, lost);
    }

    private Kept kept(FrameOutcome.Made made) throws IOException, UnreadablePictureException {
        PanelOrigin origin = made.origin();
        ShotQuality quality = quality(made.quality());
        String report = quality.toJson();
        if (report.length() > LONGEST_REPORT) {
            throw new UnreadablePictureException("its quality report is too long", null);
        }
        PictureImporter.Panel original = pictures.keepPanel(origin.original());
        return new Kept(
                original.assetId(),
                original.thumbnail(),
                pictures.keep(made.panel()),
                origin.alternative() == null ? null : pictures.keep(origin.alternative()),
                quality,
                report,
                provenance(origin),
                origin.report());
    }

    private static @Nullable String provenance(PanelOrigin origin) {
        return origin.provenance() == null ? null : origin.provenance().toJson();
    }

    private static ShotQuality quality(Quality sent) {
        Quality.Autofix fix = sent.autofix();
        return new ShotQuality(
                sent.score(),
                sent.sharpness(),
                sent.issues(),
                List.of(),
                fix == null ? null : remedy(fix.correction()),
                fix != null && fix.kept(),
                fix == null ? sent.sharpness() : fix.sharpnessBefore(),
                fix == null ? sent.sharpness() : fix.sharpnessAfter());
    }

    private static ShotQuality.Remedy remedy(Quality.Correction correction) {
        return switch (correction) {
            case SHARPENED -> ShotQuality.Remedy.SHARPENED;
            case SOFTENED -> ShotQuality.Remedy.SOFTENED;
        };
    }

    private ShotWorkItem shot(
            Frame frame, ShotStatus status, String inputHash, @Nullable Kept kept, @Nullable Reason reason) {
        return new ShotWorkItem(
                frame.number(),
                NOT_YET,
                PackageMapper.draft(frame.shot()),
                cast.casting(frame.cast()).inScene(PackageMapper.heading(frame.shot())),
                frame.seed().take(),
                1,
                frame.seed().first(),
                ShotSeeds.ofTake(frame.seed().first(), frame.seed().take()),
                PackageMapper.hash(inputHash),
                status,
                0,
                false,
                kept == null ? null : kept.panel(),
                kept == null ? null : kept.promoted(),
                kept == null ? null : kept.alternative(),
                kept == null ? null : kept.quality().score(),
                kept == null ? null : kept.report(),
                kept == null ? null : kept.provenance(),
                kept == null || kept.shows() == null ? null : kept.shows().toJson(),
                reason,
                now,
                frame.label());
    }
}
