package app.storycore.account.security;

import app.storycore.account.AccountService;
import app.storycore.account.ui.SetupView;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Leads every route to the set-up page while there is no account. */
@Component
class SetupRedirect implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient AccountService accounts;

    SetupRedirect(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        if (!SetupView.class.equals(event.getNavigationTarget()) && accounts.needsSetUp()) {
            event.forwardTo(SetupView.class);
        }
    }
}
