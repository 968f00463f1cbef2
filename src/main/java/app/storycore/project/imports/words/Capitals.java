package app.storycore.project.imports.words;

/** Whether something is written in capitals; scripts that have none never are, and ß counts as a capital. */
public final class Capitals {

    private Capitals() {}

    public static boolean only(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(one -> Character.isLowerCase(one) && one != '\u00df');
    }
}
