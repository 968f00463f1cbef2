package app.storycore.generation.store;

import app.storycore.generation.ShotStatus;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings shots that were in work when their runner stopped back to waiting. */
@Component
public class InterruptedShots {

    private static final List<ShotStatus> OPEN =
            Arrays.stream(ShotStatus.values()).filter(ShotStatus::isOpen).toList();

    private final GenerationShots shots;
    private final Clock clock;

    InterruptedShots(GenerationShots shots, Clock clock) {
        this.shots = shots;
        this.clock = clock;
    }

    /** After the runner stopped in good order. */
    public List<GenerationShot> putBack(Generation g) {
        List<GenerationShot> inWork = inWork(g);
        g.progress().nothingInWork();
        inWork.forEach(shot -> shot.putBack(false));
        return inWork;
    }

    /** After the runner was lost; what took it down too often is failed. */
    public List<GenerationShot> takenDown(Generation g) {
        List<GenerationShot> inWork = inWork(g);
        g.progress().nothingInWork();
        for (GenerationShot shot : inWork) {
            shot.putBack(true);
            if (shot.takedowns() >= GenerationShot.TAKEDOWNS_MAX) {
                g.countFailure(shot.fail(Reason.of(ReasonCode.SERVER_LOST_AT_SHOT, shot.takedowns()), clock.instant()));
            }
        }
        return inWork;
    }

    /** Every shot that is not done ends with its generation. */
    public List<GenerationShot> cancel(Generation g) {
        List<GenerationShot> open = shots.findByGenerationIdAndStatusIn(g.id(), OPEN);
        g.progress().nothingInWork();
        open.forEach(GenerationShot::cancel);
        return open;
    }

    private List<GenerationShot> inWork(Generation g) {
        return shots.findByGenerationIdAndStatusIn(g.id(), List.of(ShotStatus.RUNNING));
    }
}
