package app.storycore.generation.run;

import app.storycore.engine.JobMemory;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.repository.CrudRepository;

/** All that is being drawn on other machines. */
interface EngineJobs extends CrudRepository<EngineJob, EngineJob.Key> {

    /** In the place of the one that drew the shot before; called in a transaction. */
    default void keep(EngineJob.Key key, JobMemory.Job job, Instant now) {
        findById(key).ifPresentOrElse(known -> known.become(job, now), () -> save(new EngineJob(key, job, now)));
    }

    List<EngineJob> findByKeyGenerationIdOrderByKeyShotNumber(UUID generationId);

    /** What people call a server. */
    @NativeQuery("select name from engine_server where id = ?1")
    Optional<String> serverName(UUID id);
}
