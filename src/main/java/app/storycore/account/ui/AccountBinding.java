package app.storycore.account.ui;

import app.storycore.account.AccountId;
import app.storycore.account.AccountInfo;
import app.storycore.account.AccountNotifier;
import app.storycore.account.AccountService;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Keeps components told of the settings of an account while they are attached, beginning with what is stored. */
@Component
public class AccountBinding {

    private final AccountService accounts;
    private final AccountNotifier notifier;

    AccountBinding(AccountService accounts, AccountNotifier notifier) {
        this.accounts = accounts;
        this.notifier = notifier;
    }

    /** Tells {@code onUi}, in its UI's lock, how the account is at every attachment and after every change. */
    public void bind(com.vaadin.flow.component.Component component, AccountId accountId, Consumer<AccountInfo> onUi) {
        component.addAttachListener(event -> open(event, accountId, onUi));
    }

    private void open(AttachEvent event, AccountId accountId, Consumer<AccountInfo> onUi) {
        UI ui = event.getUI();
        Runnable show = ui.accessLater(() -> onUi.accept(accounts.get(accountId)), () -> {});
        Subscription news = notifier.subscribe(accountId, change -> PageThreads.deliver(show));
        event.getSource().addDetachListener(detach -> {
            news.close();
            detach.unregisterListener();
        });
        onUi.accept(accounts.get(accountId));
    }
}
