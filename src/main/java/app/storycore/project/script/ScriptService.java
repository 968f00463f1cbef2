package app.storycore.project.script;

import app.storycore.account.AccountId;
import app.storycore.base.Checkpoint;
import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotBatchService;
import app.storycore.project.ShotDraft;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.imports.listing.ParsedShot;
import app.storycore.project.scene.NewScene;
import app.storycore.project.scene.SceneService;
import app.storycore.project.script.compare.BoardPlan;
import app.storycore.project.script.compare.BoardShot;
import app.storycore.project.script.compare.LastScript;
import app.storycore.project.script.compare.PlannedShot;
import app.storycore.project.script.compare.ScriptComparison;
import app.storycore.project.script.compare.ScriptRow;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * Takes scripts into a project: the first one adds its shots, a newer one updates the board.
 *
 * <p>All methods throw {@link NotFoundException} when the owner has no such project.
 *
 * @see "src/site/markdown/decisions/0075-a-script-that-comes-in-again.md"
 */
@Service
public class ScriptService {

    private final ShotService shots;
    private final ShotBatchService batches;
    private final SceneService scenes;
    private final BoardReader boards;
    private final ScriptMemory memory;
    private final UpdateHistory history;
    private final Transactions transactions;

    ScriptService(
            ShotService shots,
            ShotBatchService batches,
            SceneService scenes,
            BoardReader boards,
            ScriptMemory memory,
            UpdateHistory history,
            Transactions transactions) {
        this.shots = shots;
        this.batches = batches;
        this.scenes = scenes;
        this.boards = boards;
        this.memory = memory;
        this.history = history;
        this.transactions = transactions;
    }

    /**
     * Adds shots at the end, with their scenes; all or none.
     *
     * @throws app.storycore.project.ProjectRejectedException when the project cannot hold them
     * @throws app.storycore.quota.QuotaExceededException when the account may not have them
     */
    public void addAll(ProjectId projectId, AccountId ownerId, List<ParsedShot> read) {
        transactions.writeOnly(() -> {
            int there = shots.count(projectId, ownerId);
            scenes.addAll(
                    projectId,
                    ownerId,
                    read.stream().map(ParsedShot::draft).toList(),
                    read.stream().map(ParsedShot::scene).collect(Collectors.toList()));
            remember(projectId, read, ids(projectId, ownerId, there));
        });
    }

    /** How a script differs from the board as it is now. */
    public ScriptComparison compare(
            ProjectId projectId, AccountId ownerId, List<ParsedShot> read, Checkpoint checkpoint) {
        return ScriptComparison.of(boards.read(projectId, ownerId), read, checkpoint);
    }

    /**
     * Takes some differences over to the board, all or none. Of all shots of the script it is remembered what it says.
     *
     * @param taken rows of the comparison
     * @throws BoardChangedException when the board is not the one that was compared
     * @throws app.storycore.project.ProjectRejectedException when the project cannot hold them
     * @throws app.storycore.quota.QuotaExceededException when the account may not have them
     */
    public ScriptUpdate update(
            ProjectId projectId, AccountId ownerId, ScriptComparison comparison, Set<ScriptRow> taken) {
        BoardPlan plan = BoardPlan.of(comparison, taken);
        return transactions.write(() -> {
            List<BoardShot> board = boards.read(projectId, ownerId);
            if (!board.equals(comparison.board())) {
                throw new BoardChangedException();
            }
            return update(projectId, ownerId, board, plan);
        });
    }

    private ScriptUpdate update(ProjectId projectId, AccountId ownerId, List<BoardShot> board, BoardPlan plan) {
        Map<ShotId, LastScript> saidBefore = memory.of(projectId);
        List<ShotInfo> deleted =
                plan.deleted().isEmpty() ? List.of() : batches.deleteAll(projectId, ownerId, plan.deleted());
        if (!plan.drafts().isEmpty()) {
            batches.editAll(
                    projectId,
                    ownerId,
                    plan.drafts().keySet(),
                    shot -> Objects.requireNonNull(plan.drafts().get(shot.id())));
        }
        scenes.createAll(projectId, ownerId, plan.scenes());
        Map<UUID, String> headings = history.rename(projectId, ownerId, plan.headings());
        SequencedMap<ShotId, Optional<UUID>> order = arrange(projectId, ownerId, plan);
        memory.write(projectId, plan.said());
        BoardState before = new BoardState(order(board), draftsBefore(board, plan), headings, saidBefore);
        BoardState after = new BoardState(order, plan.drafts(), plan.headings(), memory.of(projectId));
        return new ScriptUpdate(projectId, before, after, deleted);
    }

    private SequencedMap<ShotId, Optional<UUID>> arrange(ProjectId projectId, AccountId ownerId, BoardPlan plan) {
        List<ParsedShot> fresh = plan.order().stream()
                .map(PlannedShot::fresh)
                .filter(Objects::nonNull)
                .toList();
        int there = shots.count(projectId, ownerId);
        if (!fresh.isEmpty()) {
            shots.addAll(
                    projectId, ownerId, fresh.stream().map(ParsedShot::draft).toList());
        }
        List<ShotId> added = ids(projectId, ownerId, there);
        remember(projectId, fresh, added);
        SequencedMap<ShotId, Optional<UUID>> order = new LinkedHashMap<>();
        int next = 0;
        for (PlannedShot planned : plan.order()) {
            BoardShot shot = planned.there();
            order.put(shot == null ? added.get(next++) : shot.id(), planned.scene());
        }
        history.place(projectId, ownerId, order);
        return order;
    }

    private List<ShotId> ids(ProjectId projectId, AccountId ownerId, int from) {
        List<ShotInfo> sequence = shots.outline(projectId, ownerId);
        return sequence.subList(from, sequence.size()).stream()
                .map(ShotInfo::id)
                .toList();
    }

    private void remember(ProjectId projectId, List<ParsedShot> read, List<ShotId> made) {
        Map<ShotId, LastScript> said = new HashMap<>();
        for (int i = 0; i < read.size(); i++) {
            NewScene scene = read.get(i).scene();
            said.put(made.get(i), new LastScript(read.get(i).draft(), scene == null ? null : scene.heading()));
        }
        memory.write(projectId, said);
    }

    private static SequencedMap<ShotId, Optional<UUID>> order(List<BoardShot> board) {
        SequencedMap<ShotId, Optional<UUID>> order = new LinkedHashMap<>();
        board.forEach(
                shot -> order.put(shot.id(), Optional.ofNullable(shot.info().scene())));
        return order;
    }

    private static Map<ShotId, ShotDraft> draftsBefore(List<BoardShot> board, BoardPlan plan) {
        return board.stream()
                .filter(shot -> plan.drafts().containsKey(shot.id()))
                .collect(Collectors.toMap(BoardShot::id, BoardShot::draft));
    }

    /**
     * Remembers of the shots of a copied project what the script said of the originals; called in the transaction that
     * copies them.
     */
    public void copy(ProjectId original, ProjectId copy, AccountId ownerId, Map<ShotId, ShotId> copies) {
        transactions.writeOnly(() -> {
            // both are this owner's, or it ends here
            shots.count(original, ownerId);
            shots.count(copy, ownerId);
            Map<ShotId, LastScript> said = new HashMap<>();
            memory.of(original).forEach((shotId, last) -> {
                ShotId copied = copies.get(shotId);
                if (copied != null) {
                    said.put(copied, last);
                }
            });
            memory.write(copy, said);
        });
    }

    /** Takes an update back as a whole; what was written since stays, and so do shots that came in since. */
    public void takeBack(ScriptUpdate update, AccountId ownerId) {
        history.change(update, ownerId, update.after(), update.before());
    }

    /** Makes an update once more that was taken back. */
    public void makeAgain(ScriptUpdate update, AccountId ownerId) {
        history.change(update, ownerId, update.before(), update.after());
    }
}
