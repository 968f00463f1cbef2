package app.storycore.admin;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All nodes that were heard of lately. */
interface StudioNodes extends Repository<StudioNode, String> {

    StudioNode save(StudioNode node);

    Optional<StudioNode> findById(String name);

    List<StudioNode> findAllByOrderByStartedAt();

    @Modifying
    @Query("delete from StudioNode n where n.name = :name or n.heartbeatAt < :old")
    int forget(String name, Instant old);
}
