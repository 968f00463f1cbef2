package app.storycore.generation.removal;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.asset.AssetUse;
import app.storycore.asset.AssetVolume;
import app.storycore.base.Chunks;
import app.storycore.generation.film.ChosenFilmFiles;
import app.storycore.generation.reference.GenerationReferences;
import app.storycore.generation.sound.GenerationSounds;
import app.storycore.generation.version.CurrentDocumentFiles;
import app.storycore.generation.version.VersionFiles;
import app.storycore.project.ProjectId;
import app.storycore.project.sound.SoundFiles;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts who refers to a stored file; panels and sheets may belong to several generations. */
@Component
class AssetReferenceCounter implements AssetUse {

    private final AssetReferences references;
    private final GenerationReferences pictures;
    private final VersionFiles versions;
    private final CurrentDocumentFiles documents;
    private final ChosenFilmFiles films;
    private final GenerationSounds sounds;
    private final SoundFiles projectSounds;
    private final AssetService assets;

    AssetReferenceCounter(
            AssetReferences references,
            GenerationReferences pictures,
            VersionFiles versions,
            CurrentDocumentFiles documents,
            ChosenFilmFiles films,
            GenerationSounds sounds,
            SoundFiles projectSounds,
            AssetService assets) {
        this.versions = versions;
        this.documents = documents;
        this.films = films;
        this.sounds = sounds;
        this.projectSounds = projectSounds;
        this.references = references;
        this.pictures = pictures;
        this.assets = assets;
    }

    @Override
    public Set<UUID> inUse(Collection<UUID> assetIds) {
        return times(assetIds).keySet();
    }

    /**
     * The files of these generations; sheets are left out, since a generation at work may just be taking one over. Called
     * inside a transaction, before they go.
     */
    Set<UUID> of(List<AssetReferences.RunFiles> runs) {
        Map<UUID, Long> files = new HashMap<>();
        runs.forEach(run -> count(files, run.getPackage_(), run.getPdf(), run.getAnimatic()));
        List<UUID> ids = runs.stream().map(AssetReferences.RunFiles::getId).toList();
        Chunks.query(ids, references::ofShots)
                .forEach(shot ->
                        count(files, shot.getPanel(), shot.getThumbnail(), shot.getPromoted(), shot.getAlternative()));
        Set<UUID> all = new HashSet<>(files.keySet());
        all.addAll(pictures.of(ids));
        all.addAll(documents.of(ids));
        all.addAll(films.of(ids));
        all.addAll(sounds.filesOf(ids));
        return all;
    }

    /** What goes with these generations of a project that stays; called inside a transaction. */
    DeletionImpact factsOf(List<AssetReferences.RunFiles> runs, AccountId ownerId) {
        return factsOf(runs, ownerId, Set.of(), Set.of(), versions::inUse);
    }

    /** What goes with a project and all its generations; called inside a transaction. */
    DeletionImpact factsOfProject(List<AssetReferences.RunFiles> runs, ProjectId projectId, AccountId ownerId) {
        Set<UUID> files = versions.of(projectId);
        return factsOf(runs, ownerId, files, projectSounds.of(projectId), ids -> Set.of());
    }

    /**
     * @param ofProject the files of sounds that go too
     * @param kept those of some files that stay for the shots they were made for
     */
    private DeletionImpact factsOf(
            List<AssetReferences.RunFiles> runs,
            AccountId ownerId,
            Set<UUID> more,
            Set<UUID> ofProject,
            Function<Collection<UUID>, Set<UUID>> kept) {
        Map<UUID, Long> within = new HashMap<>();
        Set<UUID> panels = new HashSet<>();
        runs.forEach(run -> count(within, run));
        List<UUID> ids = runs.stream().map(AssetReferences.RunFiles::getId).toList();
        for (AssetReferences.ShotFiles shot : Chunks.query(ids, references::ofShots)) {
            panels.add(shot.getPanel());
            count(within, shot.getPanel(), shot.getThumbnail(), shot.getPromoted(), shot.getAlternative());
        }
        Set<UUID> going = new HashSet<>(within.keySet());
        times(going).forEach((id, times) -> {
            if (times > within.getOrDefault(id, 0L)) {
                going.remove(id);
            }
        });
        going.addAll(documents.of(ids));
        going.addAll(films.of(ids));
        going.addAll(more);
        going.addAll(ofProject);
        going.removeAll(kept.apply(going));
        int panelsGoing = (int) panels.stream().filter(going::contains).count();
        AssetVolume volume = assets.volume(going, ownerId);
        return new DeletionImpact(
                runs.size(),
                panelsGoing,
                volume.files(),
                volume.bytes(),
                ofProject.size(),
                panels.size() - panelsGoing);
    }

    private static void count(Map<UUID, Long> counts, AssetReferences.RunFiles run) {
        count(counts, run.getSheet(), run.getPackage_(), run.getPdf(), run.getAnimatic());
    }

    private static void count(Map<UUID, Long> counts, @Nullable UUID... ids) {
        for (UUID id : ids) {
            if (id != null) {
                counts.merge(id, 1L, Long::sum);
            }
        }
    }

    private Map<UUID, Long> times(Collection<UUID> ids) {
        Map<UUID, Long> times = new HashMap<>();
        Stream.<Function<Collection<UUID>, List<AssetReferences.Times>>>of(
                        references::panels,
                        references::thumbnails,
                        references::promoted,
                        references::alternatives,
                        references::sheets,
                        references::packages,
                        references::pdfs,
                        references::animatics)
                .flatMap(column -> Chunks.query(ids, column).stream())
                .forEach(found -> times.merge(found.getAssetId(), found.getTimes(), Long::sum));
        return times;
    }
}
