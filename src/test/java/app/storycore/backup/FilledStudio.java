package app.storycore.backup;

import app.storycore.asset.store.FolderFileStore;
import app.storycore.asset.store.StoredFile;
import app.storycore.base.Sha256;
import app.storycore.database.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.JDBCType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a killed studio of an earlier version has left, brought up, with a value in every column of every table: what is
 * empty is filled by the database's catalogue, so that a table of tomorrow is too.
 */
final class FilledStudio {

    /** What one database may write otherwise than the other. */
    static final String TEXT = "\u00c5 \"b\" \\ ' ; \n\t \u00e9 \u4e2d \ud83d\ude80 ,]";

    private static final OffsetDateTime TIME =
            OffsetDateTime.of(2026, 3, 29, 1, 59, 59, 123_456_000, ZoneOffset.ofHours(2));

    private final DataSource source;
    private final JdbcClient database;

    private FilledStudio(DataSource source) {
        this.source = source;
        this.database = JdbcClient.create(source);
    }

    /** The database, and in this folder the files of all pictures. */
    static DataSource in(Path files) throws SQLException, IOException {
        FilledStudio studio = new FilledStudio(TestDatabase.source(TestDatabase.HSQLDB.ofVersionBefore()));
        Flyway.configure()
                .dataSource(studio.source)
                .locations("classpath:db/migration/common", "classpath:db/migration/hsqldb")
                .load()
                .migrate();
        studio.fillColumns();
        studio.drawPictures(files);
        return studio.source;
    }

    private void fillColumns() throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (String table : allTables(connection)) {
                List<ColumnFacts> columns = columns(connection, table);
                if (count("select count(*) from " + table) == 0) {
                    insert(table, columns, parents(connection, table));
                }
                columns.forEach(column -> fill(table, column));
            }
        }
    }

    private static List<String> allTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>(EveryRow.tables(connection));
        tables.addAll(List.of("STUDIO_NODE", "FILE_STORE", "REMEMBERED_LOGIN", "LOGIN_COUNTER"));
        return tables;
    }

    private record ColumnFacts(String name, JDBCType type, String typeName, int size) {}

    private static List<ColumnFacts> columns(Connection connection, String table) throws SQLException {
        List<ColumnFacts> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, "PUBLIC", table, "%")) {
            while (found.next()) {
                columns.add(new ColumnFacts(
                        found.getString("COLUMN_NAME"),
                        JDBCType.valueOf(found.getInt("DATA_TYPE")),
                        found.getString("TYPE_NAME"),
                        found.getInt("COLUMN_SIZE")));
            }
        }
        return columns;
    }

    /** Columns that refer to another table, with an expression for a value there. */
    private static Map<String, String> parents(Connection connection, String table) throws SQLException {
        Map<String, String> parents = new LinkedHashMap<>();
        try (ResultSet found = connection.getMetaData().getImportedKeys(null, "PUBLIC", table)) {
            while (found.next()) {
                parents.put(
                        found.getString("FKCOLUMN_NAME"),
                        "(select " + found.getString("PKCOLUMN_NAME") + " from " + found.getString("PKTABLE_NAME")
                                + " fetch first 1 row only)");
            }
        }
        return parents;
    }

    private void insert(String table, List<ColumnFacts> columns, Map<String, String> parents) {
        List<String> values = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (ColumnFacts column : columns) {
            String parent = parents.get(column.name());
            values.add(parent == null ? "?" : parent);
            if (parent == null) {
                parameters.add(value(column));
            }
        }
        List<String> names = columns.stream().map(ColumnFacts::name).toList();
        database.sql("insert into " + table + " (" + String.join(", ", names) + ") values (" + String.join(", ", values)
                        + ")")
                .params(parameters)
                .update();
    }

    /** Gives one row a value where no row has one. */
    private void fill(String table, ColumnFacts column) {
        if (count("select count(" + column.name() + ") from " + table) > 0) {
            return;
        }
        database.sql("update " + table + " set " + column.name() + " = ? where rownum() = 1")
                .param(value(column))
                .update();
    }

    private static Object value(ColumnFacts column) {
        if (column.typeName().equals("UUID")) {
            return UUID.randomUUID();
        }
        return switch (column.type()) {
            case VARCHAR -> TEXT.substring(0, Math.min(TEXT.length(), column.size()));
            case INTEGER, SMALLINT -> Short.MAX_VALUE;
            case BIGINT -> Long.MIN_VALUE + 1;
            case BOOLEAN -> true;
            case TIMESTAMP_WITH_TIMEZONE -> TIME;
            case VARBINARY -> new byte[] {0, -1, 10, 127};
            default -> throw new IllegalStateException("No value for " + column);
        };
    }

    private long count(String query) {
        return database.sql(query).query(Long.class).single();
    }

    /** Gives every asset a content of its own, but two, which have the same. */
    private void drawPictures(Path folder) throws IOException {
        FolderFileStore store = new FolderFileStore(folder);
        store.mark("of the filled studio");
        database.sql("update file_store set id = 1, marker = 'of the filled studio'")
                .update();
        List<UUID> assets = database.sql("select id from asset order by id")
                .query(UUID.class)
                .list();
        for (int i = 0; i < assets.size(); i++) {
            StoredFile file = draw(store, "Picture " + i / 2 + " ".repeat(i / 2 % 7 * 50_000));
            database.sql("update asset set content_hash = ?, size_bytes = ? where id = ?")
                    .params(file.contentHash(), file.size(), assets.get(i))
                    .update();
        }
    }

    private static StoredFile draw(FolderFileStore store, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        StoredFile file = new StoredFile(Sha256.of(content), bytes.length);
        Path part = store.newPart();
        Files.write(part, bytes);
        store.put(part, file);
        Files.deleteIfExists(part);
        return file;
    }
}
