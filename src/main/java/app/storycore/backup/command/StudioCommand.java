package app.storycore.backup.command;

import app.storycore.base.TemporaryFiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the command line asks for instead of a server: {@code backup FILE} or {@code restore FILE}, anywhere between the
 * settings.
 */
public final class StudioCommand {

    private static final String USAGE = """
            java -jar storycore-studio.jar                starts the server
            java -jar storycore-studio.jar backup FILE    writes database and files to an archive, while servers run or not
            java -jar storycore-studio.jar restore FILE   makes a studio of an archive, where there is none yet

            --force        lets backup write over a file
            --NAME=VALUE   sets what the server would get: --studio.data=FOLDER, --spring.datasource.url=...""";

    private static final int WRONG_USE = 2;
    private static final List<String> HELP = List.of("help", "-h", "--help");

    private StudioCommand() {}

    /** Whether these arguments are a command, or were meant as one. */
    public static boolean isMeant(String... arguments) {
        return Arrays.stream(arguments).anyMatch(argument -> !argument.startsWith("--") || HELP.contains(argument));
    }

    /** Does what is asked and ends the process; what it has in temporary files goes with it, also when it is stopped. */
    public static void runAlone(String... arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(StudioCommand::deleteTemporaryFiles));
        System.exit(run(arguments));
    }

    private static void deleteTemporaryFiles() {
        try {
            TemporaryFiles.delete(TemporaryFiles.folder());
        } catch (IOException e) {
            Console.complain("Temporary files are left behind (" + e.getMessage() + "); delete them.");
        }
    }

    /**
     * Does what is asked, and says on the way how it goes.
     *
     * @return the code that the process ends with: 0 when it is done, 1 when it is not, 2 for a command that there is not
     */
    public static int run(String... arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(one -> !one.startsWith("--")).toList();
        if (Arrays.stream(arguments).anyMatch(HELP::contains)) {
            Console.say(USAGE);
            return 0;
        }
        Optional<CommandLine> line = CommandLine.of(words, arguments);
        if (line.isEmpty()) {
            Console.complain("There is no command \"" + String.join(" ", words) + "\".\n\n" + USAGE);
            return WRONG_USE;
        }
        return new CommandRunner(line.get()).run();
    }
}
