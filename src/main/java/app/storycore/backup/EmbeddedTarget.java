package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.rows.Migrations;
import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An embedded database that is not there yet. It is made in a folder beside its own, and gets its name when it is whole.
 */
public final class EmbeddedTarget implements RestoreTarget {

    private static final String NAME = "studio";

    private final Path folder;
    private final Path beside;

    /**
     * @param folder of the database
     * @param beside where it may be made, on the same disk
     */
    public EmbeddedTarget(Path folder, Path beside) {
        this.folder = folder;
        this.beside = beside;
    }

    @Override
    public boolean isEmbedded() {
        return true;
    }

    @Override
    public void requireEmpty(String schema) {
        try (Stream<Path> files = Files.exists(folder) ? Files.list(folder) : Stream.empty()) {
            if (files.findAny().isPresent()) {
                throw new BackupProblem("There is a database in " + folder + " already, and a restore overwrites nothing;"
                        + " name another data folder by --studio.data=FOLDER, or move this one away.");
            }
        } catch (IOException e) {
            throw new BackupProblem("The folder " + folder + " cannot be read; give this user the right to.", e);
        }
    }

    @Override
    public void fill(String schema, String storeMarker, Filling filling) throws SQLException, IOException {
        TemporaryFiles.delete(beside);
        Files.createDirectories(beside);
        SingleConnectionDataSource source = new SingleConnectionDataSource(url(), "SA", "", true);
        try {
            fill(source, schema, storeMarker, filling);
        } finally {
            source.destroy();
        }
        requireEmpty(schema);
        Files.deleteIfExists(folder);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        force(folder.resolveSibling(""));
    }

    /** As the server opens it, but without a log: what breaks off is made anew. */
    private String url() {
        return "jdbc:hsqldb:file:" + beside.resolve(NAME).toAbsolutePath()
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.lob_file_scale=1;hsqldb.nio_data_file=false"
                + ";hsqldb.lock_file=false;hsqldb.log_data=false;shutdown=true";
    }

    private void fill(SingleConnectionDataSource source, String schema, String storeMarker, Filling filling)
            throws SQLException, IOException {
        Migrations migrations = Migrations.of(source, true);
        migrations.to(schema);
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        filling.fill(connection);
        connection.commit();
        connection.setAutoCommit(true);
        migrations.toNewest();
        StoreRow.write(connection, storeMarker);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        }
        for (Path file : files()) {
            force(file);
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(beside)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    /** Brings a file, or the names in a folder, to the disk. */
    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
