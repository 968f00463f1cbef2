package app.storycore.engine.sketch.reading;

/**
 * One word of a prompt.
 *
 * @param text lower case, accents folded where the fold is a plain letter
 * @param capital whether it began with a capital letter
 * @param opensSentence whether a sentence begins with it
 */
record Token(String text, boolean capital, boolean opensSentence) {}
