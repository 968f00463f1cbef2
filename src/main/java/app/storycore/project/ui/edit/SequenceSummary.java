package app.storycore.project.ui.edit;

import java.time.Duration;
import java.util.List;

/** What the shots of a project come to, as they are written now. */
public record SequenceSummary(int shots, Duration duration, List<ShotPromptProblem> faults) {}
