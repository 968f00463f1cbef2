package app.storycore.account.session;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a browser asks for a page, so that it can be sent there once more. */
public final class PageAddress {

    /** Several of them would lead to another host. */
    private static final Pattern LEADING_SLASHES = Pattern.compile("^/+");

    private PageAddress() {}

    /** The path and query of a request for a page; empty for messages, forms, scripts and pictures. */
    public static Optional<String> of(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        if (!request.getMethod().equals("GET")
                || accepted == null
                || !accepted.contains("text/html")
                || request.getParameter("v-r") != null) {
            return Optional.empty();
        }
        String path = LEADING_SLASHES.matcher(request.getRequestURI()).replaceFirst("/");
        String query = request.getQueryString();
        return Optional.of(query == null ? path : path + "?" + query);
    }
}
