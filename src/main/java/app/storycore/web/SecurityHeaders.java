package app.storycore.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every answer the headers that browsers guard their users by, before anything can send it: pages, files,
 * redirects, refusals and errors alike. Whoever answers may replace what does not fit, such as the caching of a file.
 */
final class SecurityHeaders extends OncePerRequestFilter {

    private static final String ONE_YEAR = "max-age=31536000";

    private static final Map<String, String> ALWAYS = Map.of(
            ContentPolicy.HEADER,
            ContentPolicy.FILE,
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()",
            HttpHeaders.CACHE_CONTROL,
            "no-store");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONE_YEAR);
        }
        chain.doFilter(request, isScript(request) ? new Revalidated(response) : response);
    }

    private static boolean isScript(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/js/");
    }

    /** A script belongs to the server it came from: browsers ask whether it is still the same, also after an update. */
    private static final class Revalidated extends HttpServletResponseWrapper {

        Revalidated(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, name.equalsIgnoreCase(HttpHeaders.CACHE_CONTROL) ? "no-cache" : value);
        }
    }

    /** An error page may stand in an answer that was begun anew. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
