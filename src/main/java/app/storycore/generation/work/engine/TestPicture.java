package app.storycore.generation.work.engine;

import java.time.Duration;

/**
 * What an engine drew to show that it can.
 *
 * @param engine which one, in its version
 * @param jpeg the picture, small, owned by the receiver
 * @param width of what it drew, in pixels
 * @param height of what it drew, in pixels
 * @param took from asking to having the picture
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record TestPicture(String engine, String version, byte[] jpeg, int width, int height, Duration took) {}
