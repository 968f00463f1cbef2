package app.storycore.web;

/**
 * Content security policies: what an answer may load and run in the browser.
 *
 * @see "src/site/markdown/decisions/0029-guards-around-every-answer.md"
 */
public final class ContentPolicy {

    /** The header that carries a policy. */
    public static final String HEADER = "Content-Security-Policy";

    /** For everything but pages of the application: pictures, films and style sheets, but no script. */
    static final String FILE = "default-src 'none'; img-src 'self' data:; media-src 'self';"
            + " style-src 'self' 'unsafe-inline'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String PAGE = "default-src 'self'; img-src 'self' data: blob:; media-src 'self' blob:;"
            + " font-src 'self' data:; style-src 'self' 'unsafe-inline'; connect-src 'self'%s; script-src 'self' %s;"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private ContentPolicy() {}

    /**
     * For a page of the application: inline scripts only with the nonce of this very answer. Vaadin's client builds
     * functions from the expressions that the server sends, hence {@code unsafe-eval}, and components set styles.
     */
    public static String page(String nonce) {
        return PAGE.formatted("", "'nonce-" + nonce + "' 'unsafe-eval'");
    }

    /** For a page in development mode, whose tools bring inline scripts and connections of their own. */
    public static String developmentPage() {
        return PAGE.formatted(" ws: wss:", "'unsafe-inline' 'unsafe-eval'");
    }
}
