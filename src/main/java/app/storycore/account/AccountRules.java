package app.storycore.account;

import app.storycore.base.VisibleText;
import java.nio.charset.StandardCharsets;

/** What names and passwords must look like. */
public final class AccountRules {

    /** Characters of a user name. */
    public static final int USERNAME_MAX = 64;

    /** Characters of a password. */
    public static final int PASSWORD_MIN = 8;

    /** Bytes of a password in UTF-8; bcrypt reads no further. */
    public static final int PASSWORD_MAX_BYTES = 72;

    private AccountRules() {}

    /**
     * Whether a name, trimmed, has 1 to {@value #USERNAME_MAX} characters, all of them to be seen, so that no two names
     * look the same and differ.
     */
    public static boolean isUsername(String username) {
        String trimmed = username.strip();
        return !trimmed.isEmpty()
                && trimmed.length() <= USERNAME_MAX
                && trimmed.equals(VisibleText.line(trimmed))
                && trimmed.codePoints().noneMatch(one -> Character.getType(one) == Character.FORMAT);
    }

    /** Whether a password is long enough, short enough to be hashed whole, and not among those that are tried first. */
    public static boolean isPassword(String password) {
        return hasPasswordLength(password) && !CommonPasswords.contains(password);
    }

    /** Whether a password is long enough, and short enough to be hashed whole. */
    public static boolean hasPasswordLength(String password) {
        return password.length() >= PASSWORD_MIN
                && password.getBytes(StandardCharsets.UTF_8).length <= PASSWORD_MAX_BYTES;
    }
}
