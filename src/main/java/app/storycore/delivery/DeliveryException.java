package app.storycore.delivery;

import java.io.IOException;

/** A document could not be made; the message says which part was missing or unreadable. */
public class DeliveryException extends IOException {

    private static final long serialVersionUID = 1L;

    public DeliveryException(String message) {
        super(message);
    }

    public DeliveryException(String message, Throwable cause) {
        super(message, cause);
    }
}
