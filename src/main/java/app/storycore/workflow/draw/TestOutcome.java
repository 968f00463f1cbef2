package app.storycore.workflow.draw;

import app.storycore.generation.reason.Reason;
import java.time.Duration;

/** What came of a test picture. */
public sealed interface TestOutcome {

    /**
     * The picture.
     *
     * @param jpeg small enough for a page, owned by the receiver
     * @param width of what was drawn, in pixels
     * @param height of what was drawn, in pixels
     * @param bytes of the file
     * @param took since the server was given it
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Drawn(byte[] jpeg, int width, int height, long bytes, Duration took) implements TestOutcome {}

    /** None, and who must act. */
    record Failed(Reason why) implements TestOutcome {}

    /** It was not wanted any more. */
    record Cancelled() implements TestOutcome {}
}
