package app.storycore.quota;

import app.storycore.account.AccountId;
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
    Map<AccountId, Long> sums(UsageSource source, Collection<AccountId> accountIds) {
        Map<AccountId, Long> sums = new HashMap<>();
        if (!accountIds.isEmpty()) {
            database.sql(source.sql())
                    .param("owners", accountIds.stream().map(AccountId::value).toList())
                    .query((RowCallbackHandler) row -> sums.merge(
                            new AccountId(row.getObject("owner_id", UUID.class)), row.getLong("used"), Long::sum));
        }
        return sums;
    }

    /** Makes whoever else asks this for the same account wait until the transaction ends. */
    void hold(AccountId accountId) {
        database.sql("update account set created_at = created_at where id = ?")
                .param(accountId.value())
                .update();
    }
}
