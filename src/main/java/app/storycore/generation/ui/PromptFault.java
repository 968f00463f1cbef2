package app.storycore.generation.ui;

/**
 * A prompt that keeps its project from being generated.
 *
 * @param number of its shot, from 1
 * @param message what is wrong with it
 * @param go leads to its field
 */
public record PromptFault(int number, String message, Runnable go) {}
