package app.storycore.project;

import app.storycore.base.VisibleText;

/** The rules for a prompt, measured in characters after trimming. */
public final class PromptRules {

    public static final int MIN_LENGTH = 10;
    public static final int MAX_LENGTH = 500;
    public static final int SHORT_BELOW = 20;
    public static final int LONG_ABOVE = 400;

    /** Characters that are kept at all, far beyond what can be generated, so that a pasted text is not lost. */
    public static final int STORED_MAX = 10_000;

    private PromptRules() {}

    /** What is to be said of a prompt: at most one thing, the blocking ones first. */
    public static PromptVerdict check(String prompt) {
        int length = length(prompt);
        return new PromptVerdict(kind(length), length);
    }

    /** The length that counts: in characters that can be seen, without blanks of any kind around. */
    public static int length(String prompt) {
        return VisibleText.length(prompt);
    }

    private static PromptVerdict.Kind kind(int length) {
        if (length == 0) {
            return PromptVerdict.Kind.EMPTY;
        } else if (length < MIN_LENGTH) {
            return PromptVerdict.Kind.TOO_SHORT;
        } else if (length > MAX_LENGTH) {
            return PromptVerdict.Kind.TOO_LONG;
        } else if (length < SHORT_BELOW) {
            return PromptVerdict.Kind.QUITE_SHORT;
        }
        return length > LONG_ABOVE ? PromptVerdict.Kind.QUITE_LONG : PromptVerdict.Kind.GOOD;
    }
}
