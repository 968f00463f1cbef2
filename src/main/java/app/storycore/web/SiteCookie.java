package app.storycore.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;

/** A cookie of the studio: for its own path only, out of reach of scripts, and over TLS only where the page came so. */
public final class SiteCookie {

    private SiteCookie() {}

    /** @param maxAge in seconds; -1 until the browser is closed, 0 to delete it */
    public static Cookie of(HttpServletRequest request, String name, String value, int maxAge) {
        String path = request.getContextPath();
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path.isEmpty() ? "/" : path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(maxAge);
        return cookie;
    }
}
