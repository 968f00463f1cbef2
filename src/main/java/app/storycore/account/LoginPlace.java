package app.storycore.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;

/**
 * From where somebody logged in.
 *
 * @param address of the machine, as far as proxies tell
 * @param browser as it calls itself, possibly cut
 */
public record LoginPlace(String address, String browser) {

    private static final int ADDRESS_MAX = 64;
    private static final int BROWSER_MAX = 300;

    public LoginPlace {
        address = cut(address, ADDRESS_MAX);
        browser = cut(browser, BROWSER_MAX);
    }

    /** From where this request comes. */
    public static LoginPlace of(HttpServletRequest request) {
        return new LoginPlace(
                Objects.requireNonNullElse(request.getRemoteAddr(), ""),
                Objects.requireNonNullElse(request.getHeader("User-Agent"), ""));
    }

    private static String cut(String text, int length) {
        return text.length() > length ? text.substring(0, length) : text;
    }
}
