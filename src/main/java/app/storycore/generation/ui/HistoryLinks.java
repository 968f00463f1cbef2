package app.storycore.generation.ui;

import java.util.UUID;

/** Where the past of a generation is opened. */
final class HistoryLinks {

    static final String ALL = "history";

    private HistoryLinks() {}

    static String generation(UUID id) {
        return ALL + "/" + id;
    }
}
