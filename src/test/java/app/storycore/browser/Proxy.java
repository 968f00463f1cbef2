package app.storycore.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What stands between browsers and the nodes of a cluster. */
interface Proxy extends AutoCloseable {

    /**
     * HAProxy where it is or may be installed, a stand-in otherwise.
     *
     * @param ports of the nodes on this machine
     * @param name of its log file
     */
    static Proxy before(List<Integer> ports, String name) {
        Optional<Path> program = HaProxy.program();
        if (program.isPresent()) {
            return new HaProxy(program.get(), ports, name);
        }
        System.out.println("HAProxy is not here and could not be installed: a stand-in of the tests takes its place");
        return new StickyProxy(ports);
    }

    /** The name of the cookie by which a browser stays at its node. */
    String COOKIE = "studio-node";

    /** The address that browsers know. */
    String url();

    /** What the cookie says of a browser that stays at the node with this number, from 0. */
    String cookieOf(int node);

    @Override
    void close();
}
