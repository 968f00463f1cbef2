package app.storycore.backup;

import app.storycore.backup.archive.BackupProblem;
import app.storycore.backup.rows.Migrations;
import app.storycore.backup.rows.StudioTables;
import app.storycore.backup.rows.Table;
import app.storycore.backup.rows.TableReader;
import app.storycore.base.DiskSync;
import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
                throw new BackupProblem(
                        "There is a database in " + folder + " already, and a restore overwrites nothing;"
                                + " name another data folder by --studio.data=FOLDER, or move this one away.");
            }
        } catch (IOException e) {
            throw new BackupProblem("The folder " + folder + " cannot be read; give this user access to it.", e);
        }
    }

    @Override
    public void fill(String schema, String storeMarker, Filling filling) throws SQLException, IOException {
        TemporaryFiles.delete(beside);
        makeBeside();
        Map<String, Long> stored = open(source -> fill(source, schema, storeMarker, filling));
        if (!open(EmbeddedTarget::read).equals(stored)) {
            throw new IOException("Not all rows are there that were stored");
        }
        for (Path file : files()) {
            DiskSync.forceFile(file);
        }
        requireEmpty(schema);
        Files.deleteIfExists(folder);
        Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        DiskSync.forceNames(folder.resolveSibling(""));
    }

    /** With the rights of the folder whose place it takes. */
    private void makeBeside() throws IOException {
        Files.createDirectories(beside);
        if (Files.exists(folder) && Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(beside, Files.getPosixFilePermissions(folder));
        }
    }

    private interface Work {
        Map<String, Long> with(SingleConnectionDataSource source) throws SQLException, IOException;
    }

    private Map<String, Long> open(Work work) throws SQLException, IOException {
        SingleConnectionDataSource source = new SingleConnectionDataSource(url(), "SA", "", true);
        try {
            Map<String, Long> rows = work.with(source);
            try (Statement statement = source.getConnection().createStatement()) {
                // what the database is closed with goes before what a server opens it with
                statement.execute("SET FILES LOG TRUE");
                statement.execute("SET FILES WRITE DELAY FALSE");
                statement.execute("SHUTDOWN");
            }
            return rows;
        } finally {
            source.destroy();
        }
    }

    /** As the server opens it, but without a log: what breaks off is made anew. */
    private String url() {
        return "jdbc:hsqldb:file:" + beside.resolve(NAME).toAbsolutePath()
                + ";hsqldb.tx=mvcc;hsqldb.default_table_type=cached;hsqldb.lob_file_scale=1;hsqldb.nio_data_file=false"
                + ";hsqldb.lock_file=false;hsqldb.log_data=false;shutdown=true";
    }

    /** @return the number of rows of each table */
    private Map<String, Long> fill(
            SingleConnectionDataSource source, String schema, String storeMarker, Filling filling)
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
        return read(source);
    }

    /** Reads every row: on a full disk the database goes on without a word, and its file lacks something. */
    private static Map<String, Long> read(SingleConnectionDataSource source) throws SQLException, IOException {
        Connection connection = source.getConnection();
        Map<String, Long> rows = new TreeMap<>();
        for (Table table : StudioTables.of(Migrations.newest()).carried()) {
            rows.put(table.name(), new TableReader(connection, table).writeTo(OutputStream.nullOutputStream()));
        }
        return rows;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(beside)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
