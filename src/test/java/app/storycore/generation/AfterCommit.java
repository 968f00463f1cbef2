package app.storycore.generation;

import java.util.function.Consumer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Hears of every change that was committed, on the thread that did it; of no progress that is only told. */
public record AfterCommit(Consumer<GenerationChanged> ear) implements ApplicationListener<PayloadApplicationEvent<?>> {

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<?> event) {
        if (event.getPayload() instanceof GenerationChanged change
                && TransactionSynchronizationManager.isActualTransactionActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    ear.accept(change);
                }
            });
        }
    }
}
