package app.storycore.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes from visitors who are not logged in only small bodies, few at a time, and only those that arrive in time, so
 * that they hold neither the memory nor the threads that everybody else's pages need.
 */
final class AnonymousBodies extends OncePerRequestFilter {

    /** Bytes of a body. */
    static final int LARGEST = 64 * 1024;

    private static final int SKIPPED = 1024 * 1024;
    private static final Duration SLOWEST = Duration.ofSeconds(10);
    private static final int AT_ONCE = 32;

    private final Semaphore places;
    private final Duration slowest;

    AnonymousBodies() {
        this(AT_ONCE, SLOWEST);
    }

    /** Takes so many bodies at the same time, and waits so long for all of one. */
    AnonymousBodies(int atOnce, Duration slowest) {
        this.places = new Semaphore(atOnce);
        this.slowest = slowest;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hasNoBody(request) || isLoggedIn(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() < 0) {
            refuse(request, response, HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > LARGEST) {
            refuseAfterSome(request, response);
        } else {
            read(request, response, chain);
        }
    }

    private void read(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
            refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        byte[] body;
        try {
            body = ReadBody.read(request, slowest);
        } catch (IOException tooSlowOrGone) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_TIMEOUT);
            return;
        } finally {
            places.release();
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    private static boolean hasNoBody(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    private static boolean isLoggedIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }

    /** Takes some of it off the line first: a browser that is still sending might not read the answer. */
    private void refuseAfterSome(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (places.tryAcquire()) {
            try {
                ReadBody.skip(request, SKIPPED, slowest);
            } finally {
                places.release();
            }
        }
        refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    }

    /** The connection ends with the answer; whoever has gone gets none. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status)
            throws IOException {
        request.setAttribute(DroppedBodies.DROP, true);
        if (!response.isCommitted()) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
            response.sendError(status);
        }
    }
}
