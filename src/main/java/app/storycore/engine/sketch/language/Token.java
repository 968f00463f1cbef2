package app.storycore.engine.sketch.language;

/**
 * One word of a prompt.
 *
 * @param text lower case, accents folded where the fold is a plain letter
 * @param written lower case, as it stands in the prompt
 * @param capital whether it began with a capital letter
 * @param opensSentence whether a sentence begins with it
 * @param afterPause whether a comma, a dash or the beginning of a sentence stands before it
 */
public record Token(String text, String written, boolean capital, boolean opensSentence, boolean afterPause) {}
