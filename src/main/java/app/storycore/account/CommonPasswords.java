package app.storycore.account;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Passwords that guessing tries first: frequent words with digits or marks around them, dates, rows of keys, repetitions. */
final class CommonPasswords {

    private static final Set<String> WORDS = read();
    private static final Pattern AROUND = Pattern.compile("^[\\d\\p{Punct}]+|[\\d\\p{Punct}]+$");
    private static final Pattern DATE_OR_NUMBER = Pattern.compile("[\\d./-]{1,11}");
    private static final Pattern REPEATED = Pattern.compile("(.{1,4})\\1+");

    /** Keys side by side, forwards and backwards. */
    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm qwertzuiop azertyuiop 01234567890123456789";

    private CommonPasswords() {}

    static boolean contains(String password) {
        String small = password.toLowerCase(Locale.ROOT);
        return WORDS.contains(small)
                || WORDS.contains(AROUND.matcher(small).replaceAll(""))
                || DATE_OR_NUMBER.matcher(small).matches()
                || REPEATED.matcher(small).matches()
                || ROWS.contains(small)
                || ROWS.contains(new StringBuilder(small).reverse());
    }

    private static Set<String> read() {
        try (InputStream list = CommonPasswords.class.getResourceAsStream("common-passwords.txt");
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(list), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
