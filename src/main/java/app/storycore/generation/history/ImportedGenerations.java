package app.storycore.generation.history;

import app.storycore.engine.StoredPicture;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.reference.GenerationReferences;
import app.storycore.generation.script.GenerationScripts;
import app.storycore.generation.sound.GenerationSounds;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationSheet;
import app.storycore.generation.store.GenerationSheets;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.NewGeneration;
import app.storycore.generation.store.NewGenerationShot;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.version.VersionRecorder;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Records generations that ended elsewhere: they come into being as they ended, and never were in line here. */
@Service
public class ImportedGenerations {

    private static final int NOT_IN_LINE = 0;

    private final GenerationShots shots;
    private final NewestPanels newest;
    private final GenerationSheets sheets;
    private final GenerationReferences references;
    private final GenerationScripts scripts;
    private final GenerationSounds sounds;
    private final GenerationFilms films;
    private final VersionRecorder versions;
    private final GenerationLifecycle lifecycle;
    private final Clock clock;

    ImportedGenerations(
            GenerationShots shots,
            NewestPanels newest,
            GenerationSheets sheets,
            GenerationReferences references,
            GenerationScripts scripts,
            GenerationSounds sounds,
            GenerationFilms films,
            VersionRecorder versions,
            GenerationLifecycle lifecycle,
            Clock clock) {
        this.shots = shots;
        this.newest = newest;
        this.sheets = sheets;
        this.references = references;
        this.scripts = scripts;
        this.sounds = sounds;
        this.films = films;
        this.versions = versions;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Records a generation as the first one of its project, seen by its owner; called inside the transaction that makes
     * the project.
     *
     * @param written the project's shots, as many as the generation has
     */
    public void record(ProjectInfo project, List<ShotInfo> written, ImportedGeneration received) {
        Instant now = clock.instant();
        RenderedSequence sequence = received.sequence();
        Generation g = new Generation(generation(project, written.size(), sequence), NOT_IN_LINE, now);
        List<GenerationShot> drawn = shots(g, written, received, now);
        received.files().forEach(g::deliver);
        CoherenceSheet sheet = sequence.sheet();
        if (sheet != null) {
            g.sheetDrawn(sheet.assetId());
        }
        lifecycle.arrived(
                g,
                g.progress().failedShots() == 0 ? GenerationStatus.COMPLETED : GenerationStatus.COMPLETED_WITH_FAILURES,
                received.why());
        shots.saveAll(drawn);
        references.keep(g.id(), pictures(sequence));
        scripts.keep(g.id(), received.scripts());
        sounds.keep(g.id(), received.sounds());
        films.keep(sequence.generationId(), received.film());
        newest.allDrawn(g.id());
        drawn.forEach(shot -> versions.arrived(g, shot, received.choices().get(shot.number())));
        if (sheet != null) {
            sheets.save(new GenerationSheet(g.id(), sheet));
        }
    }

    private static Set<UUID> pictures(RenderedSequence sequence) {
        return sequence.shots().stream()
                .flatMap(shot -> shot.casting().pictures().stream())
                .map(StoredPicture::id)
                .collect(Collectors.toSet());
    }

    private static NewGeneration generation(ProjectInfo project, int shots, RenderedSequence sequence) {
        return new NewGeneration(
                sequence.generationId(),
                project,
                sequence.style(),
                sequence.aspect(),
                sequence.seed(),
                null,
                false,
                shots,
                0,
                sequence.engine(),
                sequence.engine(),
                sequence.engineVersion());
    }

    private static NewGenerationShot shot(ShotInfo written, ShotWorkItem drawn) {
        return new NewGenerationShot(
                written.number(),
                written.id(),
                drawn.draft(),
                drawn.casting(),
                drawn.take(),
                1,
                written.firstSeed(),
                drawn.seed(),
                drawn.inputHash(),
                drawn.label());
    }

    private static List<GenerationShot> shots(
            Generation g, List<ShotInfo> written, ImportedGeneration received, Instant now) {
        List<GenerationShot> shots = new ArrayList<>();
        for (ShotInfo asWritten : written) {
            int index = shots.size();
            ShotWorkItem drawn = received.sequence().shots().get(index);
            UUID thumbnail = received.thumbnails().get(index);
            GenerationShot shot = new GenerationShot(g.id(), shot(asWritten, drawn));
            shot.arrive(drawn, thumbnail, now);
            g.progress().countImported(shot.status());
            if (shot.hasMisses()) {
                g.progress().countMisses();
            }
            g.cover(thumbnail);
            shots.add(shot);
        }
        return shots;
    }
}
