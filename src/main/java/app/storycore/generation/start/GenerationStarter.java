package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.base.Constraints;
import app.storycore.base.Transactions;
import app.storycore.generation.GenerationId;
import app.storycore.generation.estimate.Workload;
import app.storycore.generation.queue.ReservedDisk;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import app.storycore.generation.store.Generations;
import app.storycore.generation.store.NewestPanels;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotService;
import app.storycore.quota.Quota;
import app.storycore.quota.QuotaExceededException;
import app.storycore.quota.Quotas;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    /** Empty when what was to be taken over has been deleted since it was planned. */
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
        generations.lockAdmission();
        ProjectId projectId = plan.project().id();
        projects.hold(projectId, plan.project().ownerId());
        refuseSecond(projectId);
        if (!reusable.areThere(plan.takenOver())) {
            return Optional.empty();
        }
        Generation generation = new Generation(plan.generation(), generations.nextRank(), clock.instant());
        List<GenerationShot> planned = shotsOf(generation, plan);
        lifecycle.submitted(generation, reason(plan));
        shots.saveAll(planned);
        if (plan.reused() > 0) {
            newest.allDrawn(generation.id());
        }
        rememberTake(plan);
        return Optional.of(new GenerationId(generation.id()));
    }

    /** Before the turn that all accounts share: what one has stored takes a moment to sum up. */
    private void requireRoom(StartPlan plan) {
        AccountId ownerId = plan.project().ownerId();
        quotas.require(ownerId, Quota.GENERATIONS, 1);
        quotas.require(
                ownerId,
                Quota.DISK,
                ReservedDisk.of(new Workload(plan.toMake(), plan.panels().size())));
    }

    private void rememberTake(StartPlan plan) {
        ProjectInfo project = plan.project();
        plan.panels().stream()
                .filter(panel -> panel.shotId().equals(plan.anotherTake()))
                .forEach(panel -> projectShots.take(project.id(), panel.shotId(), project.ownerId(), panel.take()));
    }

    private List<GenerationShot> shotsOf(Generation generation, StartPlan plan) {
        Instant now = clock.instant();
        List<GenerationShot> planned = new ArrayList<>();
        PanelPlan before = null;
        for (PanelPlan panel : plan.panels()) {
            GenerationShot shot = new GenerationShot(generation.id(), panel.shot());
            if (panel.reused() != null) {
                shot.reuse(panel.reused(), panel.follows(before), now);
                generation.cover(shot.thumbnailAssetId());
            }
            planned.add(shot);
            before = panel;
        }
        return planned;
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
