package app.storycore.generation.ui;

import java.util.UUID;

/** Where the past of a generation is opened. */
public final class HistoryLinks {

    public static final String ALL = "history";

    private HistoryLinks() {}

    public static String generation(UUID id) {
        return ALL + "/" + id;
    }
}
