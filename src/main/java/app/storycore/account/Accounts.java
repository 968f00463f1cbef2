package app.storycore.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

/** All accounts. */
interface Accounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByUsernameKey(String usernameKey);
}
