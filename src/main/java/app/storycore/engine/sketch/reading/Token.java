package app.storycore.engine.sketch.reading;

/**
 * One word of a prompt.
 *
 * @param text lower case, accents folded where the fold is a plain letter
 * @param capital whether it began with a capital letter
 * @param opensSentence whether a sentence begins with it
 * @param afterPause whether a comma, a dash or the beginning of a sentence stands before it
 */
record Token(String text, boolean capital, boolean opensSentence, boolean afterPause) {}
