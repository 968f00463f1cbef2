package app.storycore.engine.comfyui.client;

/** What a server tells of a job while it is at work on it. */
public sealed interface JobEvent {

    /** The job begins. */
    record Started() implements JobEvent {}

    /**
     * How far the node at work is.
     *
     * @param node its id
     * @param value steps done
     * @param max steps in all, at least 1
     */
    record Progress(String node, double value, double max) implements JobEvent {}

    /** A node has begun. */
    record NodeStarted(String node) implements JobEvent {}

    /**
     * The picture as it looks so far.
     *
     * @param file JPEG or PNG
     */
    @SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
    record Preview(byte[] file) implements JobEvent {}

    /** It has ended in some way: the history says in which. */
    record Ended() implements JobEvent {}
}
