package app.storycore.quota;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Sums by account, as queries give them. */
@Component
public class UsageQuery {

    private final JdbcClient database;

    UsageQuery(JdbcClient database) {
        this.database = database;
    }

    /**
     * Asks for the sums of some accounts.
     *
     * @param sql gives {@code owner_id} and {@code used}; has {@code :owners} in a list
     */
    public Map<UUID, Long> sums(String sql, Collection<UUID> accountIds) {
        Map<UUID, Long> sums = new HashMap<>();
        if (!accountIds.isEmpty()) {
            database.sql(sql).param("owners", accountIds).query((RowCallbackHandler)
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
