package app.storycore.project.numbering;

/** The letters of film production: without I and O, which look like digits. */
public final class Letters {

    private static final String ALL = "ABCDEFGHJKLMNPQRSTUVWXYZ";

    private Letters() {}

    /** A to Z, then AA, AB; counted from 1. */
    public static String of(int place) {
        StringBuilder letters = new StringBuilder();
        for (int left = place; left > 0; left = (left - 1) / ALL.length()) {
            letters.insert(0, ALL.charAt((left - 1) % ALL.length()));
        }
        return letters.toString();
    }

    /** Each letter by itself that comes behind this one, all of them for any other character. */
    static String behind(char letter) {
        return ALL.substring(ALL.indexOf(letter) + 1);
    }

    static String all() {
        return ALL;
    }

    static boolean is(int character) {
        return character >= 'A' && character <= 'Z';
    }
}
