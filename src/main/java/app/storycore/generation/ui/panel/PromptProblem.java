package app.storycore.generation.ui.panel;

/**
 * A prompt that keeps its project from being generated.
 *
 * @param number of its shot, as people read it
 * @param message what is wrong with it
 * @param go leads to its field
 */
public record PromptProblem(String number, String message, Runnable go) {}
