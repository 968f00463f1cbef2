package app.storycore.generation.imports;

import app.storycore.asset.AssetService;
import app.storycore.base.Checkpoint;
import app.storycore.base.VisibleText;
import app.storycore.delivery.Frame;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import app.storycore.generation.DrawnSequence;
import app.storycore.generation.DrawnSheet;
import app.storycore.generation.EngineChoice;
import app.storycore.generation.PlannedSheet;
import app.storycore.generation.ReceivedGeneration;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the pictures of a package, and has the documents made of them that a generation leaves. */
@Component
class ResultIntake {

    private static final Logger LOG = LoggerFactory.getLogger(ResultIntake.class);
    /** Files that nobody refers to are kept for an hour; whatever takes so long must not be recorded any more. */
    private static final Duration LONGEST = Duration.ofMinutes(45);

    private static final String NOT_TO_BE_REUSED = "";

    private final AssetService assets;
    private final ReceivedDocuments documents;
    private final EngineChoice engine;
    private final Clock clock;

    ResultIntake(AssetService assets, ReceivedDocuments documents, EngineChoice engine, Clock clock) {
        this.assets = assets;
        this.documents = documents;
        this.engine = engine;
        this.clock = clock;
    }

    /**
     * The results of a package, with all their files on disk.
     *
     * @param generation null when not one panel could be read
     * @param lost panels that should have been there
     */
    record Results(@Nullable ReceivedGeneration generation, int panels, int lost) {}

    /**
     * @param packed bytes of the package
     * @param allowance learns of every file that is stored
     * @param wanted passed between two pictures
     * @throws IOException when something cannot be stored here
     */
    Results take(Storyboard sent, long packed, ImportAllowance allowance, Checkpoint wanted) throws IOException {
        Instant now = clock.instant();
        PictureIntake pictures = new PictureIntake(assets, allowance, packed);
        ShotIntake intake = new ShotIntake(pictures, now);
        List<ShotIntake.Taken> shots = new ArrayList<>();
        for (Frame frame : sent.frames()) {
            wanted.pass();
            shots.add(intake.take(frame));
            requireInTime(now);
        }
        int lost = (int) shots.stream().filter(ShotIntake.Taken::lost).count();
        int panels = (int)
                shots.stream().filter(shot -> shot.shot().status().hasPanel()).count();
        if (panels == 0) {
            return new Results(null, 0, lost);
        }
        DrawnSequence sequence = sequence(allowance.ownerId(), sent, sheet(sent, pictures), shots, now);
        List<@Nullable UUID> thumbnails = new ArrayList<>();
        shots.forEach(shot -> thumbnails.add(shot.thumbnail()));
        ReceivedGeneration generation = new ReceivedGeneration(
                sequence, thumbnails, documents.of(sequence, pictures.count(), allowance, wanted), why(panels, lost));
        requireInTime(now);
        return new Results(generation, panels, lost);
    }

    private void requireInTime(Instant begun) throws PackageFormatException {
        if (Duration.between(begun, clock.instant()).compareTo(LONGEST) > 0) {
            throw new PackageFormatException(Reason.TOO_BIG, "To take it in needs more than " + LONGEST);
        }
    }

    private static String why(int panels, int lost) {
        return lost == 0
                ? "Imported from a package"
                : "Imported from a package; " + lost + " of " + (panels + lost) + " panels could not be read";
    }

    /** A sheet steers what is drawn later, so it is reused only if it says what would be planned here. */
    private @Nullable DrawnSheet sheet(Storyboard sent, PictureIntake pictures) throws IOException {
        Sheet sheet = sent.sheet();
        ProjectInfo project = sent.project();
        try {
            UUID picture = pictures.keep(sheet.picture());
            PlannedSheet here = engine.sheet(
                    project.style(),
                    project.seed(),
                    sent.frames().stream()
                            .map(frame -> Sent.draft(frame.shot()))
                            .toList());
            boolean alike = here.equals(new PlannedSheet(sheet.coherence(), sheet.inputHash()));
            return new DrawnSheet(sheet.coherence(), picture, alike ? sheet.inputHash() : NOT_TO_BE_REUSED);
        } catch (UnreadablePictureException e) {
            LOG.info("A package has no coherence sheet: {}", e.getMessage());
            return null;
        }
    }

    private static DrawnSequence sequence(
            UUID ownerId, Storyboard sent, @Nullable DrawnSheet sheet, List<ShotIntake.Taken> shots, Instant now) {
        ProjectInfo project = sent.project();
        GenerationInfo run = sent.generation();
        return new DrawnSequence(
                UUID.randomUUID(),
                ownerId,
                VisibleText.line(project.name()),
                project.style(),
                project.seed(),
                run.engine(),
                run.engineVersion(),
                now,
                sheet,
                shots.stream().map(ShotIntake.Taken::shot).toList());
    }
}
