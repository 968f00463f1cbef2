package app.storycore.engine.remote;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A call to a server brought no answer that can be used. */
public final class RemoteException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final int status;
    private final String body;
    private final @Nullable Duration retryAfter;

    RemoteException(Kind kind, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.kind = kind;
        this.status = 0;
        this.body = "";
        this.retryAfter = null;
    }

    RemoteException(Kind kind, int status, String body, @Nullable Duration retryAfter) {
        super("HTTP " + status);
        this.kind = kind;
        this.status = status;
        this.body = body;
        this.retryAfter = retryAfter;
    }

    /** An answer that is not what was asked for. */
    public static RemoteException broken(String message) {
        return new RemoteException(Kind.BROKEN, message, null);
    }

    public Kind kind() {
        return kind;
    }

    /** The HTTP status, 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** What the server answered, cut to a few thousand characters; not for people. */
    public String body() {
        return body;
    }

    /** How long the server asks to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    /** Whether the same call may be answered a while later. */
    public boolean canPass() {
        return switch (kind) {
            case UNREACHABLE, CUT_OFF, TIMED_OUT, BUSY, SERVER_ERROR -> true;
            case NOT_AUTHORISED, NOT_FOUND, REFUSED, REDIRECTED, FORBIDDEN_ADDRESS, TOO_LARGE, BROKEN -> false;
        };
    }

    /** Whether the call can have reached the server, so that it may be at work on it. */
    public boolean mayHaveArrived() {
        return kind == Kind.TIMED_OUT || kind == Kind.CUT_OFF || kind == Kind.SERVER_ERROR || kind == Kind.BROKEN;
    }

    /** What can come of a call. */
    public enum Kind {
        /** No connection: nothing there, no such host, no valid certificate. */
        UNREACHABLE,
        /** The connection broke before the answer was whole. */
        CUT_OFF,
        /** No answer in time. */
        TIMED_OUT,
        /** 401 or 403: the secret is wrong or missing. */
        NOT_AUTHORISED,
        /** 404 or 405: no such thing, or an older server. */
        NOT_FOUND,
        /** 429 or 503: too much to do. */
        BUSY,
        /** Any other 4xx: the server has understood and does not do it. */
        REFUSED,
        /** Any other 5xx. */
        SERVER_ERROR,
        /** The server sends elsewhere, where it is not followed. */
        REDIRECTED,
        /** An address that is not allowed. */
        FORBIDDEN_ADDRESS,
        /** More than is read. */
        TOO_LARGE,
        /** An answer of another form. */
        BROKEN
    }
}
