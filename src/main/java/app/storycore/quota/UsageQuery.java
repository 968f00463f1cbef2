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

    /** Accounts share these rows, so that there always is one, whichever version made the account. */
    static final int ROWS = 64;

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

    /**
     * Makes whoever else asks this for the same account wait until the transaction ends; now and then those of another
     * account too. It does not write the account's own row: while that is written, HSQLDB may refuse a new row that refers
     * to it, the picture of a running generation for one.
     */
    void hold(AccountId accountId) {
        database.sql("update usage_hold set turn = turn + 1 where id = ?")
                .param(Math.floorMod(accountId.hashCode(), ROWS))
                .update();
    }
}
