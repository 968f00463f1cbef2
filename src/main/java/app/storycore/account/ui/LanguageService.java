package app.storycore.account.ui;

import app.storycore.account.AccountId;
import app.storycore.account.AccountNotifier;
import app.storycore.account.AccountService;
import app.storycore.account.StudioUser;
import app.storycore.account.session.CurrentUser;
import app.storycore.base.Language;
import app.storycore.base.Subscription;
import app.storycore.base.ui.PageThreads;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Which language a page speaks: the one its account chose, else the first of those its browser asks for. A choice is
 * heard by every page that the account has open, on any node.
 */
@Component
public class LanguageService {

    private static final Logger LOG = LoggerFactory.getLogger(LanguageService.class);

    private final CurrentUser currentUser;
    private final AccountService accounts;
    private final AccountNotifier changes;

    LanguageService(CurrentUser currentUser, AccountService accounts, AccountNotifier changes) {
        this.currentUser = currentUser;
        this.accounts = accounts;
        this.changes = changes;
    }

    /** The locale of what a request is answered with. */
    public Locale locale(VaadinRequest request) {
        return Language.locale(chosen(), wanted(request));
    }

    /** The locale of what a request outside any view is answered with. */
    public Locale locale(HttpServletRequest request) {
        return Language.locale(chosen(), wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getLocales()));
    }

    /** Has a new page speak its language, and hear of every choice from now on. */
    public void welcome(UI ui, VaadinRequest request) {
        TabLocale tab = new TabLocale(ui, wanted(request));
        tab.begin(chosen());
        currentUser.find().map(StudioUser::id).ifPresent(id -> listen(id, tab));
    }

    /** Remembers what the current user chose, and has all their pages speak it: this one now, the others in a moment. */
    public void choose(Language language) {
        accounts.prefer(currentUser.id(), language);
    }

    private static void hear(TabLocale tab, @Nullable Language language) {
        if (language == null) {
            return;
        }
        if (tab.isOf(UI.getCurrent())) {
            tab.speak(language);
        } else {
            PageThreads.deliver(() -> tell(tab, language));
        }
    }

    private static void tell(TabLocale tab, Language language) {
        try {
            var unused = tab.ui().access(() -> tab.speak(language));
        } catch (UIDetachedException gone) {
            LOG.debug("A page was closed before it could change its language");
        }
    }

    private void listen(AccountId accountId, TabLocale tab) {
        Subscription subscription = changes.subscribe(accountId, account -> hear(tab, account.language()));
        tab.ui().addDetachListener(closed -> subscription.close());
    }

    private @Nullable Language chosen() {
        try {
            return currentUser
                    .find()
                    .map(user -> accounts.get(user.id()).language())
                    .orElse(null);
        } catch (DataAccessException | TransactionException away) {
            LOG.debug("A page speaks the language of its browser while the database does not answer", away);
            return null;
        }
    }

    private static List<Locale> wanted(VaadinRequest request) {
        return wanted(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE), request.getLocales());
    }

    /** Whoever asks for nothing is not to be answered in the language of the server's machine. */
    private static List<Locale> wanted(@Nullable String header, Enumeration<Locale> locales) {
        return header == null ? List.of() : List.copyOf(Collections.list(locales));
    }
}
