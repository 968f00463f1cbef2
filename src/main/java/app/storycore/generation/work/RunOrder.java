package app.storycore.generation.work;

/** What a run is to do next; a later one never takes an earlier, stronger one back. */
enum RunOrder {
    GO_ON,
    /** Stop when the shot in work is done, and wait. */
    PAUSE,
    /** Stop at the next checkpoint, also inside a shot. */
    CANCEL,
    /** The server is stopping: put back what is in work. */
    SHUT_DOWN,
    /** Another runner has taken over: write nothing more. */
    GIVE_UP;

    boolean stopsInsideShot() {
        return switch (this) {
            case GO_ON, PAUSE -> false;
            case CANCEL, SHUT_DOWN, GIVE_UP -> true;
        };
    }
}
