package app.storycore.generation.imports;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetRelease;
import app.storycore.asset.StoreWatch;
import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.base.Checkpoint;
import app.storycore.base.TemporaryFiles;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.disk.DiskGuard;
import app.storycore.delivery.Storyboard;
import app.storycore.delivery.archive.ImportedProject;
import app.storycore.delivery.archive.PackageFormatException;
import app.storycore.delivery.archive.PackageFormatException.Reason;
import app.storycore.delivery.archive.ReceivedPackage;
import app.storycore.delivery.sound.Sound;
import app.storycore.delivery.video.FilmSettings;
import app.storycore.generation.document.DocumentRefusedException;
import app.storycore.generation.document.PerAccountSemaphore;
import app.storycore.generation.history.ImportedGeneration;
import app.storycore.generation.history.ImportedGenerations;
import app.storycore.project.NewShot;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.cast.CastImport;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.numbering.NumbersImport;
import app.storycore.project.scene.SceneService;
import app.storycore.project.sound.SoundInfo;
import app.storycore.project.sound.SoundPlace;
import app.storycore.project.sound.SoundService;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes a project again from the package of a generation, made on this or another server, with everything that was made
 * of it.
 *
 * @see "src/site/markdown/decisions/0021-a-package-brings-its-panels.md"
 */
@Service
public class PackageImport {

    /** Of all accounts; each may be as long as the longest package. */
    private static final int UPLOADS_AT_ONCE = 8;

    private static final int BUFFER = 64 * 1024;

    private final Uploads sending;
    private final PerAccountSemaphore semaphore = new PerAccountSemaphore();
    private final DiskGuard disk;
    private final StoreWatch store;
    private final AssetRelease release;
    private final Quotas quotas;
    private final ResultImporter resultImporter;
    private final CastImporter castImporter;
    private final SoundImporter soundImporter;
    private final SoundService sounds;
    private final FilmSettingsService films;
    private final CastImport casts;
    private final SceneService scenes;
    private final NumbersImport numbers;
    private final ProjectService projects;
    private final ShotService shots;
    private final ImportedGenerations generations;
    private final Transactions transactions;

    PackageImport(
            DiskGuard disk,
            StoreWatch store,
            AssetRelease release,
            Quotas quotas,
            ResultImporter resultImporter,
            CastImporter castImporter,
            SoundImporter soundImporter,
            SoundService sounds,
            FilmSettingsService films,
            CastImport casts,
            SceneService scenes,
            NumbersImport numbers,
            ProjectService projects,
            ShotService shots,
            ImportedGenerations generations,
            Transactions transactions) {
        this.disk = disk;
        this.store = store;
        this.release = release;
        this.quotas = quotas;
        sending = new Uploads(quotas.limits(), UPLOADS_AT_ONCE);
        this.resultImporter = resultImporter;
        this.castImporter = castImporter;
        this.soundImporter = soundImporter;
        this.sounds = sounds;
        this.films = films;
        this.casts = casts;
        this.scenes = scenes;
        this.numbers = numbers;
        this.projects = projects;
        this.shots = shots;
        this.generations = generations;
        this.transactions = transactions;
    }

    /**
     * The same project for this owner: its name, style and seed, all shots in their order, and its generation with
     * every panel that can be read. Nothing is made when anything else is refused; files stored until then are released.
     *
     * <p>The package waits in a file of its own; a few are sent and read at a time, and one of each account. Nothing is
     * written that would fill the disk, or more of it than the account may have.
     *
     * @param zip read to its end; stays open
     * @param wanted passed between two pieces of the work; nothing is made when it ends it
     * @throws PackageFormatException when it is not a package, or too many are being read
     * @throws app.storycore.project.ProjectRejectedException when what is in it cannot be kept here
     * @throws QuotaExceededException when the account may not have it all
     * @throws IOException when {@code zip} itself cannot be read, or a file cannot be stored
     */
    public ImportedPackage receive(AccountId ownerId, InputStream zip, Checkpoint wanted) throws IOException {
        if (!sending.tryBegin(ownerId)) {
            throw new PackageFormatException(Reason.BUSY, "Other packages are being sent");
        }
        try {
            return receiveInTurn(ownerId, zip, wanted);
        } catch (DocumentRefusedException busy) {
            throw new PackageFormatException(Reason.BUSY, "Other packages are being read", busy);
        } catch (DiskFullException full) {
            throw new PackageFormatException(Reason.NO_ROOM, "The disk has no room for a package", full);
        } catch (StoreUnreachableException away) {
            store.met(away);
            throw new PackageFormatException(Reason.STORE_AWAY, "The file store does not answer", away);
        } finally {
            sending.end(ownerId);
        }
    }

    private ImportedPackage receiveInTurn(AccountId ownerId, InputStream zip, Checkpoint wanted) throws IOException {
        disk.requireRoom();
        ImportAllowance allowance = new ImportAllowance(quotas, ownerId);
        Path file = TemporaryFiles.create("package", ".zip");
        try {
            spool(zip, file, allowance, wanted);
            List<ImportedPackage> taken = new ArrayList<>();
            semaphore.inTurn(ownerId, () -> taken.add(take(file, allowance, wanted)));
            return taken.getFirst();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** As the other, for those who wait as long as it takes. */
    public ImportedPackage receive(AccountId ownerId, InputStream zip) throws IOException {
        return receive(ownerId, zip, Checkpoint.NONE);
    }

    private void spool(InputStream zip, Path file, ImportAllowance allowance, Checkpoint wanted) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                wanted.pass();
                allowance.requireSent(read);
                disk.requireRoom();
                out.write(buffer, 0, read);
            }
        }
    }

    private ImportedPackage take(Path file, ImportAllowance allowance, Checkpoint wanted) throws IOException {
        try (ReceivedPackage received = ReceivedPackage.open(file)) {
            ImportedProject sent = received.project();
            projects.requireKeepable(sent.name(), drafts(sent));
            allowance.requireShots(sent.shots().size());
            Optional<Storyboard> storyboard = received.storyboard();
            ReceivedMembers cast = castImporter.take(sent.cast(), allowance, wanted);
            long packed = Files.size(file);
            List<SoundImporter.Received> heard = soundImporter.take(sent.sounds(), packed, allowance, wanted);
            if (storyboard.isEmpty()) {
                return new ImportedPackage(create(sent, cast, heard, allowance, null), false, 0, 0);
            }
            ResultImporter.Results results =
                    resultImporter.take(storyboard.get(), cast, heard, packed, allowance, wanted);
            wanted.pass();
            return new ImportedPackage(
                    create(sent, cast, heard, allowance, results.generation()), true, results.panels(), results.lost());
        } finally {
            // of a refused package all of them, of another what was read in vain
            release.release(allowance.stored());
        }
    }

    private ProjectInfo create(
            ImportedProject sent,
            ReceivedMembers cast,
            List<SoundImporter.Received> heard,
            ImportAllowance allowance,
            @Nullable ImportedGeneration generation) {
        AccountId ownerId = allowance.ownerId();
        return transactions.write(() -> {
            allowance.requireKept();
            ProjectId id = projects.create(ownerId, sent.name(), sent.style(), sent.seed(), drafts(sent))
                    .id();
            projects.changeAspect(id, ownerId, sent.aspect());
            if (!sent.negativePrompt().isBlank()) {
                projects.changeNegativePrompt(id, ownerId, sent.negativePrompt());
            }
            List<ShotInfo> made = shots.list(id, ownerId);
            scenes.group(id, ownerId, made, PackageMapper.scenes(sent.shots()));
            numbers.take(id, ownerId, PackageMapper.labels(sent.shots()));
            casts.make(id, cast.members(), named(sent, made));
            sounds.make(id, sounds(heard, made));
            FilmSettings film = PackageMapper.film(sent.film());
            if (!film.equals(FilmSettings.DEFAULT)) {
                films.choose(id, ownerId, film);
            }
            ProjectInfo project = projects.get(id, ownerId);
            if (generation != null) {
                generations.record(project, made, generation);
            }
            return project;
        });
    }

    private static List<SoundInfo> sounds(List<SoundImporter.Received> heard, List<ShotInfo> made) {
        return heard.stream()
                .map(sound -> sound.file()
                        .at(
                                sound.shot() == Sound.TRACK
                                        ? SoundPlace.TRACK
                                        : new SoundPlace(
                                                made.get(sound.shot() - 1).id()),
                                sound.start()))
                .toList();
    }

    private static Map<ShotId, List<Integer>> named(ImportedProject sent, List<ShotInfo> made) {
        Map<ShotId, List<Integer>> named = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            named.put(made.get(i).id(), sent.shots().get(i).cast());
        }
        return named;
    }

    private static List<NewShot> drafts(ImportedProject sent) {
        return sent.shots().stream().map(PackageMapper::shot).toList();
    }
}
