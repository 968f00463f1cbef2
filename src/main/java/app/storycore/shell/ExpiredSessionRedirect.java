package app.storycore.shell;

import com.vaadin.flow.server.HandlerHelper;
import com.vaadin.flow.server.SessionExpiredHandler;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Has a browser ask once more for a page whose session ended while it was asked for, as when somebody logs out in
 * another tab at this moment; it would be told that the page is forbidden.
 */
final class ExpiredSessionRedirect implements SessionExpiredHandler {

    private static final long serialVersionUID = 1L;

    /** Several of them would lead to another host. */
    private static final Pattern LEADING_SLASHES = Pattern.compile("^/+");

    @Override
    public boolean handleRequest(VaadinSession session, VaadinRequest request, VaadinResponse response) {
        return false;
    }

    @Override
    public boolean handleSessionExpired(VaadinRequest request, VaadinResponse response) throws IOException {
        if (!(request instanceof VaadinServletRequest page)
                || !(response instanceof VaadinServletResponse answer)
                || !isPage(page)) {
            return false;
        }
        String path = LEADING_SLASHES.matcher(page.getRequestURI()).replaceFirst("/");
        String query = page.getQueryString();
        answer.sendRedirect(query == null ? path : path + "?" + query);
        return true;
    }

    private static boolean isPage(VaadinServletRequest request) {
        return request.getMethod().equals("GET")
                && !HandlerHelper.isNonHtmlInitiatedRequest(request.getHttpServletRequest())
                && request.getParameter("v-r") == null;
    }
}
