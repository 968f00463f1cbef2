package app.storycore.backup;

import app.storycore.asset.store.StoreUnreachableException;
import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.archive.Progress;
import app.storycore.base.StudioProperties;
import app.storycore.base.disk.DiskFullException;
import app.storycore.base.start.StudioFolders;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What is wrong and what to do, in one sentence for each failure that a backup or a restore meets. */
public final class FailureSentence {

    /** SQL states: no connection, not let in, no such database, no room for another, shut down. */
    private static final List<String> CONNECTION = List.of("08", "28", "3D", "53300", "57P");

    private final Environment settings;

    public FailureSentence(Environment settings) {
        this.settings = settings;
    }

    /** Empty when nobody has thought of it. */
    public Optional<String> of(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String known = known(cause);
            if (known != null) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private @Nullable String known(Throwable failure) {
        return switch (failure) {
            case BackupProblem problem -> problem.getMessage();
            case StoreUnreachableException away -> away.sentence();
            case DiskFullException full -> "The disk has too little room" + free() + "; make room, and try again.";
            case SQLException refused -> isOfConnection(refused) ? database(refused) : null;
            case FlywayException migration ->
                "The tables of the database could not be made (" + oneLine(root(migration)) + ").";
            case FileSystemException file ->
                "The file " + file.getFile() + " cannot be used (" + oneLine(file)
                        + "); give this user access to it, and try again.";
            case IOException unusable ->
                "A file could not be read or written (" + oneLine(unusable) + free()
                        + "); make room if that is why, and try again.";
            default -> null;
        };
    }

    private static boolean isOfConnection(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLNonTransientConnectionException
                || failure instanceof SQLRecoverableException
                || CONNECTION.stream().anyMatch(state::startsWith);
    }

    /** The failures of a pool hide the one of the database. */
    private String database(SQLException refused) {
        String url = settings.getProperty("spring.datasource.url", "").replaceFirst("[?;].*", ""); // may hold secrets
        return "The database " + url + " does not do what it is asked ("
                + oneLine(root(refused))
                + "); see that it runs, and that spring.datasource.url, username and password are right.";
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private static String oneLine(Throwable failure) {
        String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
        return message.lines().findFirst().orElse(failure.toString()).strip().replaceAll("[.]+$", "");
    }

    private String free() {
        StudioProperties places = StudioFolders.places(settings);
        return free(places.data().toAbsolutePath())
                + (places.isFilesApart() ? free(places.files().toAbsolutePath()) : "")
                + (StudioFolders.isEmbedded(settings) ? "" : free(Path.of(System.getProperty("java.io.tmpdir", ""))));
    }

    private static String free(Path folder) {
        try {
            return ", " + Progress.megabytes(Files.getFileStore(folder).getUsableSpace()) + " are free in " + folder;
        } catch (IOException notThere) {
            return "";
        }
    }
}
