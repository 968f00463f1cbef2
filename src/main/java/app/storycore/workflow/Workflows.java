package app.storycore.workflow;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All workflows. */
interface Workflows extends JpaRepository<Workflow, UUID> {

    List<Workflow> findAllByOrderByNameAscIdAsc();

    Optional<Workflow> findByEngineId(String engineId);

    Optional<Workflow> findByIsDefaultTrue();

    /** One is the default and all others are not, or none is; whoever else asks for this waits. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("update versioned Workflow w set w.isDefault = case when w.engineId = :engineId then true else false end")
    void makeDefault(String engineId);
}
