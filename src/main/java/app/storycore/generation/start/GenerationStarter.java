package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.base.Constraints;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.queue.ReservedDisk;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.reference.GenerationReferences;
import app.storycore.generation.script.ShotScript;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.generation.version.VersionQueries;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Stores what was planned as a generation that waits. */
@Component
public class GenerationStarter {

    /** Breaks when two start in the same instant. */
    private static final String ONE_ACTIVE = "generation_one_active_per_project";

    private final StartPlanner planner;
    private final ProjectService projects;
    private final ShotService projectShots;
    private final Generations generations;
    private final GenerationShots shots;
    private final NewestPanels newest;
    private final ReusablePanels reusable;
    private final CastReader castReader;
    private final VersionQueries versions;
    private final GenerationReferences references;
    private final ScriptKeeper scripts;
    private final SoundKeeper sounds;
    private final NumberingService numbers;
    private final GenerationLifecycle lifecycle;
    private final Quotas quotas;
    private final Transactions transactions;
    private final Clock clock;

    GenerationStarter(
            StartPlanner planner,
            ProjectService projects,
            ShotService projectShots,
            Generations generations,
            GenerationShots shots,
            NewestPanels newest,
            ReusablePanels reusable,
            CastReader castReader,
            VersionQueries versions,
            GenerationReferences references,
            ScriptKeeper scripts,
            SoundKeeper sounds,
            NumberingService numbers,
            GenerationLifecycle lifecycle,
            Quotas quotas,
            Transactions transactions,
            Clock clock) {
        this.planner = planner;
        this.projects = projects;
        this.projectShots = projectShots;
        this.generations = generations;
        this.shots = shots;
        this.newest = newest;
        this.reusable = reusable;
        this.castReader = castReader;
        this.versions = versions;
        this.references = references;
        this.scripts = scripts;
        this.sounds = sounds;
        this.numbers = numbers;
        this.lifecycle = lifecycle;
        this.quotas = quotas;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @throws StartRefusedException when the project may not be generated now
     * @throws QuotaExceededException when the account has no room for it
     */
    public GenerationId start(ProjectId projectId, AccountId ownerId, StartRequest order) {
        projects.get(projectId, ownerId);
        refuseSecond(projectId);
        while (true) {
            StartPlan plan = planner.plan(projectId, ownerId, order);
            Optional<GenerationId> started = store(plan);
            if (started.isPresent()) {
                return started.get();
            }
        }
    }

    /** Empty when what was to be taken over has been deleted since it was planned, or the cast has changed. */
    private Optional<GenerationId> store(StartPlan plan) {
        ProjectInfo project = plan.project();
        try {
            return transactions.write(() -> submit(plan));
        } catch (DataIntegrityViolationException refused) {
            if (Constraints.isBroken(ONE_ACTIVE, refused)) {
                throw new StartRefusedException(StartRefusedException.Reason.ALREADY_ACTIVE);
            }
            // the foreign key breaks when the project is gone
            projects.get(project.id(), project.ownerId());
            throw refused;
        }
    }

    private void refuseSecond(ProjectId projectId) {
        if (generations.existsByActiveProjectId(projectId.value())) {
            throw new StartRefusedException(StartRefusedException.Reason.ALREADY_ACTIVE);
        }
    }

    private Optional<GenerationId> submit(StartPlan plan) {
        requireRoom(plan);
        Map<Integer, ShotScript> script = scripts.read(plan);
        generations.lockAdmission();
        ProjectId projectId = plan.project().id();
        projects.hold(projectId, plan.project().ownerId());
        refuseSecond(projectId);
        if (!reusable.areThere(plan.takenOver()) || !isCastAsPlanned(plan) || !isChosenAsPlanned(plan)) {
            return Optional.empty();
        }
        Generation generation = new Generation(plan.generation(), generations.nextRank(), clock.instant());
        List<GenerationShot> planned = shotsOf(generation, plan);
        lifecycle.submitted(generation, reason(plan));
        shots.saveAll(planned);
        references.keep(generation.id(), plan.pictures());
        scripts.keep(generation.id(), plan, script);
        sounds.keep(generation.id(), plan);
        if (plan.reused() > 0) {
            newest.allDrawn(generation.id());
        }
        rememberTake(plan);
        return Optional.of(new GenerationId(generation.id()));
    }

    /** In the transaction in which its pictures are kept, so that none of them can go in between. */
    private boolean isCastAsPlanned(StartPlan plan) {
        ProjectInfo project = plan.project();
        return plan.cast().equals(castReader.of(project.id(), project.ownerId()));
    }

    private boolean isChosenAsPlanned(StartPlan plan) {
        ProjectInfo project = plan.project();
        return plan.chosen().equals(versions.chosen(project.id(), project.ownerId()));
    }

    /** Before the turn that all accounts share, as what is written: what one has stored takes a moment to sum up. */
    private void requireRoom(StartPlan plan) {
        AccountId ownerId = plan.project().ownerId();
        quotas.require(ownerId, Quota.GENERATIONS, 1);
        quotas.require(ownerId, Quota.DISK, ReservedDisk.of(plan.work()));
    }

    private void rememberTake(StartPlan plan) {
        ProjectInfo project = plan.project();
        Map<ShotId, Integer> takes = plan.panels().stream()
                .filter(panel -> !panel.isReused())
                .filter(panel -> plan.anew() || panel.shotId().equals(plan.anotherTake()))
                .collect(Collectors.toMap(PanelPlan::shotId, PanelPlan::take));
        if (!takes.isEmpty()) {
            projectShots.take(project.id(), project.ownerId(), takes);
        }
    }

    private List<GenerationShot> shotsOf(Generation generation, StartPlan plan) {
        Instant startedAt = clock.instant();
        List<GenerationShot> planned = new ArrayList<>();
        ProjectNumbers now = numbers.of(plan.project().id(), plan.project().ownerId());
        PanelPlan before = null;
        for (PanelPlan panel : plan.panels()) {
            GenerationShot shot =
                    new GenerationShot(generation.id(), panel.shot().labelled(panel.label(now)));
            if (panel.isReused()) {
                take(shot, panel, before, startedAt);
                generation.cover(shot.thumbnailAssetId());
                if (shot.hasMisses()) {
                    generation.progress().countMisses();
                }
            }
            planned.add(shot);
            before = panel;
        }
        return planned;
    }

    private static void take(GenerationShot shot, PanelPlan panel, @Nullable PanelPlan before, Instant now) {
        if (panel.kept() != null) {
            shot.keep(panel.kept().files(), now);
        } else if (panel.reused() != null) {
            shot.reuse(panel.reused(), panel.follows(before), now);
        }
    }

    private static Reason reason(StartPlan plan) {
        int shots = plan.panels().size();
        if (plan.anotherTake() != null) {
            return Reason.of(ReasonCode.SUBMITTED_FOR_TAKE);
        } else if (plan.retryOf() != null) {
            return Reason.of(ReasonCode.SUBMITTED_TO_RETRY, plan.toMake(), shots);
        }
        return plan.reused() == 0
                ? Reason.of(ReasonCode.SUBMITTED)
                : Reason.of(ReasonCode.SUBMITTED_WITH_REUSED_SHOTS, plan.reused(), shots);
    }
}
