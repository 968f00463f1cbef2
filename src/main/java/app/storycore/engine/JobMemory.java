package app.storycore.engine;

import java.util.Optional;

/**
 * What is known of the job that a picture is being drawn by, kept where it outlives this process. An engine on another
 * machine goes on while ours is down: with the job's id its picture is found again and not asked for twice.
 */
public interface JobMemory {

    /**
     * A job on an engine's server.
     *
     * @param server which one, as the engine names it
     * @param id as the server knows it
     */
    record Job(String server, String id) {}

    /** The job that was remembered last for this picture. */
    Optional<Job> recall();

    /** Keeps a job; returns when it is stored, so that it is sent to the server only then. */
    void remember(Job job);

    /**
     * The job is looked for no more, and the picture asked of another server: whoever it is for is told that it may have
     * been drawn, and paid, twice.
     *
     * @param serverName what people call the server
     */
    default void giveUp(String serverName) {
        forget();
    }

    /** The job failed or was lost; one that brought a picture is forgotten by whoever stores that. */
    void forget();

    /** Keeps nothing, for pictures that nobody waits for after a restart. */
    static JobMemory none() {
        return new JobMemory() {
            @Override
            public Optional<Job> recall() {
                return Optional.empty();
            }

            @Override
            public void remember(Job job) {}

            @Override
            public void forget() {}
        };
    }
}
