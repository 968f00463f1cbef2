package app.storycore.account.guard;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** All counters of failed attempts. */
interface LoginCounters extends Repository<LoginCounter, String> {

    /** Locks them until the transaction ends, always in the same order. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from LoginCounter c where c.id in :ids order by c.id")
    List<LoginCounter> lock(Collection<String> ids);

    LoginCounter save(LoginCounter counter);

    void flush();

    @Modifying
    @Query("delete from LoginCounter c where c.expiresAt <= :now")
    int deleteExpired(Instant now);
}
