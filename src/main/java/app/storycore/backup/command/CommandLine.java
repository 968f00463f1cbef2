package app.storycore.backup.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A command that is understood.
 *
 * @param file the archive
 * @param force whether it may be written over
 * @param settings of the server
 */
record CommandLine(Kind kind, Path file, boolean force, List<String> settings) {

    /** What there is to do. */
    enum Kind {
        BACKUP("The backup was not made."),
        RESTORE("Nothing was restored.");

        private final String failure;

        Kind(String failure) {
            this.failure = failure;
        }

        /** How a failure is told. */
        String failure() {
            return failure;
        }
    }

    private static final String FORCE = "--force";

    /** @param words the arguments that are no options */
    static Optional<CommandLine> of(List<String> words, String... arguments) {
        if (words.size() != 2) {
            return Optional.empty();
        }
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(words.getFirst()))
                .findFirst()
                .map(kind -> new CommandLine(
                        kind,
                        Path.of(words.getLast()).toAbsolutePath().normalize(),
                        List.of(arguments).contains(FORCE),
                        Arrays.stream(arguments)
                                .filter(one -> one.startsWith("--") && !one.equals(FORCE))
                                .toList()));
    }
}
