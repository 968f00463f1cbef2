package app.storycore.generation.queue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The last start of every account that ever had one. */
interface LastStarts extends Repository<LastStart, UUID> {

    LastStart save(LastStart turn);

    List<LastStart> findByOwnerIdIn(Collection<UUID> ownerIds);
}
