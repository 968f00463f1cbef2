package app.storycore.generation.start;

import app.storycore.generation.script.GenerationScripts;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewGenerationShot;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What documents say beside the panels, compared with what the newest generation of a project was started with. */
@Component
class DocumentChange {

    /**
     * One shot as documents tell of it.
     *
     * @param label its number as people read it, null where that is its place
     */
    private record Told(
            ShotId shotId, Duration duration, @Nullable String label, ShotScript script) {}

    private final Generations generations;
    private final GenerationShots shots;
    private final GenerationScripts scripts;
    private final ScriptKeeper script;
    private final SoundKeeper sounds;
    private final NumberingService numbers;

    DocumentChange(
            Generations generations,
            GenerationShots shots,
            GenerationScripts scripts,
            ScriptKeeper script,
            SoundKeeper sounds,
            NumberingService numbers) {
        this.generations = generations;
        this.shots = shots;
        this.scripts = scripts;
        this.script = script;
        this.sounds = sounds;
        this.numbers = numbers;
    }

    /** Whether documents would say something else now; not of a project that was never generated. Reads every text. */
    boolean isAnother(StartPlan plan) {
        ProjectInfo project = plan.project();
        List<Generation> newest = generations.latest(
                List.of(project.id().value()), project.ownerId().value());
        if (newest.isEmpty()) {
            return false;
        }
        UUID before = newest.getFirst().id();
        return !now(plan).equals(then(before))
                || !new HashSet<>(sounds.read(plan)).equals(Set.copyOf(sounds.of(before)));
    }

    private List<Told> now(StartPlan plan) {
        Map<Integer, ShotScript> texts = script.read(plan);
        ProjectNumbers labels = numbers.of(plan.project().id(), plan.project().ownerId());
        return plan.panels().stream()
                .map(panel -> new Told(
                        panel.shotId(),
                        panel.draft().duration(),
                        panel.label(labels),
                        texts.getOrDefault(panel.number(), ShotScript.NONE)))
                .toList();
    }

    private List<Told> then(UUID generationId) {
        Map<Integer, ShotScript> texts = scripts.of(generationId);
        return shots.findByGenerationIdOrderByNumber(generationId).stream()
                .map(GenerationShot::asNew)
                .map(shot -> told(shot, texts))
                .toList();
    }

    private static Told told(NewGenerationShot shot, Map<Integer, ShotScript> texts) {
        return new Told(
                shot.shotId(),
                shot.draft().duration(),
                shot.label(),
                texts.getOrDefault(shot.number(), ShotScript.NONE));
    }
}
