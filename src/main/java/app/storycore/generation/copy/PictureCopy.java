package app.storycore.generation.copy;

import app.storycore.account.AccountId;
import app.storycore.generation.CoherenceSheet;
import app.storycore.generation.GenerationId;
import app.storycore.generation.PanelFiles;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.ShotWorkItem;
import app.storycore.generation.history.ImportedGeneration;
import app.storycore.generation.history.ImportedGenerations;
import app.storycore.generation.history.RenderedSequence;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.sound.KeptSound;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationSheets;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.version.VersionCopies;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives a copied project the pictures of the original: one ended generation with the newest panels, and all versions with
 * the choices among them. Called inside the transaction that copies it.
 */
@Component
class PictureCopy {

    private final Generations generations;
    private final GenerationSheets sheets;
    private final NewestPanels newest;
    private final ImportedGenerations recorded;
    private final VersionCopies versions;
    private final NumberingService numbers;
    private final SceneService scenes;
    private final SoundService sounds;
    private final FilmSettingsService films;
    private final Clock clock;

    PictureCopy(
            Generations generations,
            GenerationSheets sheets,
            NewestPanels newest,
            ImportedGenerations recorded,
            VersionCopies versions,
            NumberingService numbers,
            SceneService scenes,
            SoundService sounds,
            FilmSettingsService films,
            Clock clock) {
        this.generations = generations;
        this.sheets = sheets;
        this.newest = newest;
        this.recorded = recorded;
        this.versions = versions;
        this.numbers = numbers;
        this.scenes = scenes;
        this.sounds = sounds;
        this.films = films;
        this.clock = clock;
    }

    /** @param copies of all shots in their order */
    void copy(ProjectInfo original, ProjectInfo copy, Map<ShotId, ShotInfo> copies) {
        versions.copy(original.id(), copy.id(), ids(copies));
        lastEnded(original).ifPresent(last -> {
            Map<ShotId, GenerationShot> panels = panels(original);
            panels.keySet().retainAll(copies.keySet());
            if (!panels.isEmpty()) {
                record(last, copy, panels, copies);
            }
        });
    }

    private Optional<Generation> lastEnded(ProjectInfo original) {
        return generations.findFirstByProjectIdAndOwnerIdAndEndedAtIsNotNullOrderBySubmittedAtDesc(
                original.id().value(), original.ownerId().value());
    }

    private Map<ShotId, GenerationShot> panels(ProjectInfo original) {
        Map<ShotId, GenerationShot> panels = new HashMap<>();
        newest.shots(original.id().value(), original.ownerId().value())
                .forEach(shot -> panels.put(new ShotId(shot.shotId()), shot));
        return panels;
    }

    private void record(
            Generation last, ProjectInfo copy, Map<ShotId, GenerationShot> panels, Map<ShotId, ShotInfo> copies) {
        AccountId ownerId = copy.ownerId();
        ProjectNumbers labels = numbers.of(copy.id(), ownerId);
        Map<ShotId, SceneInfo> sceneOf = scenes.byShot(copy.id(), ownerId);
        List<ShotInfo> written = new ArrayList<>();
        List<ShotWorkItem> drawn = new ArrayList<>();
        List<@Nullable UUID> thumbnails = new ArrayList<>();
        Map<Integer, ShotScript> scripts = new HashMap<>();
        copies.forEach((original, shot) -> {
            GenerationShot panel = panels.get(original);
            if (panel != null) {
                int number = written.size() + 1;
                written.add(at(number, shot));
                drawn.add(kept(panel.planned(), at(number, shot), label(labels, shot, number)));
                thumbnails.add(panel.panel().map(PanelFiles::thumbnailAssetId).orElse(null));
                scripts.put(number, script(shot, sceneOf.get(shot.id())));
            }
        });
        RenderedSequence sequence = sequence(last, copy, sheets.of(last), drawn);
        recorded.record(
                copy,
                written,
                new ImportedGeneration(
                        sequence,
                        thumbnails,
                        scripts,
                        sounds(copy, written),
                        Map.of(),
                        films.of(copy.id(), ownerId),
                        Map.of(),
                        Reason.of(ReasonCode.COPIED)));
    }

    private List<KeptSound> sounds(ProjectInfo copy, List<ShotInfo> written) {
        Map<SoundPlace, Integer> numbers = new HashMap<>();
        numbers.put(SoundPlace.TRACK, 0);
        written.forEach(shot -> numbers.put(new SoundPlace(shot.id()), shot.number()));
        return sounds.list(copy.id(), copy.ownerId()).stream()
                .filter(sound -> numbers.containsKey(sound.place()))
                .map(sound -> new KeptSound(
                        numbers.getOrDefault(sound.place(), 0),
                        sound.assetId(),
                        sound.fileName(),
                        sound.length(),
                        sound.start()))
                .toList();
    }

    private static ShotInfo at(int number, ShotInfo shot) {
        return new ShotInfo(
                shot.id(), number, shot.draft(), shot.take(), shot.firstSeed(), shot.scene(), shot.version());
    }

    /** Shots without a picture are left out, so that the place of another one need not be its number. */
    private static @Nullable String label(ProjectNumbers labels, ShotInfo shot, int number) {
        String label = labels.label(shot.id());
        return label != null || shot.number() == number ? label : Integer.toString(shot.number());
    }

    private static ShotScript script(ShotInfo shot, @Nullable SceneInfo scene) {
        return new ShotScript(
                shot.draft().texts(),
                scene == null ? null : scene.number(),
                scene == null ? null : scene.heading(),
                shot.draft().motion());
    }

    private RenderedSequence sequence(
            Generation last, ProjectInfo copy, @Nullable CoherenceSheet sheet, List<ShotWorkItem> drawn) {
        return new RenderedSequence(
                new GenerationId(UUID.randomUUID()),
                copy.ownerId(),
                copy.name(),
                last.style(),
                last.aspect(),
                last.seed(),
                last.engine(),
                last.engineVersion(),
                last.negativePrompt(),
                clock.instant(),
                sheet,
                drawn);
    }

    private static ShotWorkItem kept(ShotWorkItem drawn, ShotInfo shot, @Nullable String label) {
        return new ShotWorkItem(
                shot.number(),
                shot.id(),
                drawn.draft(),
                drawn.casting(),
                drawn.take(),
                1,
                shot.firstSeed(),
                drawn.seed(),
                drawn.inputHash(),
                ShotStatus.REUSED,
                0,
                false,
                drawn.panelAssetId(),
                drawn.promotedAssetId(),
                drawn.alternativeAssetId(),
                drawn.qaScore(),
                drawn.qaReport(),
                drawn.provenance(),
                drawn.report(),
                null,
                drawn.finishedAt(),
                label);
    }

    private static Map<ShotId, ShotId> ids(Map<ShotId, ShotInfo> copies) {
        Map<ShotId, ShotId> ids = new HashMap<>();
        copies.forEach((original, copy) -> ids.put(original, copy.id()));
        return ids;
    }
}
