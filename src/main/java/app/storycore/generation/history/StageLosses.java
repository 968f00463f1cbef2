package app.storycore.generation.history;

import app.storycore.generation.ShotSnapshot;
import app.storycore.generation.ShotStatus;
import app.storycore.generation.Stage;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Shots of one generation that failed, by the stage that lost them.
 *
 * @param images never drawn
 * @param promotion drawn, but not brought to delivery size
 * @param qa delivered, but not checked
 */
public record StageLosses(int images, int promotion, int qa) {

    public static final StageLosses NONE = new StageLosses(0, 0, 0);

    public static StageLosses of(Collection<ShotSnapshot> shots) {
        Map<Stage, Long> lost = shots.stream()
                .filter(shot -> shot.status() == ShotStatus.FAILED)
                .collect(Collectors.groupingBy(StageLosses::stage, Collectors.counting()));
        return new StageLosses(count(lost, Stage.IMAGES), count(lost, Stage.PROMOTION), count(lost, Stage.QA));
    }

    private static int count(Map<Stage, Long> lost, Stage stage) {
        return Math.toIntExact(lost.getOrDefault(stage, 0L));
    }

    private static Stage stage(ShotSnapshot failed) {
        if (failed.panelAssetId() == null) {
            return Stage.IMAGES;
        }
        return failed.promotedAssetId() == null ? Stage.PROMOTION : Stage.QA;
    }

    /** Lost at a stage. */
    public int at(Stage stage) {
        return switch (stage) {
            case GRID, EXPORT -> 0;
            case IMAGES -> images;
            case PROMOTION -> promotion;
            case QA -> qa;
        };
    }

    /** Lost before a stage, so that they never came to it. */
    public int before(Stage stage) {
        return switch (stage) {
            case GRID, IMAGES -> 0;
            case PROMOTION -> images;
            case QA -> images + promotion;
            case EXPORT -> images + promotion + qa;
        };
    }
}
