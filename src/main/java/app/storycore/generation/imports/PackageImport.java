package app.storycore.generation.imports;

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
import app.storycore.generation.ReceivedGeneration;
import app.storycore.generation.ReceivedGenerations;
import app.storycore.generation.document.DocumentRefusedException;
import app.storycore.generation.document.DocumentTurns;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.SentShot;
import app.storycore.project.ShotService;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** Of the file: 2,000 shots as the sketch engine draws them, with a third to spare. */
    static final long MOST_BYTES = 8_000_000_000L;

    /** Of all accounts; each may be as long as the longest package. */
    private static final int UPLOADS_AT_ONCE = 8;

    private static final int BUFFER = 64 * 1024;

    private final Uploads sending = new Uploads(UPLOADS_AT_ONCE);
    private final DocumentTurns turns = new DocumentTurns();
    private final DiskGuard disk;
    private final ResultIntake intake;
    private final ProjectService projects;
    private final ShotService shots;
    private final ReceivedGenerations generations;
    private final Transactions transactions;

    PackageImport(
            DiskGuard disk,
            ResultIntake intake,
            ProjectService projects,
            ShotService shots,
            ReceivedGenerations generations,
            Transactions transactions) {
        this.disk = disk;
        this.intake = intake;
        this.projects = projects;
        this.shots = shots;
        this.generations = generations;
        this.transactions = transactions;
    }

    /**
     * The same project for this owner: its name, style and seed, all shots in their order, and its generation with
     * every panel that can be read. Nothing is made when anything else is refused; files stored until then are collected.
     *
     * <p>The package waits in a file of its own; a few are sent and read at a time, and one of each account. Nothing is
     * written that would fill the disk.
     *
     * @param zip read to its end; stays open
     * @param wanted passed between two pieces of the work; nothing is made when it ends it
     * @throws PackageFormatException when it is not a package, or too many are being read
     * @throws app.storycore.project.ProjectRejectedException when what is in it cannot be kept here
     * @throws IOException when {@code zip} itself cannot be read, or a file cannot be stored
     */
    public ImportedPackage receive(UUID ownerId, InputStream zip, Checkpoint wanted) throws IOException {
        if (!sending.tryBegin(ownerId)) {
            throw new PackageFormatException(Reason.BUSY, "Other packages are being sent");
        }
        try {
            return receiveInTurn(ownerId, zip, wanted);
        } catch (DocumentRefusedException busy) {
            throw new PackageFormatException(Reason.BUSY, "Other packages are being read", busy);
        } catch (DiskFullException full) {
            throw new PackageFormatException(Reason.NO_ROOM, "The disk has no room for a package", full);
        } finally {
            sending.end(ownerId);
        }
    }

    private ImportedPackage receiveInTurn(UUID ownerId, InputStream zip, Checkpoint wanted) throws IOException {
        disk.requireRoom();
        Path file = TemporaryFiles.create("package", ".zip");
        try {
            spool(zip, file, wanted);
            List<ImportedPackage> taken = new ArrayList<>();
            turns.inTurn(ownerId, () -> taken.add(take(ownerId, file, wanted)));
            return taken.getFirst();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** As the other, for those who wait as long as it takes. */
    public ImportedPackage receive(UUID ownerId, InputStream zip) throws IOException {
        return receive(ownerId, zip, Checkpoint.NONE);
    }

    private void spool(InputStream zip, Path file, Checkpoint wanted) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long left = MOST_BYTES;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                wanted.pass();
                left -= read;
                if (left < 0) {
                    throw new PackageFormatException(Reason.TOO_BIG, "The package has more than " + MOST_BYTES);
                }
                disk.requireRoom();
                out.write(buffer, 0, read);
            }
        }
    }

    private ImportedPackage take(UUID ownerId, Path file, Checkpoint wanted) throws IOException {
        try (ReceivedPackage received = ReceivedPackage.open(file)) {
            ImportedProject sent = received.project();
            projects.requireKeepable(sent.name(), drafts(sent));
            Optional<Storyboard> storyboard = received.storyboard();
            if (storyboard.isEmpty()) {
                return new ImportedPackage(create(ownerId, sent, null), false, 0, 0);
            }
            ResultIntake.Results results = intake.take(ownerId, storyboard.get(), Files.size(file), wanted);
            wanted.pass();
            return new ImportedPackage(
                    create(ownerId, sent, results.generation()), true, results.panels(), results.lost());
        }
    }

    private ProjectInfo create(UUID ownerId, ImportedProject sent, @Nullable ReceivedGeneration generation) {
        return transactions.write(() -> {
            ProjectInfo project = projects.create(ownerId, sent.name(), sent.style(), sent.seed(), drafts(sent));
            if (generation != null) {
                generations.record(project, shots.list(project.id(), ownerId), generation);
            }
            return project;
        });
    }

    private static List<SentShot> drafts(ImportedProject sent) {
        return sent.shots().stream().map(Sent::shot).toList();
    }
}
