package app.storycore.browser;

import app.storycore.generation.GenerationId;
import app.storycore.generation.GenerationStatus;
import app.storycore.generation.StatusChange;
import app.storycore.generation.StatusHistoryCheck;
import app.storycore.generation.reason.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the database itself writes down of every change of a shot and of an ended generation, and what is wrong in it. */
final class WriteLog {

    private static final String INSTALL = """
            create table write_log (
                happened_at timestamptz not null, application text, generation_id uuid, node text, shot_number integer,
                old_status text, new_status text, old_panel uuid, new_panel uuid);
            create function log_shot() returns trigger language plpgsql as $$ begin
                insert into write_log select clock_timestamp(), current_setting('application_name'), new.generation_id,
                    (select node from generation where id = new.generation_id), new.shot_number,
                    old.status, new.status, old.panel_asset_id, new.panel_asset_id;
                return null; end $$;
            create trigger log_shot after update on generation_shot for each row execute function log_shot();
            create function log_end() returns trigger language plpgsql as $$ begin
                if old.status <> new.status and old.ended_at is not null then
                    insert into write_log select clock_timestamp(), current_setting('application_name'), new.id,
                        new.node, null, old.status, new.status, null, null;
                end if;
                return null; end $$;
            create trigger log_end after update on generation for each row execute function log_end();""";

    private final StudioCluster cluster;

    /** Has the database of a cluster, whose tables are there already, write its log. */
    WriteLog(StudioCluster cluster) {
        this.cluster = cluster;
        try (StudioData data = cluster.data()) {
            data.change(INSTALL);
        }
    }

    /** How many panels were recorded. */
    long recorded() {
        return count("old_panel is null and new_panel is not null");
    }

    /** How many panels were there and are no more. */
    long lost() {
        return count("old_panel is not null and new_panel is null");
    }

    /** How many shots were recorded, or begun, although their panel was there. */
    long twice() {
        return count("old_panel is not null and (new_panel <> old_panel or new_status = 'RUNNING')");
    }

    /** How many generations went on after their end. */
    long revived() {
        return count("shot_number is null");
    }

    /** Which nodes recorded a shot of a generation that another one had, by their applications' names. */
    List<String> strangers(Map<Long, String> applications) {
        try (StudioData data = cluster.data()) {
            return data
                    .rows("select distinct application, node from write_log"
                            + " where old_panel is null and new_panel is not null")
                    .stream()
                    .filter(row -> applications.entrySet().stream()
                            .noneMatch(life -> row.get("APPLICATION").equals(life.getValue())
                                    && String.valueOf(row.get("NODE")).contains("-" + life.getKey() + "-")))
                    .map(row -> row.get("APPLICATION") + " wrote what " + row.get("NODE") + " had")
                    .toList();
        }
    }

    /** Which nodes have recorded a shot since then, by their applications' names. */
    List<String> recordingSince(Instant then) {
        try (StudioData data = cluster.data()) {
            return data
                    .rows(
                            "select distinct application from write_log where new_panel is not null"
                                    + " and old_panel is null and happened_at > ?",
                            Timestamp.from(then))
                    .stream()
                    .map(row -> String.valueOf(row.get("APPLICATION")))
                    .toList();
        }
    }

    private long count(String condition) {
        try (StudioData data = cluster.data()) {
            return (Long) data.rows("select count(*) as n from write_log where " + condition)
                    .getFirst()
                    .get("N");
        }
    }

    /** In words everything that should not be, once all has ended. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        try (StudioData data = cluster.data()) {
            add(
                    faults,
                    data,
                    "did not complete",
                    "select id, status, reason from generation where status <> 'COMPLETED'");
            add(faults, data, "is left in the scheduler", """
                    select task_instance, picked_by from scheduled_tasks where task_name = 'generation'""");
            add(faults, data, "miscounts its shots", """
                    select g.id, g.made_shots, count(s.shot_number) as made from generation g
                    join generation_shot s on s.generation_id = g.id and s.status = 'SUCCEEDED'
                    group by g.id having g.made_shots <> count(s.shot_number)""");
            add(faults, data, "lacks a file", """
                    select generation_id, shot_number from generation_shot where status = 'SUCCEEDED'
                    and (panel_asset_id is null or thumbnail_asset_id is null or promoted_asset_id is null)""");
            data.rows("select id, status, revision from generation").forEach(row -> faults.addAll(history(data, row)));
            faults.addAll(missingFiles(data));
        }
        return faults;
    }

    private static void add(List<String> faults, StudioData data, String what, String sql) {
        data.rows(sql).forEach(row -> faults.add(row + " " + what));
    }

    private static List<String> history(StudioData data, Map<String, Object> row) {
        List<StatusChange> changes = data
                .rows(
                        "select revision, happened_at, from_status, to_status, reason from generation_event"
                                + " where generation_id = ? order by revision",
                        row.get("ID"))
                .stream()
                .map(WriteLog::change)
                .toList();
        return StatusHistoryCheck.faults(
                new GenerationId((UUID) row.get("ID")),
                GenerationStatus.valueOf((String) row.get("STATUS")),
                (Long) row.get("REVISION"),
                changes);
    }

    private static StatusChange change(Map<String, Object> event) {
        Object from = event.get("FROM_STATUS");
        Instant at = StudioData.instant(event.get("HAPPENED_AT"));
        return new StatusChange(
                (Long) event.get("REVISION"),
                at == null ? Instant.EPOCH : at,
                from == null ? null : GenerationStatus.valueOf((String) from),
                GenerationStatus.valueOf((String) event.get("TO_STATUS")),
                Reason.words(String.valueOf(event.get("REASON"))));
    }

    private List<String> missingFiles(StudioData data) {
        Set<String> there = names(cluster.files());
        return data
                .rows("select distinct a.content_hash as hash from asset a join generation_shot s"
                        + " on a.id in (s.panel_asset_id, s.thumbnail_asset_id, s.promoted_asset_id)")
                .stream()
                .map(row -> String.valueOf(row.get("HASH")))
                .filter(hash -> !there.contains(hash))
                .map(hash -> hash + " is not among the files")
                .toList();
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
