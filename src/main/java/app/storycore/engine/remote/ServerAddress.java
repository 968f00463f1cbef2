package app.storycore.engine.remote;

import app.storycore.engine.remote.AddressRefusedException.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * The address under which a server is asked: scheme, host, port and perhaps a path.
 *
 * @param base without a slash at its end
 */
public record ServerAddress(URI base) {

    /** @throws AddressRefusedException when it is none, by its text alone */
    public static ServerAddress of(String text) throws AddressRefusedException {
        URI uri = parse(text.strip());
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https")) {
            throw new AddressRefusedException(Problem.SCHEME, text);
        } else if (uri.getUserInfo() != null) {
            throw new AddressRefusedException(Problem.LOGIN_INSIDE, uri.getHost());
        } else if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new AddressRefusedException(Problem.QUERY_INSIDE, uri.getHost());
        } else if (uri.getHost() == null || uri.getHost().isEmpty() || uri.getPort() == 0 || uri.getPort() > 65_535) {
            throw new AddressRefusedException(Problem.NOT_AN_ADDRESS, text);
        }
        return new ServerAddress(URI.create(uri.toString().replaceFirst("/+$", "")));
    }

    /** Scheme, host and port of a file. */
    static ServerAddress ofFile(URI file) throws AddressRefusedException {
        String host = file.getHost() == null ? "" : file.getHost();
        String port = file.getPort() < 0 ? "" : ":" + file.getPort();
        return of(file.getScheme() + "://" + host + port);
    }

    private static URI parse(String text) throws AddressRefusedException {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            throw new AddressRefusedException(Problem.NOT_AN_ADDRESS, text);
        }
    }

    /** @throws AddressRefusedException when its host is unknown, or not to be asked; looks its name up */
    public void requireAllowed() throws AddressRefusedException {
        AddressRules.require(this);
    }

    /** A path below it, such as {@code /queue}. */
    public URI at(String path) {
        return URI.create(base + path);
    }

    /** As {@link #at}, for a WebSocket. */
    public URI socketAt(String path) {
        String scheme = base.getScheme().equalsIgnoreCase("https") ? "wss" : "ws";
        return URI.create(scheme + base.toString().substring(base.getScheme().length()) + path);
    }

    /** Whether another address is on the same host and port. */
    public boolean isSameHost(URI other) {
        return base.getHost().equalsIgnoreCase(other.getHost())
                && base.getScheme().equalsIgnoreCase(other.getScheme())
                && base.getPort() == other.getPort();
    }

    @Override
    public String toString() {
        return base.toString();
    }
}
