package app.storycore.backup.command;

/** The terminal, or the log that stands in for it. */
@SuppressWarnings("SystemOut") // a command talks to whoever called it
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** What somebody has to read, also when the rest goes nowhere. */
    static void complain(String line) {
        System.err.println(line);
        System.err.flush();
    }
}
