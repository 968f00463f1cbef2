package app.storycore.generation.reason;

/** What stands in a sentence: a figure, words, or another reason. */
public sealed interface ReasonArgument permits Reason, Reason.Figure {

    /** In English. */
    String sentence();
}
