package app.storycore.shell;

import app.storycore.base.Transactions;
import app.storycore.base.ui.StudioIcon;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import jakarta.annotation.security.PermitAll;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Said when a view could not be made: the number under which the log has the details, and nothing of them. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailureView extends Composite<MessagePage> implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailureView.class);
    private static final int LOOK_AGAIN_MS = 5_000;

    private final Code number = new Code();

    @Override
    protected MessagePage initContent() {
        Anchor back = new Anchor(".", getTranslation("frame.missing.back"));
        number.addClassName("notice-number");
        back.addClassName("button-link");
        return new MessagePage(
                StudioIcon.WARNING,
                getTranslation("frame.failure.title"),
                getTranslation("frame.failure.text"),
                number,
                back);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (Transactions.isDatabaseAway(parameter.getCaughtException())) {
            return waitForDatabase(event);
        }
        number.setText(Incident.log("/" + event.getLocation().getPath(), parameter.getCaughtException())
                .id());
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    /** The page looks again by itself until its view can be made. */
    private int waitForDatabase(BeforeEnterEvent event) {
        LOG.warn("A view could not be made, the database does not answer");
        UI ui = event.getUI();
        getContent().say(getTranslation("frame.away.title"), getTranslation("frame.away.text"));
        number.setVisible(false);
        ui.setPollInterval(LOOK_AGAIN_MS);
        var poll = ui.addPollListener(look -> ui.refreshCurrentRoute(false));
        addDetachListener(left -> {
            poll.remove();
            ui.setPollInterval(-1);
        });
        return HttpStatusCode.SERVICE_UNAVAILABLE.getCode();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.page", getTranslation("frame.failure.title"));
    }
}
