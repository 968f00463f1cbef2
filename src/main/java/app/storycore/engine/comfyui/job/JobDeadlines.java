package app.storycore.engine.comfyui.job;

import java.time.Duration;

/**
 * How long a server is waited for.
 *
 * @param whole from sending a job to its picture
 * @param unreachable without any answer to a question
 * @param poll between two questions while the socket is silent
 * @param gap between the two looks after which a job counts as lost
 */
public record JobDeadlines(Duration whole, Duration unreachable, Duration poll, Duration gap) {

    /** Ten minutes for a picture, one without an answer. */
    public static final JobDeadlines USUAL = new JobDeadlines(
            Duration.ofMinutes(10), Duration.ofMinutes(1), Duration.ofSeconds(1), Duration.ofSeconds(3));
}
