package app.storycore.generation.run;

import app.storycore.engine.JobMemory;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The job by which a shot is being drawn on another machine. */
@Entity
@SuppressWarnings("UnusedVariable") // a column for whoever looks into the database
class EngineJob {

    @EmbeddedId
    private Key key;

    private String server;
    private String job;
    private Instant rememberedAt;

    /** A shot of a generation. */
    @Embeddable
    record Key(UUID generationId, int shotNumber) implements Serializable {}

    @SuppressWarnings("NullAway.Init")
    protected EngineJob() {}

    EngineJob(Key key, JobMemory.Job job, Instant now) {
        this.key = key;
        this.server = job.server();
        this.job = job.id();
        this.rememberedAt = now;
    }

    void become(JobMemory.Job other, Instant now) {
        server = other.server();
        job = other.id();
        rememberedAt = now;
    }

    int shotNumber() {
        return key.shotNumber();
    }

    JobMemory.Job job() {
        return new JobMemory.Job(server, job);
    }
}
