package app.storycore.generation.ui.panel;

/**
 * A prompt that keeps its project from being generated.
 *
 * @param number of its shot, from 1
 * @param message what is wrong with it
 * @param go leads to its field
 */
public record PromptProblem(int number, String message, Runnable go) {}
