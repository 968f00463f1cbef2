package app.storycore.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All nodes that were heard of lately. */
interface Nodes extends Repository<Node, String> {

    Node save(Node node);

    Optional<Node> findById(String name);

    List<Node> findAllByOrderByStartedAt();

    @Modifying
    @Query("delete from Node n where n.name = :name or n.heartbeatAt < :old")
    int forget(String name, Instant old);
}
