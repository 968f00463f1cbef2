package app.storycore.base;

/** There is no such thing, or it belongs to somebody else, which for the asker is the same. */
public class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /** @param id of what was looked for */
    public NotFoundException(String what, Object id) {
        super("No " + what + " " + id);
        this.what = what;
    }

    /** Whether such a thing was looked for. */
    public boolean isAbout(String thing) {
        return what.equals(thing);
    }
}
