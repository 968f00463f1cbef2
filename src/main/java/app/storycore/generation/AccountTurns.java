package app.storycore.generation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The last start of every account that ever had one. */
interface AccountTurns extends Repository<AccountTurn, UUID> {

    AccountTurn save(AccountTurn turn);

    List<AccountTurn> findByOwnerIdIn(Collection<UUID> ownerIds);
}
