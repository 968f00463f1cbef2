package app.storycore.generation.run;

import org.springframework.data.repository.CrudRepository;

/** All that is being drawn on other machines. */
interface EngineJobs extends CrudRepository<EngineJob, EngineJob.Key> {}
