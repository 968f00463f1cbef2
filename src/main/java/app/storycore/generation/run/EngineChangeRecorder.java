package app.storycore.generation.run;

import app.storycore.generation.RunLease;
import app.storycore.generation.reason.Reason;
import app.storycore.generation.reason.ReasonCode;
import app.storycore.generation.store.Generation;
import app.storycore.generation.store.GenerationLifecycle;
import app.storycore.generation.store.GenerationShot;
import app.storycore.generation.store.GenerationShots;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Writes down that a generation goes on with another version of its engine than it began with. */
@Service
public class EngineChangeRecorder {

    private final RunRecorder runs;
    private final GenerationShots shots;
    private final EngineJobs jobs;
    private final GenerationLifecycle lifecycle;

    EngineChangeRecorder(RunRecorder runs, GenerationShots shots, EngineJobs jobs, GenerationLifecycle lifecycle) {
        this.runs = runs;
        this.shots = shots;
        this.jobs = jobs;
        this.lifecycle = lifecycle;
    }

    /**
     * Shots that are drawn keep the version that has drawn them, the others get the hashes of what they are drawn from now.
     * Jobs that were sent for these are looked for no more: their pictures are of the version before.
     *
     * @param hashes by number, at least for the shots that are open
     */
    public void changed(RunLease runLease, String version, Map<Integer, String> hashes) {
        runs.write(runLease, g -> {
            List<GenerationShot> all = shots.findByGenerationIdOrderByNumber(g.id());
            String before = g.engineVersion();
            all.forEach(shot -> shot.engineChanged(before, hashes.getOrDefault(shot.number(), "")));
            g.drawOnWith(version);
            lifecycle.noted(g, changed(g, before), List.of());
            leaveJobs(g);
        });
    }

    private void leaveJobs(Generation g) {
        for (EngineJob job : jobs.findByKeyGenerationIdOrderByKeyShotNumber(g.id())) {
            String server = jobs.serverName(UUID.fromString(job.job().server()))
                    .orElse(job.job().server());
            lifecycle.noted(g, Reason.of(ReasonCode.ENGINE_JOB_LEFT, job.shotNumber(), server), List.of());
            jobs.delete(job);
        }
    }

    private static Reason changed(Generation g, String before) {
        return Reason.of(ReasonCode.ENGINE_CHANGED, g.engine(), g.engineVersion(), before);
    }
}
