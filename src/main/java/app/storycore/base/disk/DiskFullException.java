package app.storycore.base.disk;

import org.springframework.dao.NonTransientDataAccessResourceException;

/** Nothing was stored, because the disk has no room; the same works when there is room again. */
public class DiskFullException extends NonTransientDataAccessResourceException {

    private static final long serialVersionUID = 1L;

    public DiskFullException(String message) {
        super(message);
    }
}
