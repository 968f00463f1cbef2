package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.film.VisualStyle;
import app.storycore.engine.Casting;
import app.storycore.generation.GenerationId;
import app.storycore.generation.estimate.Workload;
import app.storycore.generation.start.StartRefusedException.Reason;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.version.VersionInfo;
import app.storycore.generation.version.VersionQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.PromptRules;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Works out what a start would draw and what it would take over, without changing anything. */
@Component
class StartPlanner {

    private final ProjectService projects;
    private final ShotService projectShots;
    private final ReusablePanels reusable;
    private final RetryPlanner retryPlanner;
    private final EngineChoice engines;
    private final CastReader castReader;
    private final VersionQueries versions;
    private final AssetService assets;

    StartPlanner(
            ProjectService projects,
            ShotService projectShots,
            ReusablePanels reusable,
            RetryPlanner retryPlanner,
            EngineChoice engines,
            CastReader castReader,
            VersionQueries versions,
            AssetService assets) {
        this.projects = projects;
        this.projectShots = projectShots;
        this.reusable = reusable;
        this.retryPlanner = retryPlanner;
        this.engines = engines;
        this.castReader = castReader;
        this.versions = versions;
        this.assets = assets;
    }

    /**
     * Plans a start.
     *
     * @throws StartRefusedException when what is written cannot be generated
     * @throws app.storycore.base.NotFoundException when the owner has no such project or generation
     */
    StartPlan plan(ProjectId projectId, AccountId ownerId, StartRequest order) {
        StartPlan plan = withoutReuse(projectId, ownerId, order, true);
        return reuses(order) ? reusing(plan) : plan;
    }

    /**
     * What a start would have to do.
     *
     * @param plan in which reuse is not looked for
     * @param toDraw the shots whose panel is not there yet
     * @param extra takes of them beside the first
     */
    record Foresight(StartPlan plan, Set<ShotId> toDraw, int extra) {

        Workload work() {
            return new Workload(toDraw.size(), extra, plan.panels().size());
        }
    }

    /** What a start would have to do, by what the database says; throws as {@link #plan}. */
    Foresight foresee(ProjectId projectId, AccountId ownerId, StartRequest order) {
        StartPlan plan = withoutReuse(projectId, ownerId, order, false);
        Set<String> known = reuses(order) ? reusable.known(projectId, ownerId, hashes(plan)) : Set.of();
        List<PanelPlan> drawn = plan.panels().stream()
                .filter(panel -> !panel.isReused() && !known.contains(panel.inputHash()))
                .toList();
        return new Foresight(
                plan,
                drawn.stream().map(PanelPlan::shotId).collect(Collectors.toSet()),
                drawn.stream().mapToInt(panel -> panel.takes() - 1).sum());
    }

    private static boolean reuses(StartRequest order) {
        return order instanceof StartRequest.Sequence(boolean anew) && !anew;
    }

    /** @param certain whether the files of chosen versions are looked for; otherwise they are taken on trust */
    private StartPlan withoutReuse(ProjectId projectId, AccountId ownerId, StartRequest order, boolean certain) {
        List<ShotInfo> written = projectShots.outline(projectId, ownerId);
        // after its shots: a project deleted between the two is missing, not empty
        ProjectInfo project = projects.get(projectId, ownerId);
        ActiveEngine engine = engines.of(project.engine());
        Map<ShotId, Casting> cast = castReader.of(projectId, ownerId);
        StartPlan plan = switch (order) {
            case StartRequest.Sequence(boolean anew) -> sequence(project, engine, written, cast, anew);
            case StartRequest.Retry(GenerationId generationId) ->
                retryPlanner.retry(project, engine, written, cast, generationId);
            case StartRequest.Regenerate(ShotId shotId, int takes) ->
                retryPlanner.regenerate(project, engine, written, cast, shotId, takes);
        };
        StartPlan kept = keeping(plan, certain);
        requireGoodPrompts(kept);
        return hashed(kept);
    }

    private StartPlan keeping(StartPlan plan, boolean certain) {
        AccountId ownerId = plan.project().ownerId();
        Map<ShotId, VersionInfo> chosen = versions.chosen(plan.project().id(), ownerId);
        List<UUID> pictures =
                chosen.values().stream().map(version -> version.id().picture()).toList();
        Set<UUID> there = certain ? assets.present(ownerId, pictures) : Set.copyOf(pictures);
        return plan.keeping(chosen, version -> there.contains(version.id().picture()));
    }

    private static StartPlan sequence(
            ProjectInfo project, ActiveEngine engine, List<ShotInfo> written, Map<ShotId, Casting> cast, boolean anew) {
        if (written.isEmpty()) {
            throw new StartRefusedException(Reason.NO_SHOTS);
        }
        int further = anew ? 1 : 0; // what was drawn before would come out the same
        List<PanelPlan> panels = written.stream()
                .map(shot -> PanelPlan.fresh(
                        project.seed(), shot, cast.getOrDefault(shot.id(), Casting.NONE), shot.take() + further, 1))
                .toList();
        return new StartPlan(
                project,
                engine,
                project.style(),
                project.aspect(),
                project.seed(),
                null,
                null,
                anew,
                cast,
                Map.of(),
                panels);
    }

    private static void requireGoodPrompts(StartPlan plan) {
        boolean fault = plan.panels().stream()
                .filter(panel -> !panel.isReused())
                .anyMatch(panel -> PromptRules.check(panel.draft().prompt()).blocks());
        if (fault) {
            throw new StartRefusedException(Reason.PROMPTS_AT_FAULT);
        }
    }

    private static StartPlan hashed(StartPlan plan) {
        List<PanelPlan> panels = plan.panels();
        VisualStyle style = plan.style();
        List<String> hashes = plan.engine()
                .inputHashes(
                        style,
                        plan.aspect(),
                        plan.seed(),
                        plan.project().negativePrompt(),
                        panels.stream().map(PanelPlan::input).toList());
        return plan.with(IntStream.range(0, panels.size())
                .mapToObj(i ->
                        panels.get(i).isReused() ? panels.get(i) : panels.get(i).hashed(hashes.get(i)))
                .toList());
    }

    private static List<String> hashes(StartPlan plan) {
        return plan.panels().stream().map(PanelPlan::inputHash).toList();
    }

    private StartPlan reusing(StartPlan plan) {
        ProjectInfo project = plan.project();
        Map<String, GenerationShot> drawn = reusable.find(project.id(), project.ownerId(), hashes(plan));
        return plan.with(plan.panels().stream()
                .map(panel -> panel.isReused() ? panel : panel.reusing(drawn.get(panel.inputHash())))
                .toList());
    }
}
