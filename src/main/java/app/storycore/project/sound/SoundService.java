package app.storycore.project.sound;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.AssetService;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.quota.Quota;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Keeps the sounds of projects. A file that is replaced or taken away is left to the collector, which gives time to bring it
 * back.
 *
 * @see "src/site/markdown/decisions/0072-sounds-of-a-project-and-its-shots.md"
 */
@Service
public class SoundService {

    private final ProjectService projects;
    private final ShotService shots;
    private final ProjectSounds sounds;
    private final SoundIntake intake;
    private final AssetService assets;
    private final AssetRelease release;
    private final Quotas quotas;
    private final Transactions transactions;

    SoundService(
            ProjectService projects,
            ShotService shots,
            ProjectSounds sounds,
            SoundIntake intake,
            AssetService assets,
            AssetRelease release,
            Quotas quotas,
            Transactions transactions) {
        this.projects = projects;
        this.shots = shots;
        this.sounds = sounds;
        this.intake = intake;
        this.assets = assets;
        this.release = release;
        this.quotas = quotas;
        this.transactions = transactions;
    }

    /** All sounds of a project, also of shots that were deleted a while ago. */
    public List<SoundInfo> list(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            return sounds.findByProjectId(projectId.value()).stream()
                    .map(ProjectSound::info)
                    .toList();
        });
    }

    /** The sounds of those of these places that have one. */
    public List<SoundInfo> of(ProjectId projectId, AccountId ownerId, Collection<SoundPlace> places) {
        return transactions.read(() -> {
            projects.get(projectId, ownerId);
            return sounds
                    .findByProjectIdAndPlaceIdIn(
                            projectId.value(),
                            places.stream().map(place -> place.id(projectId)).toList())
                    .stream()
                    .map(ProjectSound::info)
                    .toList();
        });
    }

    /**
     * Takes a file in for a place, instead of the one it has. Decodes it: not for a UI thread.
     *
     * @return what the place had before, and has now
     * @throws app.storycore.delivery.sound.SoundException when it is no sound that can be taken in
     * @throws NotFoundException when the owner has no such project, or that no such shot
     * @throws app.storycore.quota.QuotaExceededException when the account has no room for it
     * @throws IOException when it cannot be stored
     */
    public SoundChange add(
            ProjectId projectId, AccountId ownerId, SoundPlace place, String fileName, InputStream content)
            throws IOException {
        transactions.read(() -> requirePlace(projectId, ownerId, place));
        TakenSound taken = intake.take(ownerId, fileName, content);
        try {
            return transactions.write(() -> {
                touch(projectId, ownerId, place);
                requirePlace(projectId, ownerId, place);
                quotas.require(ownerId, Quota.DISK, 0);
                return write(projectId, place, taken.at(place, Duration.ZERO));
            });
        } catch (RuntimeException refused) {
            release.release(List.of(taken.assetId()));
            throw refused;
        }
    }

    /**
     * Gives a place a sound that it had before, or none.
     *
     * @param wanted null for none; a file that the owner has no more leaves the place as it is
     * @throws NotFoundException when the owner has no such project
     */
    public SoundChange put(ProjectId projectId, AccountId ownerId, SoundPlace place, @Nullable SoundInfo wanted) {
        boolean isThere = wanted == null
                || assets.present(ownerId, List.of(wanted.assetId())).contains(wanted.assetId());
        return transactions.write(() -> {
            touch(projectId, ownerId, place);
            return write(
                    projectId,
                    place,
                    isThere
                            ? wanted
                            : find(projectId, place).map(ProjectSound::info).orElse(null));
        });
    }

    /**
     * Has the track of a project begin at this moment.
     *
     * @throws NotFoundException when the owner has no such project
     */
    public SoundChange start(ProjectId projectId, AccountId ownerId, Duration start) {
        return transactions.write(() -> {
            touch(projectId, ownerId, SoundPlace.TRACK);
            SoundInfo track =
                    find(projectId, SoundPlace.TRACK).map(ProjectSound::info).orElse(null);
            return write(projectId, SoundPlace.TRACK, track == null ? null : track.startingAt(bounded(start)));
        });
    }

    private static Duration bounded(Duration start) {
        if (start.isNegative()) {
            return Duration.ZERO;
        }
        return start.compareTo(SoundInfo.LATEST_START) > 0 ? SoundInfo.LATEST_START : start;
    }

    /** Gives a new project its sounds; called in the transaction that makes it, with files that are stored. */
    public void make(ProjectId projectId, Collection<SoundInfo> made) {
        made.forEach(sound -> sounds.save(new ProjectSound(projectId, sound)));
    }

    /**
     * Copies all sounds, as the same stored files; called in the transaction that copies the project.
     *
     * @param copies of the shots by their originals
     */
    public void copy(ProjectId original, ProjectId copy, Map<ShotId, ShotId> copies) {
        sounds.findByProjectId(original.value()).stream()
                .map(ProjectSound::info)
                .forEach(sound -> {
                    ShotId shot = sound.place().shot();
                    ShotId copied = shot == null ? null : copies.get(shot);
                    if (shot == null || copied != null) {
                        sounds.save(new ProjectSound(copy, sound.in(new SoundPlace(copied))));
                    }
                });
    }

    private SoundChange write(ProjectId projectId, SoundPlace place, @Nullable SoundInfo wanted) {
        Optional<ProjectSound> there = find(projectId, place);
        SoundInfo before = there.map(ProjectSound::info).orElse(null);
        if (wanted == null) {
            there.ifPresent(sounds::delete);
        } else if (there.isPresent()) {
            there.get().write(wanted);
        } else {
            sounds.save(new ProjectSound(projectId, wanted.in(place)));
        }
        return new SoundChange(place, before, wanted);
    }

    private Optional<ProjectSound> find(ProjectId projectId, SoundPlace place) {
        return sounds.findByPlaceIdAndProjectId(place.id(projectId), projectId.value());
    }

    private void touch(ProjectId projectId, AccountId ownerId, SoundPlace place) {
        projects.touch(projectId, ownerId, place.shot() == null ? Set.of() : Set.of(place.shot()));
    }

    private SoundPlace requirePlace(ProjectId projectId, AccountId ownerId, SoundPlace place) {
        projects.get(projectId, ownerId);
        ShotId shot = place.shot();
        if (shot != null && shots.find(projectId, ownerId, List.of(shot)).isEmpty()) {
            throw new NotFoundException("shot", shot);
        }
        return place;
    }
}
