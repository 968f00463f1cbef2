package app.storycore.shell;

import app.storycore.base.NotFoundException;
import app.storycore.base.Transactions;
import app.storycore.base.disk.DiskFullException;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what goes wrong in a listener or a push: a notice in the page, the details in the log only. */
final class UnexpectedErrors implements ErrorHandler {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SECONDS_15 = 15_000;

    private final transient BooleanSupplier stopping;

    /** @param stopping whether this server is about to end */
    UnexpectedErrors(BooleanSupplier stopping) {
        this.stopping = stopping;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable cause = unwrap(event.getThrowable());
        UI ui = UI.getCurrent();
        if (stopping.getAsBoolean() || ui != null && ui.isClosing()) {
            // its browser, or this server, has gone: nobody is left to be told
            LOG.debug("A page could not be told that it is closing", cause);
        } else if (cause instanceof NotFoundException) {
            var unused = tell(ui, "frame.missing.notice");
        } else if (cause instanceof DiskFullException) {
            LOG.warn("Something could not be stored: {}", cause.getMessage());
            var unused = tell(ui, "frame.disk.FULL");
        } else if (Transactions.isDatabaseAway(cause)) {
            LOG.warn("A page could not do something, the database does not answer: {}", cause.getMessage());
            tellOnce(ui, "frame.away.notice");
        } else {
            Incident incident = Incident.log(
                    ui == null ? "no page" : "/" + ui.getActiveViewLocation().getPath(), cause);
            var unused = tell(ui, "frame.failure.notice", incident.id());
        }
    }

    /** Not again while it stands there: whatever somebody tries in the meantime fails for the same reason. */
    private static void tellOnce(UI ui, String key) {
        if (ui != null && ComponentUtil.getData(ui, key) instanceof Notification shown && shown.isOpened()) {
            return;
        }
        tell(ui, key).ifPresent(notice -> ComponentUtil.setData(ui, key, notice));
    }

    private static Optional<Notification> tell(UI ui, String key, Object... parameters) {
        if (ui != null && ui.isAttached()) {
            Notification notice =
                    Notification.show(I18NProvider.translate(key, parameters), SECONDS_15, Position.TOP_CENTER);
            notice.addThemeVariants(NotificationVariant.ERROR);
            return Optional.of(notice);
        }
        return Optional.empty();
    }

    private static Throwable unwrap(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof ExecutionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
