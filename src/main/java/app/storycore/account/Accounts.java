package app.storycore.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All accounts. */
public interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsernameKey(String usernameKey);

    List<Account> findByUsernameKeyContainingOrderByUsernameKey(String part, Limit limit);

    /** Two who read this to write afterwards collide, whichever of the rows they change. */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    List<Account> findByRoleAndLockedFalse(Role role);

    /** Only the first ever can; for everybody after that the key breaks. */
    @Modifying
    @Query(value = "insert into first_set_up (id) values (1)", nativeQuery = true)
    void claimSetUp();
}
