package app.storycore.project.imports.listing;

import app.storycore.project.PromptVerdict;
import java.time.Duration;

/** What is wrong with one shot that was read; its draft does without what could not be read. */
public sealed interface ImportFault {

    /** The prompt breaks the rules; the draft has it all the same. */
    record OfPrompt(PromptVerdict verdict) implements ImportFault {}

    /** The prompt is longer than anything that is kept, so this shot cannot be brought in. */
    record TooLongToKeep() implements ImportFault {}

    /** A text is longer than what is kept of it; the draft has its beginning. */
    record TextCut(ShotColumn column, int length) implements ImportFault {}

    /** Not a duration, or none that a shot can have. */
    record OfDuration(String written) implements ImportFault {}

    /** No value of its column. */
    record UnknownValue(ShotColumn column, String written) implements ImportFault {}

    /** A row with more cells than there are headings: most likely a prompt with commas that lacks its quotes. */
    record ExtraCells(int cells, int headings) implements ImportFault {}

    /** A clip that is shorter or longer than a shot can be; the draft has what is nearest. */
    record OfLength(Duration clip) implements ImportFault {}
}
