package app.storycore.browser;

import java.time.Duration;

/** Prints what was measured on the way; nothing is asserted about it. */
final class Figures {

    private Figures() {}

    static void print(String what, Duration measured) {
        print(what, measured.toMillis() + " ms");
    }

    static void print(String what, String measured) {
        System.out.println("FIGURE " + what + ": " + measured);
    }
}
