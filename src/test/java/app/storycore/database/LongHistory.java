package app.storycore.database;

import app.storycore.account.AccountId;
import app.storycore.generation.GenerationId;
import app.storycore.generation.service.GenerationService;
import app.storycore.generation.store.GenerationFixtures;
import app.storycore.project.ProjectId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes projects with many shots and many ended generations straight into the database; tests import it by name. */
public class LongHistory {

    private static final Instant FIRST_END = Instant.parse("2026-01-01T00:00:00Z");

    private final GenerationFixtures generationFixtures;
    private final GenerationService generations;
    private final JdbcTemplate jdbc;

    LongHistory(GenerationFixtures generationFixtures, GenerationService generations, JdbcTemplate jdbc) {
        this.generationFixtures = generationFixtures;
        this.generations = generations;
        this.jdbc = jdbc;
    }

    /** A project whose every shot was drawn by each of its generations, as it is written; each panel has its file. */
    public ProjectId project(AccountId owner, String name, int shots, int generationCount) {
        return project(owner, name, shots, generationCount, project -> {});
    }

    /** @param prepared what is done with the project before it is generated first */
    public ProjectId project(
            AccountId owner, String name, int shots, int generationCount, Consumer<ProjectId> prepared) {
        ProjectId project = generationFixtures.project(owner, name, shots);
        prepared.accept(project);
        GenerationId model = generations.start(project, owner);
        UUID picture = generationFixtures.picture(owner);
        Map<String, Object> generation = row("select * from generation where id = ?", model.value());
        List<Map<String, Object>> drawn = jdbc.queryForList(
                "select * from generation_shot where generation_id = ? order by shot_number", model.value());
        List<Map<String, Object>> scripts =
                jdbc.queryForList("select * from generation_script where generation_id = ?", model.value());
        List<Map<String, Object>> sounds =
                jdbc.queryForList("select * from generation_sound where generation_id = ?", model.value());
        jdbc.update("delete from generation where id = ?", model.value());
        for (int i = 0; i < generationCount; i++) {
            UUID id = ended(generation, drawn, picture, FIRST_END.plusSeconds(3600L * i));
            copy("generation_script", scripts, id);
            copy("generation_sound", sounds, id);
        }
        insert("newest_panel", newest(project));
        return project;
    }

    private List<Map<String, Object>> newest(ProjectId project) {
        return jdbc.queryForList("""
                select s.shot_id as shot_id, g.project_id as project_id, s.generation_id as generation_id,
                  s.shot_number as shot_number
                from generation g join generation_shot s on s.generation_id = g.id
                where g.project_id = ? and g.ended_at =
                  (select max(h.ended_at) from generation h where h.project_id = g.project_id)""", project.value());
    }

    private void copy(String table, List<Map<String, Object>> rows, UUID generation) {
        if (!rows.isEmpty()) {
            insert(
                    table,
                    rows.stream()
                            .map(row -> with(row, Map.of("generation_id", generation)))
                            .toList());
        }
    }

    private UUID ended(Map<String, Object> model, List<Map<String, Object>> drawn, UUID picture, Instant end) {
        UUID id = UUID.randomUUID();
        List<Map<String, Object>> shots =
                drawn.stream().map(shot -> with(shot, shotOf(id, end))).toList();
        Map<String, Object> file = row("select * from asset where id = ?", picture);
        insert("asset", files(shots, file));
        insert("generation", List.of(with(model, generationOf(id, end, shots))));
        insert("generation_shot", shots);
        return id;
    }

    private static Map<String, Object> shotOf(UUID generation, Instant end) {
        return Map.of(
                "generation_id", generation,
                "status", "SUCCEEDED",
                "attempts", 1,
                "panel_asset_id", UUID.randomUUID(),
                "thumbnail_asset_id", UUID.randomUUID(),
                "promoted_asset_id", UUID.randomUUID(),
                "qa_score", 90,
                "started_at", Timestamp.from(end),
                "finished_at", Timestamp.from(end));
    }

    private static Map<String, Object> generationOf(UUID id, Instant end, List<Map<String, Object>> shots) {
        Map<String, Object> changed = new LinkedHashMap<>(Map.of(
                "id", id,
                "status", "COMPLETED",
                "stage", "EXPORT",
                "progress_permille", 1000,
                "made_shots", shots.size(),
                "cover_asset_id", shots.getLast().get("thumbnail_asset_id"),
                "submitted_at", Timestamp.from(end.minusSeconds(60)),
                "started_at", Timestamp.from(end.minusSeconds(60)),
                "ended_at", Timestamp.from(end),
                "seen_at", Timestamp.from(end)));
        changed.put("active_project_id", null);
        changed.put("package_asset_id", UUID.randomUUID());
        return changed;
    }

    private static List<Map<String, Object>> files(List<Map<String, Object>> shots, Map<String, Object> file) {
        List<Map<String, Object>> files = new ArrayList<>();
        for (Map<String, Object> shot : shots) {
            for (String column : List.of("panel_asset_id", "thumbnail_asset_id", "promoted_asset_id")) {
                files.add(with(file, Map.of("id", shot.get(column))));
            }
        }
        return files;
    }

    private static Map<String, Object> with(Map<String, Object> row, Map<String, Object> changed) {
        Map<String, Object> copy = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            String name = column.toLowerCase(Locale.ROOT);
            copy.put(name, changed.containsKey(name) ? changed.get(name) : value);
        });
        return copy;
    }

    private Map<String, Object> row(String query, UUID id) {
        return jdbc.queryForMap(query, id);
    }

    private void insert(String table, List<Map<String, Object>> rows) {
        List<String> columns = List.copyOf(rows.getFirst().keySet());
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        jdbc.batchUpdate(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")",
                rows.stream()
                        .map(row -> columns.stream().map(row::get).toArray())
                        .toList());
    }
}
