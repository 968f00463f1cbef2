package app.storycore.generation.ui;

import app.storycore.generation.GenerationId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the queue, of the history, and of one generation. */
public final class GenerationNavigation {

    public static final String QUEUE = "queue";
    public static final String HISTORY = "history";

    /** Names the generation in the address of its page. */
    public static final String GENERATION = "generation";

    /** The page of one generation. */
    public static final String PAGE = HISTORY + "/:" + GENERATION;

    private static final Pattern ADDRESS = Pattern.compile(HISTORY + "/([^/]+)");

    private GenerationNavigation() {}

    public static String generation(GenerationId id) {
        return HISTORY + "/" + id;
    }

    /** What an address names as its generation, which need not be an id. */
    public static Optional<String> generationIn(String address) {
        return Optional.of(ADDRESS.matcher(address)).filter(Matcher::matches).map(found -> found.group(1));
    }
}
