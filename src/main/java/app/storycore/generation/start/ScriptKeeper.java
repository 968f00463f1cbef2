package app.storycore.generation.start;

import app.storycore.base.film.ShotMotion;
import app.storycore.generation.GenerationId;
import app.storycore.generation.film.GenerationFilms;
import app.storycore.generation.script.GenerationScripts;
import app.storycore.generation.script.ShotScript;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.film.FilmSettingsService;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.text.ShotTextStore;
import app.storycore.project.text.ShotTexts;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps for the documents of a new generation what stands beside the prompts of its shots, and how its film is made. */
@Component
class ScriptKeeper {

    private final ShotTextStore texts;
    private final SceneService scenes;
    private final ShotService shots;
    private final GenerationScripts scripts;
    private final FilmSettingsService chosen;
    private final GenerationFilms films;

    ScriptKeeper(
            ShotTextStore texts,
            SceneService scenes,
            ShotService shots,
            GenerationScripts scripts,
            FilmSettingsService chosen,
            GenerationFilms films) {
        this.chosen = chosen;
        this.films = films;
        this.texts = texts;
        this.scenes = scenes;
        this.shots = shots;
        this.scripts = scripts;
    }

    /**
     * What stands beside the prompts, by the places of the panels: what is written now, also where panels of before are
     * taken over; of shots that were deleted, what was written then. Reads all texts of a project.
     */
    Map<Integer, ShotScript> read(StartPlan plan) {
        ProjectId projectId = plan.project().id();
        Map<UUID, ShotTexts> now = texts.of(projectId.value());
        Map<ShotId, SceneInfo> groups = scenes.byShot(projectId, plan.project().ownerId());
        Map<ShotId, ShotMotion> moving = shots.motions(projectId, plan.project().ownerId());
        Map<Integer, ShotScript> read = new HashMap<>(ofDeleted(plan));
        for (PanelPlan panel : plan.panels()) {
            ShotTexts written = now.get(panel.shotId().value());
            SceneInfo scene = groups.get(panel.shotId());
            ShotMotion motion = moving.getOrDefault(panel.shotId(), ShotMotion.NONE);
            if (written != null || scene != null || !motion.equals(ShotMotion.NONE)) {
                read.put(panel.number(), script(written, scene, motion));
            }
        }
        return read;
    }

    private Map<Integer, ShotScript> ofDeleted(StartPlan plan) {
        GenerationId earlier = plan.retryOf();
        Map<Integer, ShotScript> before = earlier == null ? Map.of() : scripts.of(earlier.value());
        if (before.isEmpty()) {
            return Map.of();
        }
        Set<ShotId> there = shots.outline(plan.project().id(), plan.project().ownerId()).stream()
                .map(ShotInfo::id)
                .collect(Collectors.toSet());
        Map<Integer, ShotScript> deleted = new HashMap<>();
        for (PanelPlan panel : plan.panels()) {
            ShotScript then =
                    panel.reused() == null ? null : before.get(panel.reused().number());
            if (then != null && !there.contains(panel.shotId())) {
                deleted.put(panel.number(), then);
            }
        }
        return deleted;
    }

    /** Called in the transaction that makes the generation. */
    void keep(UUID generationId, StartPlan plan, Map<Integer, ShotScript> read) {
        scripts.keep(generationId, read);
        films.keep(
                new GenerationId(generationId),
                chosen.of(plan.project().id(), plan.project().ownerId()));
    }

    private static ShotScript script(@Nullable ShotTexts written, @Nullable SceneInfo scene, ShotMotion motion) {
        return new ShotScript(
                written == null ? ShotTexts.NONE : written,
                scene == null ? null : scene.number(),
                scene == null ? null : scene.heading(),
                motion);
    }
}
