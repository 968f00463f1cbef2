package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.engine.Casting;
import app.storycore.generation.GenerationId;
import app.storycore.generation.start.StartRefusedException.Reason;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.version.VersionQueries;
import app.storycore.generation.version.VersionRecorder;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final VersionQueries versions;
    private final VersionRecorder recorder;
    private final Transactions transactions;

    RetryPlanner(
            Generations generations,
            GenerationShots shots,
            ReusablePanels reusable,
            VersionQueries versions,
            VersionRecorder recorder,
            Transactions transactions) {
        this.generations = generations;
        this.shots = shots;
        this.reusable = reusable;
        this.versions = versions;
        this.recorder = recorder;
        this.transactions = transactions;
    }

    /** Draws what has no panel, as it is written now; what is no longer written is left out. */
    StartPlan retry(
            ProjectInfo project,
            ActiveEngine engine,
            List<ShotInfo> written,
            Map<ShotId, Casting> cast,
            GenerationId generationId) {
        Ended ended = transactions.read(() -> generations
                .findByIdAndOwnerId(generationId.value(), project.ownerId().value())
                .filter(g ->
                        g.projectId().equals(project.id().value()) && g.status().isTerminal())
                .map(this::withShots)
                .orElseThrow(() -> new NotFoundException("generation", generationId)));
        StartPlan plan = plan(project, engine, written, cast, ended, null, 1);
        if (plan.toMake() == 0) {
            throw new StartRefusedException(Reason.NOTHING_TO_RETRY);
        }
        return plan;
    }

    /** Draws more takes of a shot; it must have been in the last ended generation. */
    StartPlan regenerate(
            ProjectInfo project,
            ActiveEngine engine,
            List<ShotInfo> written,
            Map<ShotId, Casting> cast,
            ShotId shotId,
            int takes) {
        Ended ended = transactions.read(() -> generations
                .findFirstByProjectIdAndOwnerIdAndEndedAtIsNotNullOrderBySubmittedAtDesc(
                        project.id().value(), project.ownerId().value())
                .map(this::withShots)
                .orElseThrow(() -> new StartRefusedException(Reason.NOTHING_TO_REGENERATE)));
        boolean known = ended.shots().stream().anyMatch(shot -> shot.shotId().equals(shotId.value()))
                && written.stream().anyMatch(shot -> shot.id().equals(shotId));
        if (!known) {
            throw new StartRefusedException(Reason.NOTHING_TO_REGENERATE);
        }
        return plan(project, engine, written, cast, ended, shotId, takes);
    }

    private Ended withShots(Generation generation) {
        return new Ended(generation, shots.findByGenerationIdOrderByNumber(generation.id()));
    }

    private StartPlan plan(
            ProjectInfo project,
            ActiveEngine engine,
            List<ShotInfo> written,
            Map<ShotId, Casting> cast,
            Ended ended,
            @Nullable ShotId anotherTake,
            int takes) {
        Generation g = ended.generation();
        Set<GenerationShot> keep = keepable(ended, anotherTake, project.ownerId());
        Map<ShotId, ShotInfo> now = written.stream().collect(Collectors.toMap(ShotInfo::id, Function.identity()));
        List<PanelPlan> panels = new ArrayList<>();
        for (GenerationShot shot : ended.shots()) {
            ShotInfo asWritten = now.get(new ShotId(shot.shotId()));
            if (keep.contains(shot)) {
                panels.add(PanelPlan.takingOver(shot).numbered(panels.size() + 1));
            } else if (asWritten != null) {
                Casting casting = cast.getOrDefault(asWritten.id(), Casting.NONE);
                PanelPlan fresh = asWritten.id().equals(anotherTake)
                        ? PanelPlan.fresh(g.seed(), asWritten, casting, lastTake(project, asWritten) + takes, takes)
                        : PanelPlan.fresh(g.seed(), asWritten, casting, asWritten.take(), openTakes(shot, asWritten));
                panels.add(fresh.numbered(panels.size() + 1));
            }
        }
        return new StartPlan(
                project,
                engine,
                g.style(),
                g.aspect(),
                g.seed(),
                new GenerationId(g.id()),
                anotherTake,
                false,
                cast,
                Map.of(),
                List.copyOf(panels));
    }

    /** A take that was drawn would come out the same, whether it was used or not. */
    private int lastTake(ProjectInfo project, ShotInfo shot) {
        return Math.max(shot.take(), versions.lastTake(project.id(), project.ownerId(), shot.id()));
    }

    /** How many takes the ended one has left to draw; those it has drawn are versions. */
    private int openTakes(GenerationShot ended, ShotInfo asWritten) {
        int takes = ended.asNew().takes();
        return takes == 1 || ended.asNew().take() != asWritten.take()
                ? 1
                : Math.max(
                        1,
                        takes
                                - recorder.takes(ended.generationId(), asWritten.id())
                                        .size());
    }

    private Set<GenerationShot> keepable(Ended ended, @Nullable ShotId anotherTake, AccountId ownerId) {
        List<GenerationShot> withPanel = ended.shots().stream()
                .filter(shot -> shot.status().hasPanel() && !new ShotId(shot.shotId()).equals(anotherTake))
                .toList();
        return Set.copyOf(reusable.whoseFileIsThere(withPanel, ownerId));
    }
}
