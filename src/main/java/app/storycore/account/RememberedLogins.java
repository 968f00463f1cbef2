package app.storycore.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All logins that may come back by their cookie. */
interface RememberedLogins extends Repository<RememberedLogin, UUID> {

    RememberedLogin save(RememberedLogin login);

    Optional<RememberedLogin> findByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from RememberedLogin l where l.tokenHash = :tokenHash")
    int deleteByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from RememberedLogin l where l.accountId = :accountId")
    int deleteByAccountId(UUID accountId);

    @Modifying
    @Query("delete from RememberedLogin l where l.expiresAt <= :now")
    int deleteExpired(Instant now);
}
