package app.storycore.generation.imports;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Checkpoint;
import app.storycore.base.WorkEndedException;
import app.storycore.delivery.ExportProgress;
import app.storycore.delivery.PanelOrigin.Choice;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.pdf.PdfOptions;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.generation.OutputFile;
import app.storycore.generation.document.ExportDocument;
import app.storycore.generation.document.StoryboardAssembler;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.sound.KeptSound;
import app.storycore.generation.work.engine.PictureSizes;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Package, PDF and animatic of a generation that came in a package; never the files that were sent with it. */
@Component
class ReceivedDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ReceivedDocuments.class);

    /** Documents that are not written by then are left to the next generation. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final Duration TIME_FOR_ANY = Duration.ofSeconds(30);
    private static final Duration TIME_FOR_A_PICTURE = Duration.ofSeconds(3);

    private final AssetService assets;
    private final StoryboardAssembler storyboardAssembler;
    private final FilmWriter films;
    private final PictureSizes sizes;
    private final Clock clock;

    ReceivedDocuments(
            AssetService assets,
            StoryboardAssembler storyboardAssembler,
            FilmWriter films,
            PictureSizes sizes,
            Clock clock) {
        this.sizes = sizes;
        this.assets = assets;
        this.storyboardAssembler = storyboardAssembler;
        this.films = films;
        this.clock = clock;
    }

    /**
     * Writes and stores the documents. What cannot be made, or not soon, is left out; the next generation makes it. The
     * package, which is quick, has time of its own: it is worth most, and holds what was made in time.
     *
     * @param scripts that stand beside the prompts of the shots, by their places, from 1
     * @param sounds of the whole and of shots
     * @param choices of authors, by the places of the shots
     * @param film how the film is made
     * @param pictures that the package really brought: they bound what it may ask of the writers
     * @param allowance of the account, which they count against
     * @param wanted passed between two pieces of the work
     */
    Map<OutputFile, UUID> of(
            RenderedSequence sequence,
            Map<Integer, ShotScript> scripts,
            List<KeptSound> sounds,
            Map<Integer, Choice> choices,
            FilmSettings film,
            int pictures,
            ImportAllowance allowance,
            Checkpoint wanted) {
        Map<OutputFile, UUID> made = new EnumMap<>(OutputFile.class);
        if (sequence.sheet() == null) {
            return made;
        }
        Storyboard storyboard = storyboardAssembler.of(sequence, scripts, sounds, choices, film);
        Duration time = time(pictures);
        Instant begun = clock.instant();
        for (ExportDocument exportDocument :
                ExportDocument.all(PdfOptions.DEFAULT, films, sizes.film(sequence.aspect(), film), film.word())) {
            Instant latest = begun.plus(exportDocument.delivery() == OutputFile.PACKAGE ? time.multipliedBy(2) : time);
            ExportProgress inTime = fraction -> {
                wanted.pass();
                if (clock.instant().isAfter(latest)) {
                    throw new WorkEndedException(WorkEndedException.Reason.TOO_LONG);
                }
            };
            store(sequence.ownerId(), storyboard, exportDocument, made, inTime)
                    .ifPresent(asset -> made.put(exportDocument.delivery(), allowance.store(asset)));
        }
        return made;
    }

    private static Duration time(int pictures) {
        Duration needed = TIME_FOR_ANY.plus(TIME_FOR_A_PICTURE.multipliedBy(pictures));
        return needed.compareTo(LONGEST) < 0 ? needed : LONGEST;
    }

    private Optional<UUID> store(
            AccountId ownerId,
            Storyboard storyboard,
            ExportDocument exportDocument,
            Map<OutputFile, UUID> made,
            ExportProgress inTime) {
        try {
            inTime.progressed(0);
            return Optional.of(exportDocument.store(assets, storyboard, made, ownerId, inTime));
        } catch (WorkEndedException late) {
            if (late.reason() == WorkEndedException.Reason.NOT_WANTED) {
                throw late;
            }
            LOG.info("The {} of an imported package was not written in time", exportDocument.delivery());
        } catch (IOException e) {
            LOG.warn("The {} of an imported package could not be written", exportDocument.delivery(), e);
        }
        return Optional.empty();
    }
}
