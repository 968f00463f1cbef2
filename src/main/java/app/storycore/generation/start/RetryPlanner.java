package app.storycore.generation.start;

import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.generation.start.StartRefusedException.Reason;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Plans generations that take their panels over from an ended one, whatever was written since. */
@Component
class RetryPlanner {

    private record Ended(Generation generation, List<GenerationShot> shots) {}

    private final Generations generations;
    private final GenerationShots shots;
    private final ReusablePanels reusable;
    private final Transactions transactions;

    RetryPlanner(Generations generations, GenerationShots shots, ReusablePanels reusable, Transactions transactions) {
        this.generations = generations;
        this.shots = shots;
        this.reusable = reusable;
        this.transactions = transactions;
    }

    /** Draws what has no panel, as it is written now; what is no longer written is left out. */
    StartPlan retry(ProjectInfo project, List<ShotInfo> written, UUID generationId) {
        Ended ended = transactions.read(() -> generations
                .findByIdAndOwnerId(generationId, project.ownerId())
                .filter(g -> g.projectId().equals(project.id()) && g.status().isTerminal())
                .map(this::withShots)
                .orElseThrow(() -> new NotFoundException("generation", generationId)));
        StartPlan plan = plan(project, written, ended, null);
        if (plan.toMake() == 0) {
            throw new StartRefusedException(Reason.NOTHING_TO_RETRY);
        }
        return plan;
    }

    /** Draws one more take of a shot; it must have been in the last ended generation. */
    StartPlan regenerate(ProjectInfo project, List<ShotInfo> written, UUID shotId) {
        Ended ended = transactions.read(() -> generations
                .findFirstByProjectIdAndOwnerIdAndEndedAtIsNotNullOrderBySubmittedAtDesc(
                        project.id(), project.ownerId())
                .map(this::withShots)
                .orElseThrow(() -> new StartRefusedException(Reason.NOTHING_TO_REGENERATE)));
        boolean known = ended.shots().stream().anyMatch(shot -> shot.shotId().equals(shotId))
                && written.stream().anyMatch(shot -> shot.id().equals(shotId));
        if (!known) {
            throw new StartRefusedException(Reason.NOTHING_TO_REGENERATE);
        }
        return plan(project, written, ended, shotId);
    }

    private Ended withShots(Generation generation) {
        return new Ended(generation, shots.findByGenerationIdOrderByNumber(generation.id()));
    }

    private StartPlan plan(ProjectInfo project, List<ShotInfo> written, Ended ended, @Nullable UUID anotherTake) {
        Generation g = ended.generation();
        Set<GenerationShot> keep = keepable(ended, anotherTake, project.ownerId());
        Map<UUID, ShotInfo> now = written.stream().collect(Collectors.toMap(ShotInfo::id, Function.identity()));
        List<PanelPlan> panels = new ArrayList<>();
        for (GenerationShot shot : ended.shots()) {
            ShotInfo asWritten = now.get(shot.shotId());
            if (keep.contains(shot)) {
                panels.add(PanelPlan.takingOver(shot).numbered(panels.size() + 1));
            } else if (asWritten != null) {
                int take = shot.shotId().equals(anotherTake) ? asWritten.take() + 1 : asWritten.take();
                panels.add(PanelPlan.fresh(g.seed(), asWritten, take).numbered(panels.size() + 1));
            }
        }
        return new StartPlan(project, g.style(), g.seed(), g.id(), anotherTake, false, List.copyOf(panels));
    }

    private Set<GenerationShot> keepable(Ended ended, @Nullable UUID anotherTake, UUID ownerId) {
        List<GenerationShot> withPanel = ended.shots().stream()
                .filter(shot -> shot.status().hasPanel() && !shot.shotId().equals(anotherTake))
                .toList();
        return Set.copyOf(reusable.whoseFileIsThere(withPanel, ownerId));
    }
}
