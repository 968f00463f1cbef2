package app.storycore.engine.remote;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.Map;

/** What a server is shown with each call; never a part of a message. */
public sealed interface Credentials {

    /** The headers to be sent. */
    Map<String, String> headers();

    /** Nothing. */
    record None() implements Credentials {
        @Override
        public Map<String, String> headers() {
            return Map.of();
        }
    }

    /**
     * A header such as {@code X-API-Key}.
     *
     * @param secret its value
     */
    record Header(String name, String secret) implements Credentials {
        @Override
        public Map<String, String> headers() {
            return Map.of(name, secret);
        }

        @Override
        public String toString() {
            return "Header[" + name + "]";
        }
    }

    /** A name and a password by HTTP Basic. */
    record Basic(String user, String password) implements Credentials {
        @Override
        public Map<String, String> headers() {
            String both = Base64.getEncoder().encodeToString((user + ":" + password).getBytes(UTF_8));
            return Map.of("Authorization", "Basic " + both);
        }

        @Override
        public String toString() {
            return "Basic[" + user + "]";
        }
    }
}
