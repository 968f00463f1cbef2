package app.storycore.shell;

import app.storycore.account.session.PageAddress;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.Optional;

/**
 * Has a browser ask once more for a page whose session ended while it was asked for, as when somebody logs out in
 * another tab at this moment; it would be told that the page is forbidden.
 */
final class ExpiredSessionRedirect implements SessionExpiredHandler {

    private static final long serialVersionUID = 1L;

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        return false;
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        if (request instanceof VaadinServletRequest page && response instanceof VaadinServletResponse answer) {
            Optional<String> address = PageAddress.of(page.getHttpServletRequest());
            if (address.isPresent()) {
                answer.sendRedirect(address.get());
                return true;
            }
        }
        return false;
    }
}
