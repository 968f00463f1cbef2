package app.storycore.quota;

import static org.assertj.core.api.Assertions.assertThat;

import app.storycore.ServiceTest;
import app.storycore.account.AccountId;
import app.storycore.asset.AssetService;
import app.storycore.base.Transactions;
import app.storycore.generation.store.GenerationFixtures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A running generation stores its pictures while its owner starts another. */
@ServiceTest
class QuotaHoldTest {

    private static final int FILES = 300;
    private static final int HOLDERS = 2;

    @Autowired
    Quotas quotas;

    @Autowired
    AssetService assets;

    @Autowired
    Transactions transactions;

    @Autowired
    JdbcClient database;

    @Autowired
    GenerationFixtures generationFixtures;

    @Test
    void files_are_stored_while_what_their_owner_uses_is_held_again_and_again() {
        AccountId owner = generationFixtures.account();
        AtomicBoolean stored = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(HOLDERS)) {
            for (int i = 0; i < HOLDERS; i++) {
                threads.execute(() -> holdAgainAndAgain(owner, stored));
            }
            assertThat(assets.present(owner, storeFiles(owner, stored))).hasSize(FILES);
        }
    }

    private List<UUID> storeFiles(AccountId owner, AtomicBoolean stored) {
        try {
            return IntStream.range(0, FILES)
                    .parallel()
                    .mapToObj(number -> storePicture(owner, number))
                    .toList();
        } finally {
            stored.set(true);
        }
    }

    @Test
    void every_account_has_a_row_to_hold() {
        assertThat(database.sql("select id from usage_hold order by id")
                        .query(Integer.class)
                        .list())
                .isEqualTo(IntStream.range(0, UsageQuery.ROWS).boxed().toList());
    }

    private void holdAgainAndAgain(AccountId owner, AtomicBoolean stored) {
        while (!stored.get()) {
            transactions.writeOnly(() -> quotas.hold(owner));
        }
    }

    private UUID storePicture(AccountId owner, int number) {
        try {
            return assets.storePicture(owner, "image/png", (owner + " " + number).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
