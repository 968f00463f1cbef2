package app.storycore.workflow.server;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All servers that draw. */
interface EngineServers extends JpaRepository<EngineServer, UUID> {

    List<EngineServer> findAllByOrderByNameKey();

    List<EngineServer> findByEnabledTrueOrderByNameKey();
}
