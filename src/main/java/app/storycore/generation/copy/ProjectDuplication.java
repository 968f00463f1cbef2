package app.storycore.generation.copy;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Seed;
import app.storycore.base.Transactions;
import app.storycore.generation.ShotSeeds;
import app.storycore.generation.pdf.ProjectPdfService;
import app.storycore.generation.store.Generations;
import app.storycore.project.NewShot;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastImport;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.list.ProjectList;
import app.storycore.project.numbering.NumbersImport;
import app.storycore.project.script.ScriptService;
import app.storycore.project.sound.SoundService;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Duplicates projects. The copy has the shots with their texts, scenes, numbers and cast, and every picture of them, as
 * the same stored files; nothing is drawn for it, and its next generation keeps what has not changed.
 */
@Service
public class ProjectDuplication {

    private final ProjectService projects;
    private final ProjectList list;
    private final ShotService shots;
    private final SceneCopy scenes;
    private final ScriptService scripts;
    private final NumbersImport numbers;
    private final CastImport casts;
    private final SoundService sounds;
    private final FilmSettingsService films;
    private final ProjectPdfService pdfs;
    private final PictureCopy pictures;
    private final Generations generations;
    private final Transactions transactions;

    ProjectDuplication(
            ProjectService projects,
            ProjectList list,
            ShotService shots,
            SceneCopy scenes,
            ScriptService scripts,
            NumbersImport numbers,
            CastImport casts,
            SoundService sounds,
            FilmSettingsService films,
            ProjectPdfService pdfs,
            PictureCopy pictures,
            Generations generations,
            Transactions transactions) {
        this.projects = projects;
        this.list = list;
        this.shots = shots;
        this.scenes = scenes;
        this.scripts = scripts;
        this.numbers = numbers;
        this.casts = casts;
        this.sounds = sounds;
        this.films = films;
        this.pdfs = pdfs;
        this.pictures = pictures;
        this.generations = generations;
        this.transactions = transactions;
    }

    /**
     * Makes the copy, all or nothing. Reads and writes every shot: not for a UI thread.
     *
     * @throws NotFoundException when the owner has no such project
     * @throws app.storycore.project.ProjectRejectedException when the name cannot be kept
     * @throws app.storycore.quota.QuotaExceededException when the account has all the projects or shots it may have
     */
    public ProjectInfo duplicate(ProjectId original, AccountId ownerId, String name) {
        return transactions.write(() -> {
            // no removal may take away what is being copied
            generations.lockAdmission();
            ProjectInfo source = projects.get(original, ownerId);
            List<ShotInfo> written = shots.list(original, ownerId);
            ProjectId copy = projects.create(ownerId, name, source.style(), source.seed(), drafts(source, written))
                    .id();
            projects.changeAspect(copy, ownerId, source.aspect());
            projects.changeEngine(copy, ownerId, source.engine());
            projects.changeNegativePrompt(copy, ownerId, source.negativePrompt());
            Map<ShotId, ShotInfo> copies = pairs(written, shots.list(copy, ownerId));
            numbers.copy(original, copy, ownerId, ids(copies), scenes.copy(original, copy, ownerId, copies));
            scripts.copy(original, copy, ownerId, ids(copies));
            casts.copy(original, copy, ids(copies));
            sounds.copy(original, copy, ids(copies));
            films.copy(original, copy, ownerId);
            pdfs.copy(original, copy);
            pictures.copy(source, projects.get(copy, ownerId), copies);
            cover(original, copy, ownerId, copies);
            return projects.get(copy, ownerId);
        });
    }

    private void cover(ProjectId original, ProjectId copy, AccountId ownerId, Map<ShotId, ShotInfo> copies) {
        ShotId chosen = list.covers(ownerId, List.of(original)).get(original);
        ShotInfo copied = chosen == null ? null : copies.get(chosen);
        if (copied != null) {
            list.choose(copy, ownerId, copied.id());
        }
    }

    /** With the seeds of the originals, so that the same is drawn of the same. */
    private static List<NewShot> drafts(ProjectInfo source, List<ShotInfo> written) {
        return written.stream()
                .map(shot -> new NewShot(shot.draft(), shot.take(), firstSeed(source, shot)))
                .toList();
    }

    private static Seed firstSeed(ProjectInfo source, ShotInfo shot) {
        return ShotSeeds.first(source.seed(), shot.id(), shot.firstSeed());
    }

    private static Map<ShotId, ShotInfo> pairs(List<ShotInfo> originals, List<ShotInfo> copies) {
        Map<ShotId, ShotInfo> pairs = new LinkedHashMap<>();
        for (int i = 0; i < originals.size(); i++) {
            pairs.put(originals.get(i).id(), copies.get(i));
        }
        return pairs;
    }

    private static Map<ShotId, ShotId> ids(Map<ShotId, ShotInfo> copies) {
        Map<ShotId, ShotId> ids = new LinkedHashMap<>();
        copies.forEach((original, copy) -> ids.put(original, copy.id()));
        return ids;
    }
}
