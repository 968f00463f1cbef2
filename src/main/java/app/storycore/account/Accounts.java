package app.storycore.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

/** All accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsernameKey(String usernameKey);

    List<Account> findByUsernameKeyContainingOrderByUsernameKey(String part, Limit limit);

    /** Two who read this to write afterwards collide, whichever of the rows they change. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    List<Account> findByRoleAndLockedFalse(Role role);
}
