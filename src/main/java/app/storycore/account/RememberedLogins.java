package app.storycore.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All logins that may come back by their cookie. */
public interface RememberedLogins extends Repository<RememberedLogin, UUID> {

    RememberedLogin save(RememberedLogin login);

    Optional<RememberedLogin> findById(UUID id);

    Optional<RememberedLogin> findByTokenHash(String tokenHash);

    List<RememberedLogin> findByAccountIdAndExpiresAtAfterOrderByCreatedAtDesc(UUID accountId, Instant now);

    @Modifying
    @Query("update RememberedLogin l set l.seenAt = :now, l.expiresAt = :end where l.id = :id")
    int see(UUID id, Instant now, Instant end);

    @Modifying
    @Query("delete from RememberedLogin l where l.id = :id and l.accountId = :accountId")
    int deleteByIdAndAccountId(UUID id, UUID accountId);

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
