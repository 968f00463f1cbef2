package app.storycore.account.ui;

import app.storycore.account.AccountInfo;
import app.storycore.account.AccountNotifier;
import app.storycore.account.AccountService;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** Keeps a component told of the settings of an account while it is attached, beginning with what is stored. */
public final class AccountBinding {

    /** What it asks and listens to. */
    @Service
    public record Sources(AccountService accounts, AccountNotifier news) {}

    private AccountBinding() {}

    /** Tells {@code onUi}, in its UI's lock, how the account is at every attachment and after every change. */
    public static void bind(Component component, Sources sources, UUID accountId, Consumer<AccountInfo> onUi) {
        component.addAttachListener(event -> open(event, sources, accountId, onUi));
    }

    private static void open(AttachEvent event, Sources sources, UUID accountId, Consumer<AccountInfo> onUi) {
        UI ui = event.getUI();
        Runnable show = ui.accessLater(() -> onUi.accept(sources.accounts().get(accountId)), () -> {});
        Subscription news = sources.news().subscribe(accountId, change -> PageThreads.deliver(show));
        event.getSource().addDetachListener(detach -> {
            news.close();
            detach.unregisterListener();
        });
        onUi.accept(sources.accounts().get(accountId));
    }
}
