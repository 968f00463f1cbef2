package app.storycore.engine.remote;

/** The address of a server is none that is asked. */
public final class AddressRefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Problem problem;

    AddressRefusedException(Problem problem, String address) {
        super(problem + ": " + address);
        this.problem = problem;
    }

    /** What is the matter with it. */
    public Problem problem() {
        return problem;
    }

    /** What can be the matter with an address. */
    public enum Problem {
        /** Not of the form {@code http://host:port/path}. */
        NOT_AN_ADDRESS,
        /** Neither {@code http} nor {@code https}. */
        SCHEME,
        /** With a name and a password, which belong into the fields for them. */
        LOGIN_INSIDE,
        /** With a query or a fragment. */
        QUERY_INSIDE,
        /** No such host. */
        UNKNOWN_HOST,
        /** A link-local address, where clouds tell machines their secrets, or one that is no host's. */
        FORBIDDEN_HOST
    }
}
