package app.storycore.browser;

/** What stands between browsers and the nodes of a cluster. */
interface Proxy extends AutoCloseable {

    /** The address that browsers know. */
    String url();

    @Override
    void close();
}
