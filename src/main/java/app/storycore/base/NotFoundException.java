package app.storycore.base;

import java.util.UUID;

/** There is no such thing, or it belongs to somebody else, which for the asker is the same. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotFoundException(String what, UUID id) {
        super("No " + what + " " + id);
    }
}
