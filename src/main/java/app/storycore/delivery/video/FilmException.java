package app.storycore.delivery.video;

import app.storycore.delivery.DeliveryException;

/** The program that makes films is missing or failed; other documents do not need it. */
public final class FilmException extends DeliveryException {

    private static final long serialVersionUID = 1L;

    public FilmException(String message) {
        super(message);
    }

    FilmException(String message, Throwable cause) {
        super(message, cause);
    }
}
