package app.storycore.generation.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.storycore.account.AccountId;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PerAccountSemaphoreTest {

    private final PerAccountSemaphore semaphore = new PerAccountSemaphore(Duration.ZERO);
    private final AccountId mira = new AccountId(UUID.randomUUID());
    private final AccountId omar = new AccountId(UUID.randomUUID());

    @Test
    void refuses_a_second_document_of_an_account_but_none_of_another() throws IOException {
        List<String> made = new ArrayList<>();

        semaphore.inTurn(mira, () -> {
            assertBusy(mira);
            semaphore.inTurn(omar, () -> made.add("omar's"));
        });
        semaphore.inTurn(mira, () -> made.add("mira's"));

        assertThat(made).containsExactly("omar's", "mira's");
    }

    @Test
    void refuses_a_third_at_once() throws IOException {
        semaphore.inTurn(mira, () -> semaphore.inTurn(omar, () -> assertBusy(new AccountId(UUID.randomUUID()))));
    }

    @Test
    void frees_the_turn_of_one_that_failed() throws IOException {
        assertThatThrownBy(() -> semaphore.inTurn(mira, () -> {
                    throw new IOException("the browser is gone");
                }))
                .hasMessage("the browser is gone");

        List<String> made = new ArrayList<>();
        semaphore.inTurn(mira, () -> made.add("again"));
        assertThat(made).hasSize(1);
    }

    @Test
    void lets_the_next_one_in_when_one_leaves() throws Exception {
        PerAccountSemaphore waitingSemaphore = new PerAccountSemaphore(Duration.ofMinutes(1));
        CountDownLatch began = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<String> made = new ArrayList<>();
        CompletableFuture<Void> first = during(waitingSemaphore, () -> {
            began.countDown();
            end.await();
            made.add("first");
        });
        began.await();
        CompletableFuture<Void> second = during(waitingSemaphore, () -> made.add("second"));
        end.countDown();

        CompletableFuture.allOf(first, second).join();
        assertThat(made).containsExactly("first", "second");
    }

    @Test
    void lets_one_account_wait_with_a_few_threads_only() throws Exception {
        PerAccountSemaphore waitingSemaphore = new PerAccountSemaphore(Duration.ofMinutes(1));
        CountDownLatch end = new CountDownLatch(1);
        List<CompletableFuture<Void>> wishes = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            wishes.add(during(waitingSemaphore, end::await));
        }

        assertThatThrownBy(() -> CompletableFuture.anyOf(wishes.toArray(CompletableFuture<?>[]::new))
                        .get(30, TimeUnit.SECONDS))
                .hasRootCauseInstanceOf(DocumentRefusedException.class);
        end.countDown();
        assertThat(wishes)
                .satisfiesOnlyOnce(wish -> assertThatThrownBy(wish::join).isNotNull());
    }

    private interface Work {
        void run() throws InterruptedException;
    }

    private CompletableFuture<Void> during(PerAccountSemaphore turns, Work work) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        turns.inTurn(mira, () -> {
                            try {
                                work.run();
                            } catch (InterruptedException e) {
                                throw new IOException(e);
                            }
                        });
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                },
                Thread::startVirtualThread);
    }

    private void assertBusy(AccountId account) {
        assertThatThrownBy(() -> semaphore.inTurn(account, () -> {}))
                .isInstanceOfSatisfying(
                        DocumentRefusedException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(DocumentRefusedException.Reason.BUSY));
    }
}
