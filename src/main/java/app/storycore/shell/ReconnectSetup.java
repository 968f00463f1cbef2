package app.storycore.shell;

import app.storycore.account.ui.LanguageService;
import app.storycore.base.start.StudioStopping;
import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.signals.Signal;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * How a page heals when its server was away: it says so, tries again without an end, and loads itself anew when its
 * session is gone; the login cookie then lets it in where it was.
 */
@Component
class ReconnectSetup implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private static final int FOR_EVER = 100_000_000;
    private static final int EVERY_TWO_SECONDS = 2000;

    private final transient LanguageService languageService;
    private final transient I18NProvider words;
    private volatile boolean stopping;

    ReconnectSetup(LanguageService languageService, I18NProvider words) {
        this.languageService = languageService;
        this.words = words;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new MessageGate());
        event.addRequestHandler(new ExpiredSessionRedirect());
        event.getSource().setSystemMessagesProvider(this::messages);
        event.getSource()
                .addSessionInitListener(
                        init -> init.getSession().setErrorHandler(new UnexpectedErrors(() -> stopping)));
        event.getSource().addUIInitListener(init -> welcome(init.getUI()));
    }

    @StudioStopping
    void stop() {
        stopping = true;
    }

    private void welcome(UI ui) {
        languageService.welcome(ui, VaadinRequest.getCurrent());
        ReconnectDialogConfiguration reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setReconnectAttempts(FOR_EVER);
        reconnect.setReconnectInterval(EVERY_TWO_SECONDS);
        Signal.effect(ui, () -> word(reconnect, ui.localeSignal().get()));
    }

    private static void word(ReconnectDialogConfiguration reconnect, Locale locale) {
        reconnect.setDialogText(I18NProvider.translate(locale, "frame.reconnecting"));
        reconnect.setDialogTextGaveUp(I18NProvider.translate(locale, "frame.offline"));
    }

    /** Asked also where no service is current, such as for a message without a session. */
    private SystemMessages messages(SystemMessagesInfo info) {
        Locale locale = info.getLocale();
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(words.getTranslation("frame.internal.title", locale));
        messages.setInternalErrorMessage(words.getTranslation("frame.internal.text", locale));
        messages.setCookiesDisabledCaption(words.getTranslation("frame.cookies.title", locale));
        messages.setCookiesDisabledMessage(words.getTranslation("frame.cookies.text", locale));
        return messages;
    }
}
