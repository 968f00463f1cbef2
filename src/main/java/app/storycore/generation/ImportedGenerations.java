package app.storycore.generation;

import app.storycore.project.ProjectInfo;
import app.storycore.project.ShotInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Records generations that ended elsewhere: they come into being as they ended, and never were in line here. */
@Service
public class ImportedGenerations {

    private static final int NOT_IN_LINE = 0;

    private final GenerationShots shots;
    private final NewestPanels newest;
    private final GenerationSheets sheets;
    private final GenerationLifecycle lifecycle;
    private final Clock clock;

    ImportedGenerations(
            GenerationShots shots,
            NewestPanels newest,
            GenerationSheets sheets,
            GenerationLifecycle lifecycle,
            Clock clock) {
        this.shots = shots;
        this.newest = newest;
        this.sheets = sheets;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Records a generation as the first one of its project, seen by its owner; called inside the transaction that makes
     * the project.
     *
     * @param written the project's shots, as many as the generation has
     */
    public void record(ProjectInfo project, List<ShotInfo> written, ImportedGeneration received) {
        Instant now = clock.instant();
        RenderedSequence sequence = received.sequence();
        List<PanelPlan> panels = new ArrayList<>();
        for (ShotInfo shot : written) {
            panels.add(panel(shot, sequence.shots().get(panels.size())));
        }
        StartPlan plan = new StartPlan(project, sequence.style(), sequence.seed(), null, null, false, panels);
        Generation g = new Generation(plan, sequence.engine(), sequence.engineVersion(), NOT_IN_LINE, now);
        g.id = sequence.generationId();
        List<GenerationShot> drawn = shots(g, panels, received, now);
        received.files().forEach(g::deliver);
        CoherenceSheet sheet = sequence.sheet();
        g.sheetAssetId = sheet == null ? null : sheet.assetId();
        lifecycle.arrived(
                g,
                g.failedShots == 0 ? GenerationStatus.COMPLETED : GenerationStatus.COMPLETED_WITH_FAILURES,
                received.why());
        shots.saveAll(drawn);
        newest.allDrawn(g.id);
        if (sheet != null) {
            sheets.save(new GenerationSheet(g.id, sheet));
        }
    }

    private static PanelPlan panel(ShotInfo written, ShotWorkItem drawn) {
        return new PanelPlan(
                written.number(),
                written.id(),
                drawn.draft(),
                drawn.take(),
                written.firstSeed(),
                drawn.seed(),
                drawn.inputHash(),
                null);
    }

    private static List<GenerationShot> shots(
            Generation g, List<PanelPlan> panels, ImportedGeneration received, Instant now) {
        List<GenerationShot> shots = new ArrayList<>();
        for (PanelPlan panel : panels) {
            int index = shots.size();
            UUID thumbnail = received.thumbnails().get(index);
            GenerationShot shot = new GenerationShot(g.id, panel);
            shot.arrive(received.sequence().shots().get(index), thumbnail, now);
            switch (shot.status) {
                case SUCCEEDED -> g.madeShots++;
                case REUSED -> g.reusedShots++;
                case FAILED -> g.failedShots++;
                case PENDING, RUNNING, RETRYING, CANCELLED ->
                    throw new IllegalArgumentException("Shot " + shot.number + " has not ended: " + shot.status);
            }
            g.coverAssetId = thumbnail == null ? g.coverAssetId : thumbnail;
            shots.add(shot);
        }
        return shots;
    }
}
