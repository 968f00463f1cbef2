package app.storycore.project.ui;

import java.time.Duration;
import java.util.List;

/** What the shots of a project come to, as they are written now. */
public record Sequence(int shots, Duration duration, List<ShotFault> faults) {}
