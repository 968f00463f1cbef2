package app.storycore.workflow.server;

/** A server cannot be added, changed or deleted like this. */
public class ServerRejectedException extends RuntimeException {

    /** Why. */
    public enum Reason {
        /** The name is empty or longer than {@link ServerDraft#NAME_MAX}. */
        NAME_LENGTH,
        NAME_TAKEN,
        /** Not of the form {@code http://host:port}. */
        NOT_AN_ADDRESS,
        /** With a user name, a password, a query or a fragment inside. */
        ADDRESS_WITH_MORE,
        /** A link-local address, where clouds tell machines their secrets, or one that is no host's. */
        FORBIDDEN_HOST,
        /** No name that a header or a user can have. */
        LOGIN_NAME,
        /** No secret, or one that cannot be sent. */
        SECRET,
        /** The stored secret is not sent to another address, or in another way, than it was entered for. */
        SECRET_AGAIN,
        JOBS_AT_ONCE,
        /** Not a list such as {@code 1024x1024 1536x1024}. */
        SIZES,
        /** Models of it are set up: they go first. */
        USED,
        /** It has another kind for ever: what was set up for it would not fit. */
        KIND_CHANGED
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    ServerRejectedException(Reason reason) {
        super("Server rejected: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
