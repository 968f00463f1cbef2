package app.storycore.engine.comfyui.job;

import java.time.Duration;

/**
 * What came of a job.
 *
 * @param file of the picture, as the server has it
 * @param job its id
 * @param took that the server was at work on it
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once, never compared
public record JobPicture(byte[] file, String job, Duration took) {}
