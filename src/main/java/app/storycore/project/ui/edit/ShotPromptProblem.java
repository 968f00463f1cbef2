package app.storycore.project.ui.edit;

import app.storycore.project.PromptVerdict;
import java.util.UUID;

/**
 * A shot that keeps its project from being generated.
 *
 * @param number from 1
 */
public record ShotPromptProblem(UUID shotId, int number, PromptVerdict verdict) {}
