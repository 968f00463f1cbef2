package app.storycore.workflow.check;

import app.storycore.engine.remote.RemoteException;

/** Why a server does not answer as it should. */
public enum ServerProblem {
    /** Its secret was encrypted with another key: enter it again. */
    SECRET_UNREADABLE,
    /** It refuses the secret, or wants one. */
    NOT_AUTHORISED,
    /** Nothing is there, or nothing under this name. */
    UNREACHABLE,
    TIMED_OUT,
    /** The connection broke in the middle of an answer. */
    CUT_OFF,
    /** Something else is there. */
    ANOTHER_PROGRAM,
    REDIRECTED,
    FORBIDDEN_ADDRESS,
    BUSY,
    /** It is out of order. */
    SERVER_ERROR;

    /** What it means that a call failed in this way. */
    static ServerProblem of(RemoteException failure) {
        return switch (failure.kind()) {
            case UNREACHABLE -> UNREACHABLE;
            case CUT_OFF -> CUT_OFF;
            case TIMED_OUT -> TIMED_OUT;
            case NOT_AUTHORISED -> NOT_AUTHORISED;
            case BUSY -> BUSY;
            case SERVER_ERROR -> SERVER_ERROR;
            case REDIRECTED -> REDIRECTED;
            case FORBIDDEN_ADDRESS -> FORBIDDEN_ADDRESS;
            case NOT_FOUND, REFUSED, TOO_LARGE, BROKEN -> ANOTHER_PROGRAM;
        };
    }
}
