package app.storycore.quota;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for sums by account, and holds an account while they must not change. */
@Component
class UsageQuery {

    private final JdbcClient database;

    UsageQuery(JdbcClient database) {
        this.database = database;
    }

    /** What some accounts use, by one query; those that use nothing may be missing. */
    Map<UUID, Long> sums(UsageSource source, Collection<UUID> accountIds) {
        Map<UUID, Long> sums = new HashMap<>();
        if (!accountIds.isEmpty()) {
            database.sql(source.sql()).param("owners", accountIds).query((RowCallbackHandler)
                    row -> sums.merge(row.getObject("owner_id", UUID.class), row.getLong("used"), Long::sum));
        }
        return sums;
    }

    /** Makes whoever else asks this for the same account wait until the transaction ends. */
    void hold(UUID accountId) {
        database.sql("update account set created_at = created_at where id = ?")
                .param(accountId)
                .update();
    }
}
