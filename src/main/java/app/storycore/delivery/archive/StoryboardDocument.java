package app.storycore.delivery.archive;

import app.storycore.base.film.CameraAngle;
import app.storycore.base.film.Mood;
import app.storycore.base.film.ShotSize;
import app.storycore.base.film.TimeOfDay;
import app.storycore.base.film.VisualStyle;
import app.storycore.delivery.Frame;
import app.storycore.delivery.FrameOutcome;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin;
import app.storycore.delivery.ShotDescription;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.Timecode;
import app.storycore.engine.PanelProvenance;
import app.storycore.engine.PanelReport;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code storyboard.json}: the sequence as it was made, shot by shot on one time line.
 *
 * @param version raised with what the results need to be recorded elsewhere; from 2 on it is all there
 * @param coherence what the sheet fixed; null in version 1
 * @param pdf path of the PDF inside the package, or null
 * @param animatic path of the film inside the package, or null
 */
record StoryboardDocument(
        String format,
        int version,
        String project,
        VisualStyle style,
        String aspect,
        Generation generation,
        String sheet,
        @Nullable Coherence coherence,
        @Nullable String pdf,
        @Nullable String animatic,
        BigDecimal durationSeconds,
        int shots,
        int failedShots,
        List<Entry> frames) {

    static final String FORMAT = "storycore-storyboard";
    static final int VERSION = 3;
    static final int FIRST_WITH_RESULTS = 2;

    record Coherence(String values, String inputHash) {}

    record Generation(String id, String engine, String engineVersion, Instant startedAt, Instant endedAt) {}

    enum Status {
        MADE,
        REUSED,
        FAILED
    }

    /**
     * @param label its number as people read it; null where that is its place
     * @param panel path inside the package of the picture that is delivered; null when the shot failed
     * @param original path of the picture as it was drawn; null when the shot failed, and in version 1
     * @param alternative path of the one of the two pictures around an autofix that is not delivered, or null
     * @param inputHash of everything the original was drawn from
     * @param reason why it failed; null otherwise
     * @param startSeconds where the shot begins on the time line
     * @param dialogue null when there is none, and before version 3, as are the next four
     * @param motion of its film; null where nothing moves, and in packages of before
     * @param drawn how the original was drawn; null when that is not known
     * @param shows what the original shows of what was asked; null when its engine makes no claim
     * @param chosen that its author chose the picture; null when it is what was drawn last, and in packages of before
     */
    record Entry(
            int number,
            @Nullable String label,
            Status status,
            @Nullable String panel,
            @Nullable String original,
            @Nullable String alternative,
            @Nullable String inputHash,
            @Nullable String reason,
            BigDecimal startSeconds,
            BigDecimal durationSeconds,
            String prompt,
            @Nullable ShotSize shotSize,
            @Nullable CameraAngle cameraAngle,
            @Nullable TimeOfDay timeOfDay,
            @Nullable Mood mood,
            @Nullable String dialogue,
            @Nullable String action,
            @Nullable String notes,
            @Nullable String sceneNumber,
            @Nullable String sceneHeading,

            @Nullable MotionDocument motion,

            @Nullable PanelProvenance drawn,
            @Nullable PanelReport shows,
            @Nullable Chosen chosen) {}

    /**
     * @param own whether its author brought the original
     * @param file as its author has it, null when that is not known
     */
    record Chosen(boolean own, @Nullable String file) {}

    static StoryboardDocument of(Storyboard storyboard, Enclosures enclosures) {
        GenerationInfo run = storyboard.generation();
        return new StoryboardDocument(
                FORMAT,
                VERSION,
                storyboard.project().name(),
                storyboard.project().style(),
                storyboard.project().aspect().label(),
                new Generation(run.id(), run.engine(), run.engineVersion(), run.startedAt(), run.endedAt()),
                ProjectPackage.SHEET,
                new Coherence(storyboard.sheet().coherence(), storyboard.sheet().inputHash()),
                enclosures.pdf() == null ? null : ProjectPackage.PDF,
                enclosures.animatic() == null ? null : ProjectPackage.ANIMATIC,
                Timecode.exactSeconds(storyboard.duration()),
                storyboard.frames().size(),
                storyboard.failed().size(),
                entries(storyboard));
    }

    private static List<Entry> entries(Storyboard storyboard) {
        List<Entry> entries = new ArrayList<>();
        Duration start = Duration.ZERO;
        for (Frame frame : storyboard.frames()) {
            entries.add(entry(storyboard, frame, start));
            start = start.plus(frame.duration());
        }
        return entries;
    }

    private static Entry entry(Storyboard storyboard, Frame frame, Duration start) {
        ShotDescription shot = frame.shot();
        FrameOutcome.Made made = frame.outcome() instanceof FrameOutcome.Made panel ? panel : null;
        return new Entry(
                frame.number(),
                frame.label(),
                status(frame.outcome()),
                made == null ? null : ProjectPackage.panelPath(storyboard, frame),
                made == null ? null : ProjectPackage.originalPath(storyboard, frame),
                made == null || made.origin().alternative() == null
                        ? null
                        : ProjectPackage.alternativePath(storyboard, frame),
                made == null ? null : made.origin().inputHash(),
                frame.outcome() instanceof FrameOutcome.Failed failed ? failed.reason() : null,
                Timecode.exactSeconds(start),
                Timecode.exactSeconds(shot.duration()),
                shot.prompt(),
                shot.shotSize(),
                shot.cameraAngle(),
                shot.timeOfDay(),
                shot.mood(),
                Json.orNull(shot.text().dialogue()),
                Json.orNull(shot.text().action()),
                Json.orNull(shot.text().notes()),
                shot.scene() == null ? null : shot.scene().number(),
                shot.scene() == null ? null : shot.scene().heading(),
                MotionDocument.of(shot.motion()),
                made == null ? null : made.origin().provenance(),
                made == null ? null : made.origin().report(),
                made == null ? null : chosen(made.origin().choice()));
    }

    private static @Nullable Chosen chosen(PanelOrigin.@Nullable Choice choice) {
        return choice == null ? null : new Chosen(choice.own(), choice.fileName());
    }

    private static Status status(FrameOutcome outcome) {
        return switch (outcome) {
            case FrameOutcome.Made made -> made.reused() ? Status.REUSED : Status.MADE;
            case FrameOutcome.Failed failed -> Status.FAILED;
        };
    }
}
