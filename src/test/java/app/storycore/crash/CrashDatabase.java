package app.storycore.crash;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.reason.Reason;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database that the last life left behind, read with nothing of the studio's own code. */
final class CrashDatabase implements AutoCloseable {

    record GenerationRow(
            GenerationId id,
            GenerationStatus status,
            long revision,
            int permille,
            int made,
            int failed,
            String reason) {}

    record ShotRow(
            GenerationId generation,
            int number,
            String prompt,
            ShotStatus status,
            @Nullable UUID panel,
            @Nullable String reason) {}

    record FileRow(UUID id, String hash, long size) {}

    private final SingleConnectionDataSource source;
    private final JdbcClient database;

    private CrashDatabase(String url, String username, String password) {
        source = new SingleConnectionDataSource(url, username, password, true);
        database = JdbcClient.create(source);
    }

    /** The one that a studio keeps in its data folder. */
    static CrashDatabase in(Path data) {
        return new CrashDatabase(
                "jdbc:hsqldb:file:" + data.resolve("database").resolve("studio")
                        + ";hsqldb.tx=mvcc;hsqldb.write_delay=false;hsqldb.lock_file=false;shutdown=true",
                "SA",
                "");
    }

    /** The one that these settings of a studio lead to. */
    static CrashDatabase at(Map<String, String> settings) {
        return new CrashDatabase(
                settings.get("spring.datasource.url"),
                settings.get("spring.datasource.username"),
                settings.get("spring.datasource.password"));
    }

    List<GenerationRow> generations() {
        return database.sql("""
                        select id, status, revision, progress_permille, made_shots, failed_shots, reason
                        from generation order by submitted_at""").query(CrashDatabase::generation).list();
    }

    private static GenerationRow generation(ResultSet row, int index) throws SQLException {
        return new GenerationRow(
                new GenerationId(row.getObject(1, UUID.class)),
                GenerationStatus.valueOf(row.getString(2)),
                row.getLong(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                String.valueOf(row.getString(7)));
    }

    List<ShotRow> shots() {
        return database.sql("""
                        select generation_id, shot_number, prompt, status, panel_asset_id, reason
                        from generation_shot order by generation_id, shot_number""").query(CrashDatabase::shot).list();
    }

    private static ShotRow shot(ResultSet row, int index) throws SQLException {
        return new ShotRow(
                new GenerationId(row.getObject(1, UUID.class)),
                row.getInt(2),
                row.getString(3),
                ShotStatus.valueOf(row.getString(4)),
                row.getObject(5, UUID.class),
                row.getString(6));
    }

    List<StatusChange> changes(GenerationId generation) {
        return database.sql("""
                        select revision, happened_at, from_status, to_status, reason from generation_event
                        where generation_id = ? order by revision""")
                .param(generation.value())
                .query(CrashDatabase::change)
                .list();
    }

    private static StatusChange change(ResultSet row, int index) throws SQLException {
        String from = row.getString(3);
        return new StatusChange(
                row.getLong(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                from == null ? null : GenerationStatus.valueOf(from),
                GenerationStatus.valueOf(row.getString(4)),
                Reason.words(row.getString(5)));
    }

    /** Every file that a generation or a shot refers to. */
    List<FileRow> files() {
        return database.sql("""
                        select a.id, a.content_hash, a.size_bytes from asset a where a.id in (
                          select panel_asset_id from generation_shot union select thumbnail_asset_id from generation_shot
                          union select alternative_asset_id from generation_shot
                          union select promoted_asset_id from generation_shot union select sheet_asset_id from generation
                          union select package_asset_id from generation union select pdf_asset_id from generation
                          union select animatic_asset_id from generation)""")
                .query((row, index) -> new FileRow(row.getObject(1, UUID.class), row.getString(2), row.getLong(3)))
                .list();
    }

    /**
     * Shots that should have a panel, a thumbnail and, unless their generation was given up before, a picture for
     * delivery, and do not, or whose row is missing.
     */
    long shotsWithoutFiles() {
        return database.sql("""
                        select count(*) from generation_shot s join generation g on g.id = s.generation_id
                        where s.status = 'SUCCEEDED' and (
                          s.panel_asset_id is null or s.panel_asset_id not in (select id from asset)
                          or s.thumbnail_asset_id is null or s.thumbnail_asset_id not in (select id from asset)
                          or s.promoted_asset_id is null and g.status <> 'FAILED'
                          or s.promoted_asset_id is not null and s.promoted_asset_id not in (select id from asset))""").query(Long.class).single();
    }

    /** The projects of an account, with the number of their shots. */
    Map<UUID, Integer> projects(String username) {
        Map<UUID, Integer> projects = new LinkedHashMap<>();
        database.sql("""
                        select p.id, count(s.id) from project p join account a on a.id = p.owner_id
                        left join shot s on s.project_id = p.id where a.username = ? group by p.id""").param(username).query((RowCallbackHandler)
                row -> projects.put(row.getObject(1, UUID.class), row.getInt(2)));
        return projects;
    }

    /** How many panels the ended generations of a project have. */
    int panels(UUID project) {
        return database.sql("""
                        select count(*) from generation g join generation_shot s on s.generation_id = g.id
                        where g.project_id = ? and g.status = 'COMPLETED' and s.panel_asset_id is not null""").param(project).query(Integer.class).single();
    }

    /** The content of every row of a file, used or not. */
    List<String> hashes() {
        return database.sql("select content_hash from asset")
                .query(String.class)
                .list();
    }

    /** Has the shots in work have been in work at so many deaths before. */
    void tellOfDeaths(int deaths) {
        database.sql("update generation_shot set takedowns = takedowns + ? where status = 'RUNNING'")
                .param(deaths)
                .update();
    }

    long tasksLeft() {
        return database.sql("select count(*) from scheduled_tasks where task_name = 'generation'")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        source.destroy();
    }
}
