package app.storycore.shell;

import app.storycore.account.session.CurrentUser;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SynchronizedRequestHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.ApplicationConstants;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Opens no further page in a session that has very many open. No older page gives way: it would load itself anew, and
 * drive out the next one.
 */
@Component
class PageLimit implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    /** Pages of somebody who is logged in. */
    static final int LOGGED_IN = 200;

    /** Pages of somebody who is not. */
    static final int ANONYMOUS = 20;

    private final transient CurrentUser currentUser;

    PageLimit(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addRequestHandler(new Refusal());
    }

    /** Answers the request of a page that wants to begin. */
    private final class Refusal extends SynchronizedRequestHandler {

        private static final long serialVersionUID = 1L;

        @Override
        public boolean canHandleRequest(VaadinRequest request) {
            return "init".equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER));
        }

        @Override
        public boolean synchronizedHandleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response)
                throws IOException {
            int most = currentUser.find().isPresent() ? LOGGED_IN : ANONYMOUS;
            if (session.getUIs().size() < most) {
                return false;
            }
            response.sendError(HttpStatus.TOO_MANY_REQUESTS.value(), "");
            return true;
        }
    }
}
