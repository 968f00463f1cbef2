package app.storycore.project.ui.edit;

import app.storycore.project.PromptVerdict;
import app.storycore.project.ShotId;

/**
 * A shot that keeps its project from being generated.
 *
 * @param number as people read it
 */
public record ShotPromptProblem(ShotId shotId, String number, PromptVerdict verdict) {}
