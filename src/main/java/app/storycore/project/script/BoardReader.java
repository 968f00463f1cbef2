package app.storycore.project.script;

import app.storycore.account.AccountId;
import app.storycore.base.Transactions;
import app.storycore.project.ProjectId;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import app.storycore.project.scene.SceneInfo;
import app.storycore.project.scene.SceneService;
import app.storycore.project.script.compare.BoardShot;
import app.storycore.project.script.compare.LastScript;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Reads the board of a project as a script is compared with it. */
@Component
class BoardReader {

    private final ShotService shots;
    private final SceneService scenes;
    private final NumberingService numbers;
    private final ScriptMemory memory;
    private final Transactions transactions;

    BoardReader(
            ShotService shots,
            SceneService scenes,
            NumberingService numbers,
            ScriptMemory memory,
            Transactions transactions) {
        this.shots = shots;
        this.scenes = scenes;
        this.numbers = numbers;
        this.memory = memory;
        this.transactions = transactions;
    }

    List<BoardShot> read(ProjectId projectId, AccountId ownerId) {
        return transactions.read(() -> {
            List<ShotInfo> sequence = shots.list(projectId, ownerId);
            ProjectNumbers labels = numbers.of(projectId, ownerId);
            Map<ShotId, SceneInfo> sceneOf = scenes.byShot(projectId, ownerId);
            Map<ShotId, LastScript> said = memory.of(projectId);
            return sequence.stream()
                    .map(shot -> new BoardShot(shot, label(shot, labels), sceneOf.get(shot.id()), said.get(shot.id())))
                    .toList();
        });
    }

    private static String label(ShotInfo shot, ProjectNumbers labels) {
        String label = labels.label(shot.id());
        return label == null ? Integer.toString(shot.number()) : label;
    }
}
