package app.storycore.project.ui.edit;

import app.storycore.project.PromptVerdict;
import app.storycore.project.ShotId;

/**
 * A shot that keeps its project from being generated.
 *
 * @param number from 1
 */
public record ShotPromptProblem(ShotId shotId, int number, PromptVerdict verdict) {}
