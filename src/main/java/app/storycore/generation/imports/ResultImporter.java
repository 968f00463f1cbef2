package app.storycore.generation.imports;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Checkpoint;
import app.storycore.base.VisibleText;
import app.storycore.delivery.Frame;
import app.storycore.delivery.GenerationInfo;
import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.delivery.ProjectInfo;
import app.storycore.delivery.Sheet;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.engine.Casting;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.history.ImportedGeneration;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.sound.KeptSound;
import app.storycore.generation.start.EngineChoice;
import app.storycore.generation.start.PanelInput;
import app.storycore.generation.start.SheetPlan;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Stores the pictures of a package, and has the documents made of them that a generation leaves. */
@Component
class ResultImporter {

    private static final Logger LOG = LoggerFactory.getLogger(ResultImporter.class);
    /** Files that nobody refers to are kept for an hour; whatever takes so long must not be recorded any more. */
    private static final Duration LONGEST = Duration.ofMinutes(45);

    private static final String NOT_TO_BE_REUSED = "";

    private final AssetService assets;
    private final ReceivedDocuments documents;
    private final EngineChoice engines;
    private final Clock clock;

    ResultImporter(AssetService assets, ReceivedDocuments documents, EngineChoice engines, Clock clock) {
        this.assets = assets;
        this.documents = documents;
        this.engines = engines;
        this.clock = clock;
    }

    /**
     * The results of a package, with all their files on disk.
     *
     * @param generation null when not one panel could be read
     * @param lost panels that should have been there
     */
    record Results(@Nullable ImportedGeneration generation, int panels, int lost) {}

    /**
     * @param cast of the package, stored already
     * @param sounds of the package, stored already
     * @param packed bytes of the package
     * @param allowance learns of every file that is stored
     * @param wanted passed between two pictures
     * @throws IOException when something cannot be stored here
     */
    Results take(
            Storyboard sent,
            ReceivedMembers cast,
            List<SoundImporter.Received> sounds,
            long packed,
            ImportAllowance allowance,
            Checkpoint wanted)
            throws IOException {
        Instant now = clock.instant();
        PictureImporter pictures = new PictureImporter(assets, allowance, packed);
        ShotImporter shotImporter = new ShotImporter(pictures, cast, now);
        List<ShotImporter.Taken> shots = new ArrayList<>();
        for (Frame frame : sent.frames()) {
            wanted.pass();
            shots.add(shotImporter.take(frame));
            requireInTime(now);
        }
        int lost = (int) shots.stream().filter(ShotImporter.Taken::lost).count();
        int panels = (int)
                shots.stream().filter(shot -> shot.shot().status().hasPanel()).count();
        if (panels == 0) {
            return new Results(null, 0, lost);
        }
        RenderedSequence sequence = sequence(allowance.ownerId(), sent, sheet(sent, pictures), shots, now);
        List<@Nullable UUID> thumbnails = new ArrayList<>();
        shots.forEach(shot -> thumbnails.add(shot.thumbnail()));
        Map<Integer, ShotScript> scripts = PackageMapper.scripts(sent);
        List<KeptSound> heard =
                sounds.stream().map(SoundImporter.Received::kept).toList();
        Map<Integer, Choice> choices = PackageMapper.choices(sent);
        FilmSettings film = PackageMapper.film(sent.project().film());
        ImportedGeneration generation = new ImportedGeneration(
                sequence,
                thumbnails,
                scripts,
                heard,
                choices,
                film,
                documents.of(sequence, scripts, heard, choices, film, pictures.count(), allowance, wanted),
                why(panels, lost));
        requireInTime(now);
        return new Results(generation, panels, lost);
    }

    private void requireInTime(Instant begun) throws PackageFormatException {
        if (Duration.between(begun, clock.instant()).compareTo(LONGEST) > 0) {
            throw new PackageFormatException(
                    PackageFormatException.Reason.TOO_BIG, "To take it in needs more than " + LONGEST);
        }
    }

    private static Reason why(int panels, int lost) {
        return lost == 0
                ? Reason.of(ReasonCode.IMPORTED)
                : Reason.of(ReasonCode.IMPORTED_WITH_LOSSES, lost, panels + lost);
    }

    /** A sheet steers what is drawn later, so it is reused only if it says what would be planned here. */
    private @Nullable CoherenceSheet sheet(Storyboard sent, PictureImporter pictures) throws IOException {
        Sheet sheet = sent.sheet();
        ProjectInfo project = sent.project();
        try {
            UUID picture = pictures.keep(sheet.picture());
            SheetPlan here = engines.of(null)
                    .sheet(
                            project.style(),
                            project.aspect(),
                            project.seed(),
                            sent.frames().stream()
                                    .map(frame -> new PanelInput(
                                            PackageMapper.draft(frame.shot()),
                                            Casting.NONE.inScene(PackageMapper.heading(frame.shot())),
                                            project.seed(),
                                            0))
                                    .toList());
            boolean alike = here.equals(new SheetPlan(sheet.coherence(), sheet.inputHash()));
            return new CoherenceSheet(sheet.coherence(), picture, alike ? sheet.inputHash() : NOT_TO_BE_REUSED);
        } catch (UnreadablePictureException e) {
            LOG.info("A package has no coherence sheet: {}", e.getMessage());
            return null;
        }
    }

    private static RenderedSequence sequence(
            AccountId ownerId,
            Storyboard sent,
            @Nullable CoherenceSheet sheet,
            List<ShotImporter.Taken> shots,
            Instant now) {
        ProjectInfo project = sent.project();
        GenerationInfo run = sent.generation();
        return new RenderedSequence(
                new GenerationId(UUID.randomUUID()),
                ownerId,
                VisibleText.line(project.name()),
                project.style(),
                project.aspect(),
                project.seed(),
                run.engine(),
                run.engineVersion(),
                project.negativePrompt(),
                now,
                sheet,
                shots.stream().map(ShotImporter.Taken::shot).toList());
    }
}
