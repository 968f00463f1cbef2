package app.storycore.workflow.server;

import org.jspecify.annotations.Nullable;

/**
 * A server as somebody writes it down.
 *
 * @param address such as {@code http://gpu-1:8188}
 * @param login name of the header or of the user, empty without a login
 * @param secret value of the header or the password; null keeps the one that is stored
 * @param jobsAtOnce 1 to {@value #MOST_JOBS}
 * @param sizes that a server of images draws, such as {@code 1024x1024 1536x1024}; empty for any
 * @param takesSeed whether a server of images is sent a seed
 */
public record ServerDraft(
        String name,
        ServerKind kind,
        String address,
        LoginKind loginKind,
        String login,
        @Nullable String secret,
        int jobsAtOnce,
        String sizes,
        boolean takesSeed) {

    /** Characters of a name. */
    public static final int NAME_MAX = 80;

    /** Characters of an address. */
    public static final int ADDRESS_MAX = 500;

    /** Characters of the name of a header or a user. */
    public static final int LOGIN_MAX = 200;

    /** Characters of a secret; tokens can be long. */
    public static final int SECRET_MAX = 3_000;

    /** Characters of a list of sizes. */
    public static final int SIZES_MAX = 500;

    /** The most jobs at once. */
    public static final int MOST_JOBS = 16;

    /** Without the secret. */
    @Override
    public String toString() {
        return "ServerDraft[" + name + ", " + kind + ", " + address + ", " + loginKind + "]";
    }
}
