package app.storycore.backup.command;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Progress;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is written beside its place, readable for its owner alone, and gets its name when it is whole; whatever
 * ends before is deleted, also when somebody stops the command.
 */
final class NewArchive implements Closeable {

    private final Path file;
    private final boolean force;
    private final Path part;
    private final FileChannel channel;

    private NewArchive(Path file, boolean force, Path part, FileChannel channel) {
        this.file = file;
        this.force = force;
        this.part = part;
        this.channel = channel;
    }

    /** @throws BackupProblem when there is such a file, or can be none */
    static NewArchive at(Path file, boolean force) {
        requirePlace(file, force);
        try {
            Path part = Files.createTempFile(file.resolveSibling(""), file.getFileName() + ".", ".part");
            part.toFile().deleteOnExit();
            return new NewArchive(file, force, part, FileChannel.open(part, StandardOpenOption.WRITE));
        } catch (IOException e) {
            throw new BackupProblem(
                    "Nothing can be written to the folder " + file.resolveSibling("")
                            + "; make it, give this user access to it, or name another file.",
                    e);
        }
    }

    private static void requirePlace(Path file, boolean force) {
        if (Files.isDirectory(file)) {
            throw new BackupProblem(file + " is a folder; name a file in it.");
        }
        if (Files.exists(file) && !force) {
            throw taken(file);
        }
    }

    private static BackupProblem taken(Path file) {
        return new BackupProblem(
                "There is a file " + file + " already; name another one, or write over it with --force.");
    }

    /** Writes to it; a failure is told as one of this file. */
    OutputStream stream() {
        OutputStream out = Channels.newOutputStream(channel);
        return new OutputStream() {
            @Override
            public void write(int oneByte) {
                write(new byte[] {(byte) oneByte}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                try {
                    out.write(bytes, from, length);
                } catch (IOException e) {
                    throw unwritable(e);
                }
            }
        };
    }

    private BackupProblem unwritable(IOException failure) {
        return new BackupProblem(
                "The archive " + file + " cannot be written (" + failure.getMessage() + free()
                        + "); make room, or name a file on another disk.",
                failure);
    }

    private String free() {
        try {
            return ", " + Progress.megabytes(Files.getFileStore(part).getUsableSpace()) + " are free there";
        } catch (IOException notEvenThat) {
            return "";
        }
    }

    /** Brings it to the disk and gives it its name. */
    void finish() {
        try {
            channel.force(true);
            channel.close();
            if (force) {
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(part, file);
            }
        } catch (FileAlreadyExistsException e) {
            throw taken(file);
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(part);
    }
}
