package app.storycore.generation.start;

import app.storycore.account.AccountId;
import app.storycore.engine.Casting;
import app.storycore.engine.FinalPrompt;
import app.storycore.project.ProjectId;
import app.storycore.project.ProjectInfo;
import app.storycore.project.ProjectService;
import app.storycore.project.ShotId;
import app.storycore.project.ShotInfo;
import app.storycore.project.ShotService;
import app.storycore.project.numbering.NumberingService;
import app.storycore.project.numbering.ProjectNumbers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Says before a start what the engine would be told of each shot. */
@Service
public class PromptPreviews {

    private final ProjectService projects;
    private final ShotService shots;
    private final NumberingService numbers;
    private final CastReader casts;
    private final EngineChoice engines;

    PromptPreviews(
            ProjectService projects,
            ShotService shots,
            NumberingService numbers,
            CastReader casts,
            EngineChoice engines) {
        this.projects = projects;
        this.shots = shots;
        this.numbers = numbers;
        this.casts = casts;
        this.engines = engines;
    }

    /**
     * The final words of all shots. Reads every shot: not for a UI thread.
     *
     * @throws StartRefusedException when the engine of the project is gone or switched off, or cannot use its template
     * @throws app.storycore.base.NotFoundException when the owner has no such project
     */
    public PromptPreview of(ProjectId projectId, AccountId ownerId) {
        List<ShotInfo> written = shots.outline(projectId, ownerId);
        ProjectInfo project = projects.get(projectId, ownerId);
        ActiveEngine engine = engines.of(project.engine());
        Map<ShotId, Casting> casting = casts.of(projectId, ownerId);
        List<PanelInput> inputs = written.stream()
                .map(shot ->
                        new PanelInput(shot.draft(), casting.getOrDefault(shot.id(), Casting.NONE), project.seed(), 0))
                .toList();
        Optional<List<FinalPrompt>> composed =
                engine.finalPrompts(project.style(), project.aspect(), project.negativePrompt(), inputs);
        List<FinalPrompt> prompts = composed.orElseGet(() -> written.stream()
                .map(shot -> new FinalPrompt(shot.draft().prompt(), "", List.of()))
                .toList());
        ProjectNumbers shown = numbers.of(projectId, ownerId);
        return new PromptPreview(
                engine.name(),
                composed.isEmpty(),
                IntStream.range(0, written.size())
                        .mapToObj(i ->
                                line(written.get(i), shown.label(written.get(i).id()), prompts.get(i)))
                        .toList());
    }

    private static PromptPreview.Line line(ShotInfo shot, @Nullable String label, FinalPrompt prompt) {
        return new PromptPreview.Line(shot.id(), label == null ? Integer.toString(shot.number()) : label, prompt);
    }
}
